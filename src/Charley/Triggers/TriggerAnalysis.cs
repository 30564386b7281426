using Charley.Cases;
using Charley.Knowledge;

namespace Charley.Triggers;

/// <summary>Exposures that are always together, looked at as one.</summary>
public sealed record TogetherFinding(IReadOnlyList<string> Ids, TriggerVerdict Verdict, RatioEstimate Estimate);

/// <summary>What a person's cramp log and exposure log say about triggers.</summary>
public sealed record TriggerAnalysis
{
    /// <summary>Probability of any false finding in a person whose exposures do nothing, at most.</summary>
    public const double FalseFindings = 0.05;

    /// <summary>The level of the corrected test: below <see cref="FalseFindings"/>, so that it holds also where cramps come in spells, which no test of single days knows of.</summary>
    public const double Level = 0.03;

    /// <summary>In the order of the estimate, strongest first; those without come last.</summary>
    public required IReadOnlyList<TriggerFinding> Findings { get; init; }

    /// <summary>Exposures that nobody can tell apart in this log.</summary>
    public required IReadOnlyList<TogetherFinding> Together { get; init; }

    /// <summary>How many were tested, each group of inseparable ones once: what the correction counts.</summary>
    public required int Tested { get; init; }

    /// <summary>Exposures fitted together; those of them with too little information of their own are adjusted for and not tested.</summary>
    public required IReadOnlyList<string> Fitted { get; init; }

    /// <summary>As logged.</summary>
    public required int Cramps { get; init; }

    /// <summary>Spells: what comes within one night counts once.</summary>
    public required int Events { get; init; }

    /// <summary>Events not used because nothing was written in the day before them.</summary>
    public required int Unlogged { get; init; }

    /// <summary>Events not used because no comparable day without a cramp was logged.</summary>
    public required int Unmatched { get; init; }

    /// <summary>Units that mean nothing to us.</summary>
    public required IReadOnlyList<NotUnderstood> NotUnderstood { get; init; }

    /// <summary>The moments compared and what was there, for whoever wants to work it out with another program.</summary>
    public required TriggerDesign Design { get; init; }

    /// <param name="cramps">In any order.</param>
    /// <param name="exposures">In any order.</param>
    /// <param name="kinds">With the windows, chosen beforehand.</param>
    public static TriggerAnalysis Of(IReadOnlyList<CrampEpisode> cramps, IReadOnlyList<Exposure> exposures, IReadOnlyList<ExposureKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(cramps);
        ArgumentNullException.ThrowIfNull(exposures);
        ArgumentNullException.ThrowIfNull(kinds);
        exposures = [.. exposures.OrderBy(entry => entry.Time.DateTime).ThenBy(entry => entry.Row)];
        var logged = LoggedExposures.Of(exposures, kinds);
        var span = new LogSpan(cramps, exposures, logged.Select(exposure => exposure.Kind.Lag + exposure.Kind.Window).DefaultIfEmpty(1).Max());
        var sets = CrampSets.Of(cramps, span);
        var design = TriggerDesign.Of(sets, logged);
        var judged = new TriggerJudgement(design, exposures);
        return new()
        {
            Findings = [.. judged.Findings.OrderBy(finding => finding.Estimate is null).ThenByDescending(finding => Math.Abs(Math.Log(finding.Estimate?.OddsRatio ?? 1)))],
            Together = judged.Together,
            Tested = judged.Tested,
            Fitted = judged.Fitted,
            Cramps = cramps.Count,
            Events = sets.Events,
            Unlogged = sets.Unlogged,
            Unmatched = sets.Sets.Where(set => set.Days.Count == 0).Sum(set => set.Cramps.Count),
            NotUnderstood = LoggedExposures.UnknownUnits(exposures),
            Design = design,
        };
    }
}
