namespace Charley.Trials;

/// <summary>What a trial shows.</summary>
public sealed record TrialResult
{
    public required Trial Trial { get; init; }

    public required TrialVerdict Verdict { get; init; }

    /// <summary>Of the log rate ratio, treatment over control.</summary>
    public required EffectPosterior Effect { get; init; }

    /// <summary>Of the log rate ratio before the counts.</summary>
    public required NormalPrior Prior { get; init; }

    /// <summary>The same counts with what trials in others found as prior; <c>null</c> where nothing is known.</summary>
    public EffectPosterior? WithOthers { get; init; }

    /// <summary>What trials in others found.</summary>
    public NormalPrior? Others { get; init; }

    /// <summary>Means of what the counts leave possible.</summary>
    public required Spread Spread { get; init; }

    /// <summary>Rate ratio at or below which a benefit matters.</summary>
    public required double MeaningfulRatio { get; init; }

    /// <summary>Probability that a verdict takes.</summary>
    public required double Certain { get; init; }

    public required ArmSum Treated { get; init; }

    public required ArmSum Control { get; init; }

    /// <summary>Days after a change for which what lingers is in the model; 0 where washout days are left out instead, or periods are too short.</summary>
    public required int CarryDays { get; init; }

    public required TrialNeed Need { get; init; }

    /// <summary>Share of days on which was done what the lot said; <c>null</c> where nothing is said.</summary>
    public double? Adherence { get; init; }

    public int CountedDays => Treated.Days + Control.Days;

    public double RateRatio => Math.Exp(Effect.Quantile(0.5));

    public double Low => Math.Exp(Effect.Quantile(0.05));

    public double High => Math.Exp(Effect.Quantile(0.95));

    /// <summary>Probability of fewer cramps.</summary>
    public double Benefit => Effect.Below(0);

    /// <summary>Probability of so many fewer that it matters.</summary>
    public double MeaningfulBenefit => Effect.Below(Math.Log(MeaningfulRatio));
}

/// <summary>Days and cramps of one of the two that are compared.</summary>
/// <param name="Days">Counted, without washout.</param>
/// <param name="Periods">Runs of days.</param>
public sealed record ArmSum(int Days, int Cramps, int Periods)
{
    public double PerDay => Days == 0 ? double.NaN : (double)Cramps / Days;
}

/// <summary>What a trial lacks for a verdict.</summary>
public abstract record TrialNeed
{
    private TrialNeed()
    {
    }

    /// <summary>Nothing.</summary>
    public sealed record Nothing : TrialNeed;

    /// <summary>Counted days of one of the two.</summary>
    /// <param name="Treated">Of which.</param>
    public sealed record DaysOf(bool Treated, int Days) : TrialNeed;

    /// <summary>A second period of one of the two: with one alone, time may have done it.</summary>
    public sealed record Period(bool Treated) : TrialNeed;

    /// <summary>Cramps: none was counted.</summary>
    public sealed record Cramps : TrialNeed;

    /// <summary>About so many counted days like these.</summary>
    public sealed record MoreDays(int Days) : TrialNeed;

    /// <summary>More days than anybody should spend on it.</summary>
    public sealed record Hopeless : TrialNeed;
}
