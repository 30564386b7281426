using System.Globalization;
using Charley.Knowledge;
using Charley.Reports.Layout;

namespace Charley.Reports.Knowledge;

/// <summary>What is known of a cause.</summary>
public sealed class CausePage(KnowledgeBase knowledge)
{
    private readonly Names _names = new(knowledge);

    public void Write(Cause cause, Page page)
    {
        ArgumentNullException.ThrowIfNull(cause);
        ArgumentNullException.ThrowIfNull(page);
        page.Title(cause.Name);
        page.Paragraph(cause.Plain);
        page.Section("Mechanism", cause.Mechanism);
        page.List("How common, among adults with frequent cramps",
        [
            $"{PlainWords.Share(cause.Present.Probability)} have it ({PlainWords.Of(cause.Present.Grade)})",
            $"in {PlainWords.Share(cause.Explains.Probability)} the cramps would not be there without it ({PlainWords.Of(cause.Explains.Grade)})",
        ]);
        page.List("How soon to be seen", [AssessmentJson.Level(cause.Triage.Level) + (cause.Triage.Note is { } note ? $"; {note}" : "")]);
        page.List("Who has it", cause.Context.Select(link =>
            $"{link.When.Replace('-', ' ')}: {Figures.Percent(link.Given)} of those who have it, {Figures.Percent(link.Otherwise)} of others ({PlainWords.Of(link.Grade)})"));
        page.List("What brings it about, strongest first", cause.CausedBy.OrderByDescending(link => link.Probability)
            .Select(link => $"{_names.Cause(link.Cause)}: {PlainWords.Share(link.Probability)} of those who have that ({PlainWords.Of(link.Grade)})"));
        WriteFindings(cause, page);
        WriteLabs(cause, page);
        page.List("What would settle it", cause.SettledBy);
        page.Section("What is done about it", cause.Advice);
        page.List("Sources", _names.Sources(
        [
            .. cause.Source, .. cause.Present.Source, .. cause.Explains.Source, .. cause.Context.SelectMany(link => link.Source), .. cause.CausedBy.SelectMany(link => link.Source),
            .. cause.Findings.SelectMany(link => link.Source), .. cause.Labs.SelectMany(link => link.Source),
        ]));
    }

    private void WriteFindings(Cause cause, Page page)
    {
        if (cause.Findings.Count == 0)
        {
            return;
        }

        page.Heading("Findings, most telling first");
        var table = new TextTable(
            new("finding") { Share = 2 },
            new("with it") { Right = true },
            new("else") { Right = true },
            new("times") { Right = true },
            new("how that is known") { Share = 1 });
        foreach (var link in cause.Findings.OrderByDescending(link => link.Probability / _names.Background(link.Finding)))
        {
            var background = _names.Background(link.Finding);
            table.Add(
                _names.Finding(link.Finding), Figures.Percent(link.Probability), double.IsNaN(background) ? "" : Figures.Percent(background),
                double.IsNaN(background) ? "" : (link.Probability / background).ToString("0.#", CultureInfo.InvariantCulture), PlainWords.Of(link.Grade));
        }

        page.Table(table);
        page.Paragraph("with it: share of those with this cause who have the finding. else: share of those whose causes do not bring it.");
    }

    private void WriteLabs(Cause cause, Page page) => page.List("Laboratory", cause.Labs.Select(link =>
        $"{_names.Analyte(link.Analyte)}: {(link.Lowers is null ? "raised" : "lowered")}, half of them "
        + $"{(link.Lowers is null ? "above" : "below")} {Figures.Of(link.Lowers ?? link.Raises ?? double.NaN)} {_names.AnalyteUnit(link.Analyte)} ({PlainWords.Of(link.Grade)})"));
}
