using Charley.Knowledge;
using Charley.Triage;

namespace Charley.Reports.Terminal;

/// <summary>How soon to be seen, why, and what to do: before anything else.</summary>
internal sealed class TriageSection(Sheet sheet, SourceNotes sources, string? region)
{
    private const int MostReasons = 4;

    public void Write(TriageResult triage)
    {
        var ink = InkOf(triage.Level);
        var edge = new Run($"{sheet.Marks.Edge} ", ink);
        var beside = new Margin([edge], [edge]);
        var reasons = triage.Reasons.Take(MostReasons).ToArray();
        sheet.Text(beside, new Run(Words(triage), ink));
        sheet.Line(edge);
        foreach (var reason in reasons)
        {
            sheet.Text(beside, reason.Text, sources.Cite(reason.Source));
        }

        if (triage.Reasons.Count > reasons.Length)
        {
            sheet.Text(beside, new Run($"{triage.Reasons.Count - reasons.Length} more with --json.", Ink.Quiet));
        }

        sheet.Line(edge);
        foreach (var step in reasons.Select(reason => reason.Do).Distinct(StringComparer.Ordinal))
        {
            sheet.Text(Margin.Hanging(0, new(sheet.Marks.Do.ToString(), ink), 2).Behind(beside), new Run(step, Ink.Strong));
        }

        if (triage.Level == TriageLevel.Emergency)
        {
            sheet.Text(Margin.Hanging(0, new(sheet.Marks.Do.ToString(), ink), 2).Behind(beside), Call());
        }
    }

    /// <summary>The level to a person, such as "See a doctor within 2 weeks"; finer words of the rule that fired are kept.</summary>
    public static string Words(TriageResult triage) => triage.Level switch
    {
        TriageLevel.SelfCare => "You can look after this yourself",
        TriageLevel.Emergency => $"Emergency: {triage.Within}",
        TriageLevel.Routine or TriageLevel.SameDay when SaysWho(triage.Within) => char.ToUpperInvariant(triage.Within[0]) + triage.Within[1..],
        TriageLevel.Routine or TriageLevel.SameDay => $"See a doctor {triage.Within}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool SaysWho(string within) =>
        within.StartsWith("tell ", StringComparison.Ordinal) || within.Contains(" unit ", StringComparison.Ordinal);

    private static Ink InkOf(TriageLevel level) => level switch
    {
        TriageLevel.Emergency => Ink.Urgent,
        TriageLevel.SameDay => Ink.Soon,
        TriageLevel.Routine => Ink.Strong,
        TriageLevel.SelfCare => Ink.Calm,
    };

    private Run[] Call() => EmergencyNumbers.For(region) is { } known
        ? ["The number to call: ", new(known.Number.Replace(' ', Cells.NoBreak), Ink.Strong), $" in {known.Country}; elsewhere {EmergencyNumbers.Anywhere}."]
        : [$"The number to call: {EmergencyNumbers.Anywhere}."];
}
