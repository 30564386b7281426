using Charley.Knowledge;

namespace Charley.Vetoes;

/// <summary>One advice that is held back from this person.</summary>
/// <param name="What">In words: <c>potassium-rich foods</c>.</param>
/// <param name="By">The vetoes that hold it back, strongest first; at least one.</param>
public sealed record HeldBack(Advice Advice, string What, IReadOnlyList<VetoResult> By)
{
    /// <summary>In the person's words, by what the advice is followed already; empty where it is not.</summary>
    public IReadOnlyList<string> Already { get; init; } = [];

    /// <summary>Of the strongest veto.</summary>
    public VetoStrength Strength => By[0].Strength;

    /// <summary>Every reason of the strongest, once: <c>spironolactone and chronic kidney disease</c>. Bans of both strengths count together.</summary>
    public string Because => string.Join(" and ", Leading.SelectMany(veto => veto.Reasons).Where(reason => IsForEverybody || reason.Kind != VetoReasonKind.Everybody)
        .Select(reason => reason.Words).Distinct(StringComparer.Ordinal));

    /// <summary>Why, to the person, by the strongest veto.</summary>
    public string Text => By[0].Text;

    public IReadOnlyList<string> Source => [.. Leading.SelectMany(veto => veto.Source).Distinct(StringComparer.Ordinal)];

    /// <summary>It rests on nothing about the person.</summary>
    public bool IsForEverybody => By.All(veto => veto.Reasons.All(reason => reason.Kind == VetoReasonKind.Everybody));

    /// <summary>The least of the amounts a day that the vetoes allow, in the unit of the nutrient; <c>null</c> where none says one.</summary>
    public double? AtMost => By.Min(veto => veto.AtMost);

    /// <summary>Vetoes that ask for hours between it and a medicine, whatever else holds it back.</summary>
    public IEnumerable<VetoResult> Spaced => By.Where(veto => veto.Strength == VetoStrength.Spaced);

    /// <summary>The same by some of the vetoes alone; <c>null</c> where none is among them.</summary>
    public HeldBack? Only(Func<VetoResult, bool> which)
    {
        VetoResult[] some = [.. By.Where(which)];
        return some.Length == 0 ? null : this with { By = some };
    }

    private IEnumerable<VetoResult> Leading => By.Where(veto => veto.Strength == Strength || (veto.Strength >= VetoStrength.AskFirst && Strength >= VetoStrength.AskFirst));
}
