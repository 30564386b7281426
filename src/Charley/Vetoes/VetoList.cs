using Charley.Knowledge;

namespace Charley.Vetoes;

/// <summary>What may not be advised to one person, or not without more ado. Asked before any advice is given.</summary>
/// <param name="results">The vetoes that hold, in the order of the knowledge.</param>
/// <param name="advices">Every advice in words.</param>
public sealed class VetoList(IReadOnlyList<VetoResult> results, IReadOnlyList<AdviceEntry> advices)
{
    private readonly Dictionary<Advice, HeldBack> _held = advices
        .Select(entry => new HeldBack(entry.Id, entry.Name, [.. results.Where(veto => veto.Advice.Contains(entry.Id)).OrderByDescending(veto => veto.Strength)]))
        .Where(held => held.By.Count > 0).ToDictionary(held => held.Advice);

    /// <summary>Nothing is held back.</summary>
    public static VetoList None { get; } = new([], []);

    /// <summary>The vetoes that hold.</summary>
    public IReadOnlyList<VetoResult> Results => results;

    /// <summary>The same by advice, strongest first.</summary>
    public IReadOnlyList<HeldBack> All => [.. _held.Values.OrderByDescending(held => held.Strength).ThenBy(held => held.Advice)];

    /// <summary><c>null</c> where nothing speaks against the advice.</summary>
    public HeldBack? Of(Advice advice) => _held.GetValueOrDefault(advice);

    /// <summary>Whether the advice must not be given: <see cref="VetoStrength.AskFirst"/> or <see cref="VetoStrength.Never"/>. Amounts and hours apart are no ban.</summary>
    public bool Forbids(Advice advice) => Of(advice)?.Strength >= VetoStrength.AskFirst;

    /// <summary>What speaks against changing a nutrient in this way; <c>null</c> where nothing does.</summary>
    /// <param name="nutrient">Id of <see cref="Nutrient"/>.</param>
    /// <param name="form">More of it in food, as a supplement, or less of it.</param>
    public HeldBack? Of(string nutrient, AdviceForm form) => advices.Where(entry => entry.Nutrient == nutrient && entry.Form == form)
        .Select(entry => Of(entry.Id)).OfType<HeldBack>().OrderByDescending(held => held.Strength).FirstOrDefault();
}
