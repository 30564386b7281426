namespace Charley.Foods;

/// <summary>A food and how much it holds of the nutrient that was asked for, in that nutrient's unit.</summary>
/// <param name="Portion">A usual portion.</param>
/// <param name="PerPortion">In that portion, all of it.</param>
public sealed record RichFood(Food Food, Portion Portion, double Per100Grams, double PerPortion);
