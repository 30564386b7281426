using System.Globalization;
using Charley.Knowledge;
using Charley.Reports.Layout;
using Charley.Triggers;

namespace Charley.Reports.Triggers;

/// <summary>Triggers for a person at a terminal: intervals drawn, and "no sign" as good an answer as any.</summary>
public static class TriggerText
{
    /// <summary>Letters of a drawn interval; odd, so that 1 has a place in the middle.</summary>
    private const int Letters = 25;

    /// <summary>The odds ratio at the right end.</summary>
    private const double Edge = 8;

    public static void Write(TriggerAnalysis analysis, KnowledgeBase knowledge, Page page)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(page);
        page.Title("What goes before your cramps");
        page.Paragraph(Summary(analysis));
        WriteTold(analysis, page);
        page.List("Always together: the log cannot say which of them it is", analysis.Together.Select(Together));
        page.List("Not enough data yet", analysis.Findings.Where(finding => finding.Verdict == TriggerVerdict.NotEnoughData).Select(Untold));
        page.List("Remarks", Remarks(analysis));
        page.Section("Next", Next(analysis, knowledge));
        page.Section("How sure", analysis.Tested == 0 ? null
            : $"The bars are 90 % intervals of the odds ratio (of a cramp, with it against without): right about nine times in ten each. The words are stricter: {TriggerWords.Corrected(analysis)}. "
            + "2 means double the odds, ½ half. This is never proof: something else on the same days can be behind it. "
            + "What you do because of a cramp, such as stretching afterwards, cannot be judged this way.");
    }

    private static string Summary(TriggerAnalysis analysis)
    {
        if (analysis.Findings.Count == 0)
        {
            return "The exposure log names nothing that could be compared. Write down what you do, eat or take, with its time; and days without it too (amount 0).";
        }

        if (analysis.Cramps == 0)
        {
            return "The cramp log holds no cramps, so there is nothing to compare. If you had none, that is good news.";
        }

        var (cramps, controls) = (analysis.Findings[0].Cramps, analysis.Findings[0].Controls);
        return $"{TriggerWords.Count(analysis.Cramps, "cramp")} in {TriggerWords.Count(analysis.Events, "spell")} (cramps of one night count once). "
            + $"{TriggerWords.Count(cramps, "spell")} could be compared with {TriggerWords.Count(controls, "moment")} without a cramp: the same weekday and clock time within about five weeks.";
    }

    private static void WriteTold(TriggerAnalysis analysis, Page page)
    {
        var told = analysis.Findings.Where(finding => finding.Estimate is not null).ToList();
        if (told.Count == 0)
        {
            return;
        }

        page.Output.WriteLine();
        var table = new TextTable(new("Before it") { Share = 1 }, new("ratio") { Right = true }, new("90 % range") { Right = true }, new("⅛···¼···½···1···2···4···8"), new(""));
        foreach (var (finding, estimate) in told.Select(finding => (finding, finding.Estimate)))
        {
            table.Add(finding.Id, Ratio(estimate?.OddsRatio), $"{Ratio(estimate?.Low)} to {Ratio(estimate?.High)}", Drawn(estimate), TriggerWords.Of(finding.Verdict));
        }

        page.Table(table);
        foreach (var verdict in new[] { TriggerVerdict.Raises, TriggerVerdict.Lowers, TriggerVerdict.NoSign })
        {
            page.List(Heading(verdict), told.Where(finding => finding.Verdict == verdict).Select(Told));
        }
    }

    private static string Heading(TriggerVerdict verdict) => verdict switch
    {
        TriggerVerdict.Raises => "Cramps come more often after",
        TriggerVerdict.Lowers => "Cramps come less often after",
        _ => "No sign beyond chance",
    };

    private static string Told(TriggerFinding finding)
    {
        var seen = string.Create(CultureInfo.InvariantCulture,
            $"{finding.Id}: {Figures.Percent((double)finding.ExposedCramps / finding.Cramps)} of cramps had it {TriggerWords.Window(finding)}, {Figures.Percent(finding.ExposedControls / finding.Controls)} of the moments without");
        return finding.Verdict != TriggerVerdict.NoSign ? seen + "."
            : finding.MoreCramps is null ? $"{seen}. Had it doubled the odds, this log would very likely show it."
            : $"{seen}. A weaker effect may hide; {TriggerWords.Needs(finding)} would show a doubling four times in five.";
    }

    private static string Together(TogetherFinding together) => string.Create(CultureInfo.InvariantCulture,
        $"{string.Join(" and ", together.Ids)}: {TriggerWords.Of(together.Verdict)} (odds ratio {Ratio(together.Estimate.OddsRatio)}, {Ratio(together.Estimate.Low)} to {Ratio(together.Estimate.High)}). Have one without the other on some days, and write it down.");

    private static string Untold(TriggerFinding finding) => finding.Why switch
    {
        WhyNot.AlwaysThere => $"{finding.Id}: there before nearly every moment compared; needs {TriggerWords.Needs(finding)}.",
        WhyNot.NeverThere => $"{finding.Id}: not there {TriggerWords.Window(finding)} any moment compared; needs {TriggerWords.Needs(finding)}.",
        WhyNot.AlwaysTogether => $"{finding.Id}: always together with others; needs {TriggerWords.Needs(finding)}.",
        _ => $"{finding.Id}: {TriggerWords.Needs(finding)} needed, at the rate you have them and it.",
    };

    private static IEnumerable<string> Remarks(TriggerAnalysis analysis)
    {
        if (analysis.Unlogged > 0)
        {
            yield return $"{TriggerWords.Count(analysis.Unlogged, "spell")} left out: nothing was written in the day before. What is not written is unknown, not nothing; a day without anything may be written as \"nothing\".";
        }

        if (analysis.Unmatched > 0)
        {
            yield return $"{TriggerWords.Count(analysis.Unmatched, "spell")} had no comparable day without a cramp: the log is too short there, or there were cramps on all of them.";
        }

        foreach (var finding in analysis.Findings.Where(finding => finding.Unsummed))
        {
            yield return $"{finding.Id}: its amounts ({string.Join(", ", finding.Units)}) cannot be added up, so that times were counted.";
        }

        foreach (var words in analysis.NotUnderstood)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"line {words.Row}: the unit '{words.Text}' is not known; its numbers were taken as they stand.");
        }
    }

    private static string? Next(TriggerAnalysis analysis, KnowledgeBase knowledge) => NextTry.Of(analysis, knowledge)
        ?? (analysis.Tested > 0 ? "Nothing here asks for a change. Keep the log if you like, or look elsewhere for the cause: ./charley assess." : null);

    /// <summary>Such as <c>····├───●───┤···</c>; an arrow where the interval goes on.</summary>
    private static string Drawn(RatioEstimate? estimate)
    {
        if (estimate is null)
        {
            return "";
        }

        var (low, middle, high) = (Place(estimate.Low), Place(estimate.OddsRatio), Place(estimate.High));
        var drawn = Enumerable.Range(0, Letters).Select(at => at == Letters / 2 ? '┊' : '·').ToArray();
        for (var at = Math.Max(0, low); at <= Math.Min(Letters - 1, high); at++)
        {
            drawn[at] = at == low ? '├' : at == high ? '┤' : '─';
        }

        drawn[0] = low < 0 ? '◄' : drawn[0];
        drawn[^1] = high >= Letters ? '►' : drawn[^1];
        drawn[Math.Clamp(middle, low < 0 ? 1 : 0, high >= Letters ? Letters - 2 : Letters - 1)] = '●';
        return new string(drawn);
    }

    private static int Place(double ratio) => (int)Math.Round((Letters / 2) * (1 + (Math.Log(Math.Max(ratio, 1e-6)) / Math.Log(Edge))));

    private static string Ratio(double? ratio) => ratio?.ToString(ratio >= 10 ? "0" : ratio >= 1 ? "0.0" : "0.00", CultureInfo.InvariantCulture) ?? "";
}
