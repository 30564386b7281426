using Charley.Units;

namespace Charley.Vocabulary;

/// <summary>A nutrient taken as a supplement or a medicine.</summary>
/// <param name="Nutrient">Id of <see cref="Knowledge.Nutrient"/>.</param>
/// <param name="PerDay">As the label says, spread over the days; <c>null</c> where no amount was told.</param>
public sealed record ObservedSupplement(string Nutrient, Amount? PerDay, string Field, string Text);
