namespace Charley.Intake;

/// <summary>A nutrient's usual intake against its reference.</summary>
public sealed record NutrientResult
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Unit { get; init; }

    public required int Days { get; init; }

    public required UsualInterval Usual { get; init; }

    /// <summary><c>null</c> where no reference intake is known for this person.</summary>
    public ReferenceResult? Reference { get; init; }

    /// <summary>Probability that usual intake meets the requirement; <c>null</c> where only an AI exists.</summary>
    public double? Adequate { get; init; }

    /// <summary>Bounds of <see cref="Adequate"/> over what unknown values might be.</summary>
    public (double Low, double High)? AdequateBounds { get; init; }

    /// <summary>Share of the diary's energy whose value for this nutrient is known.</summary>
    public required double Coverage { get; init; }

    /// <summary>Mean a day of what is known in the diary, supplements included: what adds up, not what is usual; <c>null</c> without a diary.</summary>
    public double? Recorded { get; init; }

    /// <summary>From supplements alone, a day.</summary>
    public double FromSupplements { get; init; }

    /// <summary>Such as <c>below the AI</c>, <c>above the upper limit for supplements</c>.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>Mean and 90 % interval of usual daily intake.</summary>
public sealed record UsualInterval(double Mean, double Low, double High);

/// <param name="Kind"><c>EAR</c> or <c>AI</c>.</param>
/// <param name="Recommended">RDA, where there is an EAR.</param>
/// <param name="Upper">Upper limit of all intake.</param>
/// <param name="UpperSupplements">Upper limit of intake from supplements alone (magnesium).</param>
/// <param name="ReduceAbove">Chronic disease risk reduction intake (sodium); no upper limit.</param>
public sealed record ReferenceResult(
    string Kind, double Value, double? Recommended, double? Upper, double? UpperSupplements, double? ReduceAbove, string Source);
