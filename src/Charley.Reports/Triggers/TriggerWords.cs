using System.Globalization;
using Charley.Reports.Layout;
using Charley.Triggers;

namespace Charley.Reports.Triggers;

/// <summary>What a finding about a trigger is in words.</summary>
internal static class TriggerWords
{
    public static string Of(TriggerVerdict verdict) => verdict switch
    {
        TriggerVerdict.Raises => "raises",
        TriggerVerdict.Lowers => "lowers",
        TriggerVerdict.NoSign => "no sign",
        TriggerVerdict.NotEnoughData => "not enough data",
    };

    /// <summary>What more the log would have to hold; <c>null</c> where nothing.</summary>
    public static string? Needs(TriggerFinding finding) => finding.Why switch
    {
        WhyNot.AlwaysThere => finding.Above > 0 || finding.Units.Count > 0 ? "days with clearly less of it, or none" : "days without it (written down with amount 0)",
        WhyNot.NeverThere => "days with it",
        WhyNot.AlwaysTogether when finding.TogetherWith.Count > 0 => $"days with it and without {string.Join(", ", finding.TogetherWith)}, or the other way round",
        WhyNot.AlwaysTogether => "days on which it does not come with the others",
        _ => finding.MoreCramps is { } more ? $"about {Count(more, "more cramp")}" : null,
    };

    /// <summary>Such as <c>within 24 h before</c>.</summary>
    public static string Window(TriggerFinding finding)
    {
        var hours = finding.Lag == 0 ? $"within {Figures.Of(finding.Window)} h before" : $"{Figures.Of(finding.Lag)} to {Figures.Of(finding.Lag + finding.Window)} h before";
        return finding.Above > 0 ? $"{hours}, more than your own middle amount" : hours;
    }

    public static string Method(TriggerAnalysis analysis) => string.Create(CultureInfo.InvariantCulture,
        $"case-crossover: each cramp against the same weekday and clock time within about five weeks; exact conditional logistic regression of all exposures together with Firth's penalty; 90 % profile intervals, not corrected; {Count(analysis.Events, "spell")} of cramps");

    public static string Corrected(TriggerAnalysis analysis) => string.Create(CultureInfo.InvariantCulture,
        $"Holm at {Figures.Percent(TriggerAnalysis.Level)}, for {Count(analysis.Tested, "exposure")} tested of {analysis.Findings.Count} logged: at most {Figures.Percent(TriggerAnalysis.FalseFindings)} chance of any false finding");

    public static string Count(int count, string of) => string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {of}{(count == 1 ? "" : "s")}");
}
