using Charley.Assessments;
using Charley.Cases;
using Charley.Reports.Knowledge;

namespace Charley.Reports.Terminal;

/// <summary>Remarks, what was not understood, what Charley is not, and who says so.</summary>
internal sealed class ClosingSection(Sheet sheet, SourceNotes sources, Citations citations)
{
    private static readonly string[] Order = ["safety", "scope", "claim", "fuzzy"];

    public void WriteRemarks(IReadOnlyList<Remark> remarks)
    {
        if (remarks.Count == 0)
        {
            return;
        }

        sheet.Heading("Good to know");
        foreach (var remark in remarks.OrderBy(remark => Array.IndexOf(Order, remark.Kind) is var place and >= 0 ? place : Order.Length))
        {
            var evidence = remark.Evidence is { } found ? " " + found : "";
            var grade = remark.Grade is { } known ? $" ({PlainWords.Of(known)})" : "";
            Bullet(new(remark.Text), new(remark.Caution is { } caution ? " " + caution : "", Ink.Against), new(evidence + grade, Ink.Quiet), sources.Cite(remark.Source));
        }
    }

    public void WriteNotUnderstood(IReadOnlyList<NotUnderstood> words)
    {
        if (words.Count == 0)
        {
            return;
        }

        sheet.Heading("Not understood, so not used");
        foreach (var unclear in words)
        {
            var where = unclear.Row is { } row ? $"{unclear.Field}, row {row}" : unclear.Field;
            var nearest = unclear.Nearest is { } near ? $"; the nearest thing known is “{near}”" : "";
            Bullet(new($"“{unclear.Text}”", Ink.Strong), $" ({where}){nearest}");
        }
    }

    public void WriteEnd(Assessment assessment)
    {
        sheet.Gap();
        sheet.Text(Margin.None, assessment.Disclaimer);
        WriteSources(assessment.Knowledge);
    }

    /// <summary>What was cited.</summary>
    /// <param name="knowledge">Its version.</param>
    public void WriteSources(string knowledge)
    {
        if (sources.Shown.Count == 0)
        {
            return;
        }

        sheet.Heading("Sources");
        for (var i = 0; i < sources.Shown.Count; i++)
        {
            sheet.Text(Margin.Hanging(0, $"[{i + 1}]", 4), new Run(citations.Of([sources.Shown[i]]), Ink.Quiet));
        }

        var left = sources.Left > 0 ? $"{sources.Left} more with --json. " : "";
        sheet.Text(Margin.None, new Run($"{left}Knowledge {knowledge}.", Ink.Quiet));
    }

    private void Bullet(params IReadOnlyList<Run> runs) => sheet.Text(Margin.Hanging(0, sheet.Marks.Bullet.ToString(), 2), runs);
}
