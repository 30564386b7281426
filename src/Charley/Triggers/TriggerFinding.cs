namespace Charley.Triggers;

/// <summary>What a log says of an exposure.</summary>
public enum TriggerVerdict
{
    /// <summary>Cramps come more often after it, beyond chance with all exposures looked at.</summary>
    Raises,

    /// <summary>Cramps come less often after it, beyond chance with all exposures looked at.</summary>
    Lowers,

    /// <summary>Enough data, and nothing beyond chance.</summary>
    NoSign,

    /// <summary>The log cannot tell yet.</summary>
    NotEnoughData,
}

/// <summary>Why a log cannot tell of an exposure yet.</summary>
public enum WhyNot
{
    TooFewCramps,

    /// <summary>At every moment compared.</summary>
    AlwaysThere,

    /// <summary>At no moment compared.</summary>
    NeverThere,

    /// <summary>With other exposures; nobody can tell which of them it is.</summary>
    AlwaysTogether,
}

/// <summary>An odds ratio with its 90 % interval.</summary>
/// <param name="OddsRatio">Of a cramp, with the exposure against without.</param>
public sealed record RatioEstimate(double OddsRatio, double Low, double High)
{
    /// <summary>Not corrected; the verdict rests on it after correction.</summary>
    public required double PValue { get; init; }
}

/// <summary>What a log says of one exposure.</summary>
public sealed record TriggerFinding
{
    /// <summary>As the person wrote it.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the kind whose window it has.</summary>
    public required string Kind { get; init; }

    /// <summary>Hours before a cramp at which the window ends.</summary>
    public required double Lag { get; init; }

    /// <summary>Hours.</summary>
    public required double Window { get; init; }

    /// <summary>Above this amount in the window it counts as exposed; 0: any against none.</summary>
    public required double Above { get; init; }

    /// <summary>As written.</summary>
    public required IReadOnlyList<string> Units { get; init; }

    /// <summary>Amounts are in units that cannot be added, so that entries were counted.</summary>
    public required bool Unsummed { get; init; }

    /// <summary>Cramps compared.</summary>
    public required int Cramps { get; init; }

    /// <summary>Moments without a cramp that they were compared with.</summary>
    public required int Controls { get; init; }

    /// <summary>Cramps with it in the window before.</summary>
    public required int ExposedCramps { get; init; }

    /// <summary>Controls with it in the window before; a part where a control was looked at at several clock times.</summary>
    public required double ExposedControls { get; init; }

    public required TriggerVerdict Verdict { get; init; }

    /// <summary><c>null</c> where there is not enough data.</summary>
    public RatioEstimate? Estimate { get; init; }

    /// <summary><c>null</c> unless there is not enough data.</summary>
    public WhyNot? Why { get; init; }

    /// <summary>More cramps: until there is enough data, or, where there is no sign, until a doubling would be found four times in five; <c>null</c> where none are needed, or none would help.</summary>
    public int? MoreCramps { get; init; }

    /// <summary>Exposures it is always together with.</summary>
    public IReadOnlyList<string> TogetherWith { get; init; } = [];

    /// <summary>Log odds ratio without penalty, as other programs give it; <c>null</c> where it is infinite or not to be had.</summary>
    public double? UnpenalisedLogOddsRatio { get; init; }

    /// <summary>Of <see cref="UnpenalisedLogOddsRatio"/>.</summary>
    public double? UnpenalisedStandardError { get; init; }
}
