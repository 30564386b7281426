using Charley.Knowledge;

namespace Charley.Trials;

/// <summary>A trial ready to be begun.</summary>
public sealed record TrialPlan
{
    public required TrialTreatment Treatment { get; init; }

    public required OwnRate Rate { get; init; }

    /// <summary>Without counts.</summary>
    public required IReadOnlyList<TrialDay> Days { get; init; }

    public required int Blocks { get; init; }

    /// <summary>Days of a period, washout included.</summary>
    public required int PeriodDays { get; init; }

    public required int Washout { get; init; }

    /// <summary>The lot can be drawn again with it.</summary>
    public required int Seed { get; init; }

    /// <summary>Share fewer cramps that it will probably notice.</summary>
    public required double Reduction { get; init; }

    /// <summary>How probably.</summary>
    public required double Power { get; init; }

    /// <summary>Probability that a fall by the least that matters is noticed.</summary>
    public required double PowerForMeaningful { get; init; }

    public double Weeks => Days.Count / 7.0;
}

/// <summary>What becomes of the wish for a trial.</summary>
public abstract record TrialOutcome
{
    private TrialOutcome()
    {
    }

    /// <summary>It is planned.</summary>
    public sealed record Planned(TrialPlan Plan) : TrialOutcome;

    /// <summary>It is not planned, and why.</summary>
    /// <param name="Kind">One word: <c>medicine</c>, <c>never</c>, <c>several</c>, <c>unknown</c>, <c>held-back</c>, <c>red-flag</c>, <c>too-few-cramps</c>, <c>no-log</c>, <c>too-long</c>.</param>
    /// <param name="Reason">To the person.</param>
    public sealed record Refused(string Kind, string Reason, IReadOnlyList<string> Source) : TrialOutcome;
}
