using Charley.Knowledge;

namespace Charley.Vetoes;

/// <summary>What may not be advised to one person, or not without more ado. Asked before any advice is given.</summary>
public sealed class VetoList
{
    private readonly IReadOnlyList<AdviceEntry> _advices;
    private readonly Dictionary<Advice, HeldBack> _held = [];

    /// <param name="advices">Every advice in words.</param>
    /// <param name="results">The vetoes that hold.</param>
    /// <param name="already">By what the person follows an advice already.</param>
    public VetoList(IReadOnlyList<AdviceEntry> advices, IReadOnlyList<VetoResult> results, Func<AdviceEntry, IReadOnlyList<string>> already)
    {
        ArgumentNullException.ThrowIfNull(advices);
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(already);
        (_advices, Results) = (advices, results);
        foreach (var entry in advices)
        {
            VetoResult[] by = [.. results.Where(veto => veto.Advice.Contains(entry.Id)).OrderByDescending(veto => veto.Strength)];
            if (by.Length > 0)
            {
                _held.Add(entry.Id, new HeldBack(entry.Id, entry.Name, by) { Already = already(entry) });
            }
        }

        All = [.. _held.Values.OrderByDescending(held => held.Strength).ThenBy(held => held.Advice)];
    }

    /// <summary>Nothing is held back.</summary>
    public static VetoList None { get; } = new([], [], _ => []);

    /// <summary>The vetoes that hold, in the order of the knowledge.</summary>
    public IReadOnlyList<VetoResult> Results { get; }

    /// <summary>The same by advice, strongest first.</summary>
    public IReadOnlyList<HeldBack> All { get; }

    /// <summary>What rests on something about the person, or is followed already: what is worth showing.</summary>
    public IReadOnlyList<HeldBack> Personal => [.. All.Where(held => held.Already.Count > 0 || !held.IsForEverybody)];

    /// <summary><c>null</c> where nothing speaks against the advice.</summary>
    public HeldBack? Of(Advice advice) => _held.GetValueOrDefault(advice);

    /// <summary>Whether the advice must not be given: <see cref="VetoStrength.AskFirst"/> or <see cref="VetoStrength.Never"/>. Amounts and hours apart are no ban.</summary>
    public bool Forbids(Advice advice) => Of(advice)?.Strength >= VetoStrength.AskFirst;

    /// <summary>What speaks against changing a nutrient in this way; <c>null</c> where nothing does.</summary>
    /// <param name="nutrient">Id of <see cref="Nutrient"/>.</param>
    /// <param name="form">More of it in food, as a supplement, or less of it.</param>
    public HeldBack? Of(string nutrient, AdviceForm form) => _advices.Where(entry => entry.Nutrient == nutrient && entry.Form == form)
        .Select(entry => Of(entry.Id)).OfType<HeldBack>().OrderByDescending(held => held.Strength).FirstOrDefault();
}
