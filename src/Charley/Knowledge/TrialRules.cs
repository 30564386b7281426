using MemoryPack;

namespace Charley.Knowledge;

/// <summary>How trials in one person are planned, analysed and judged; the reasons stand beside the numbers in <c>knowledge/trial-rules.yaml</c>.</summary>
[MemoryPackable]
public sealed partial record TrialRules
{
    /// <summary>Share fewer cramps from which on a benefit matters.</summary>
    public required SourcedValue MeaningfulReduction { get; init; }

    /// <summary>Shares fewer cramps that a trial may be made to notice, least first.</summary>
    public required SourcedValues Reductions { get; init; }

    /// <summary>Probability of noticing it.</summary>
    public required SourcedValue Power { get; init; }

    /// <summary>Longest trial.</summary>
    public required SourcedValue MostWeeks { get; init; }

    /// <summary>A log kept for fewer days hardly tells a person's own rate.</summary>
    public required SourcedValue LeastLogDays { get; init; }

    /// <summary>Blocks of two periods each, at least.</summary>
    public required SourcedValue LeastBlocks { get; init; }

    /// <summary>Counted days of a period, at least.</summary>
    public required SourcedValue LeastPeriodDays { get; init; }

    /// <summary>Days of washout where nothing is known of the treatment.</summary>
    public required SourcedValue Washout { get; init; }

    /// <summary>Probability from which on a finished trial is called.</summary>
    public required SourcedValue Certain { get; init; }

    /// <summary>The same while days are still to come: looking often must not mislead.</summary>
    public required SourcedValue CertainEarly { get; init; }

    /// <summary>Counted days of each of the two, at least, before anything is called.</summary>
    public required SourcedValue LeastDays { get; init; }

    /// <summary>SD of the effect's prior (natural logarithm of the rate ratio), with mean 0.</summary>
    public required SourcedValue EffectSd { get; init; }

    /// <summary>Mean of the prior of the level: natural logarithm of cramps a day.</summary>
    public required SourcedValue LevelMean { get; init; }

    public required SourcedValue LevelSd { get; init; }

    /// <summary>SD of the prior of the change from the middle of the trial to its end, natural logarithm.</summary>
    public required SourcedValue TrendSd { get; init; }

    /// <summary>SD of the prior of what lingers after a change.</summary>
    public required SourcedValue CarrySd { get; init; }

    /// <summary>SD of the half-normal prior of the scatter from day to day, as a coefficient of variation of the rate.</summary>
    public required SourcedValue Scatter { get; init; }

    /// <summary>SD of the half-normal prior of slow ups and downs of the log rate.</summary>
    public required SourcedValue Drift { get; init; }

    /// <summary>More cramps in a day are a slip of the pen.</summary>
    public required SourcedValue MostCramps { get; init; }

    /// <summary>Mean of the log rate ratio where a treatment takes away the cause of the cramps.</summary>
    public required SourcedValue CuredEffect { get; init; }

    /// <summary>SD of the same.</summary>
    public required SourcedValue CuredSd { get; init; }

    /// <summary>SD of the log rate ratio, about 0, where the cause is not to blame.</summary>
    public required SourcedValue UnrelatedSd { get; init; }

    /// <summary>Largest factor by which a trial may shift the odds that a cause is to blame, either way.</summary>
    public required SourcedValue OddsCap { get; init; }
}

/// <summary>Numbers with their grade and sources.</summary>
[MemoryPackable]
public sealed partial record SourcedValues
{
    public required IReadOnlyList<double> Values { get; init; }

    public required Grade Grade { get; init; }

    public required IReadOnlyList<string> Source { get; init; }

    public string? Note { get; init; }
}
