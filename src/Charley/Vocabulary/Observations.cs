using Charley.Cases;
using Charley.Knowledge;

namespace Charley.Vocabulary;

/// <summary>Everything read so far; merged at the end into a <see cref="Reading"/> that does not depend on the order of reading.</summary>
internal sealed class Observations
{
    private readonly Dictionary<string, List<(ObservedFinding Finding, bool Weak)>> _findings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(double Amount, string Field, string Text)>> _measures = new(StringComparer.Ordinal);
    private readonly HashSet<string> _scales = new(StringComparer.Ordinal);

    public HashSet<ObservedMedicine> Medicines { get; } = [];

    public List<ObservedSupplement> Supplements { get; } = [];

    public HashSet<ObservedLab> Labs { get; } = [];

    public List<NotUnderstood> NotUnderstood { get; } = [];

    public List<CaseProblem> Problems { get; } = [];

    public PersonFacts Person { get; private set; } = new();

    public bool MedicationsSaid { get; set; }

    /// <summary>What brings the person.</summary>
    public IReadOnlyList<string> Complaints { get; init; } = [];

    /// <summary>A weak one ("gait normal") yields to any other word on the same finding.</summary>
    public void Add(ObservedFinding finding, bool weak = false)
    {
        (_findings.TryGetValue(finding.Id, out var list) ? list : _findings[finding.Id] = []).Add((finding, weak));
    }

    /// <summary>Adds to a measure such as caffeine a day.</summary>
    public void Measure(string measure, double amount, string field, string text)
    {
        (_measures.TryGetValue(measure, out var list) ? list : _measures[measure] = []).Add((amount, field, text));
    }

    /// <summary>A reading on a scale: of several the least counts.</summary>
    public void Scale(string measure, double value, string field, string text)
    {
        _scales.Add(measure);
        Measure(measure, value, field, text);
    }

    /// <summary>Adds facts; of two that differ the one that asks for more care stays: pregnant, further on, older.</summary>
    public void Tell(PersonFacts facts) => Person = new PersonFacts
    {
        Pregnant = Either(Person.Pregnant, facts.Pregnant),
        GestationWeeks = Max(Person.GestationWeeks, facts.GestationWeeks),
        Trimester = (int?)Max(Person.Trimester, facts.Trimester),
        Lactating = Either(Person.Lactating, facts.Lactating),
        Age = Max(Person.Age, facts.Age),
    };

    /// <summary>Every measure that was told, added up; of readings on a scale the least.</summary>
    public IReadOnlyDictionary<string, double> Measured => _measures.ToDictionary(
        measure => measure.Key,
        measure => _scales.Contains(measure.Key) ? measure.Value.Min(part => part.Amount) : measure.Value.Select(part => part.Amount).Order().Sum(), StringComparer.Ordinal);

    /// <summary>Turns measures into findings.</summary>
    public void Apply(IReadOnlyList<NumberThreshold> thresholds)
    {
        foreach (var threshold in thresholds)
        {
            if (!_measures.TryGetValue(threshold.Of, out var parts))
            {
                Apply(threshold);
                continue;
            }

            // in a fixed order, because sums of doubles depend on it
            var ordered = parts.OrderBy(p => p.Field, StringComparer.Ordinal).ThenBy(p => p.Text, StringComparer.Ordinal).ThenBy(p => p.Amount).ToList();
            var amount = _scales.Contains(threshold.Of) ? ordered.Min(p => p.Amount) : ordered.Sum(p => p.Amount);
            var holds = (threshold.AtLeast is not { } least || amount >= least) && (threshold.Below is not { } below || amount < below);
            if (holds)
            {
                var text = string.Join("; ", ordered.Select(p => p.Text).Distinct());
                Add(new ObservedFinding(threshold.Finding, threshold.Absent ? Presence.Absent : Presence.Present, ordered[0].Field, text));
            }
        }
    }

    /// <summary>A threshold on a laboratory or bedside value: a temperature that is a fever.</summary>
    private void Apply(NumberThreshold threshold)
    {
        foreach (var lab in Labs.Where(l => l.Analyte == threshold.Of && l.Bound == Bound.Exact))
        {
            if ((threshold.AtLeast is not { } least || lab.Value >= least) && (threshold.Below is not { } below || lab.Value < below))
            {
                Add(new ObservedFinding(threshold.Finding, threshold.Absent ? Presence.Absent : Presence.Present, lab.Field, lab.Text), weak: threshold.Absent);
            }
        }
    }

    private static bool? Either(bool? a, bool? b) => a is null ? b : b is null ? a : a.Value || b.Value;

    private static double? Max(double? a, double? b) => a is null ? b : b is null ? a : Math.Max(a.Value, b.Value);

    public IReadOnlyList<ObservedFinding> Findings() =>
        [.. _findings.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => Merge(f.Value))];

    /// <summary>One voice per finding: what two strong ones say differently is uncertain.</summary>
    private static ObservedFinding Merge(List<(ObservedFinding Finding, bool Weak)> said)
    {
        var strong = said.Where(s => !s.Weak).Select(s => s.Finding).ToList();
        var counted = (strong.Count > 0 ? strong : said.Select(s => s.Finding))
            .OrderBy(f => f.Presence).ThenBy(f => f.Misspelling is null ? 0 : 1)
            .ThenBy(f => f.Field, StringComparer.Ordinal).ThenBy(f => f.Text, StringComparer.Ordinal).ToList();
        var contradict = counted.Exists(f => f.Presence == Presence.Present) && counted.Exists(f => f.Presence == Presence.Absent);
        var first = counted[0];
        var ago = counted.Where(f => f.Ago is not null && f.Presence == first.Presence).Select(f => f.Ago).Order().FirstOrDefault();
        return contradict ? first with { Presence = Presence.Uncertain } : first with { Ago = first.Ago ?? ago };
    }
}
