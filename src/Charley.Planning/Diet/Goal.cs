using Charley.Knowledge;

namespace Charley.Planning.Diet;

/// <summary>What a plan aims at and keeps to for one nutrient, a day, in the nutrient's own unit.</summary>
/// <param name="Index">Place among the nutrients.</param>
/// <param name="Before">Of the diary as it is, supplements included.</param>
internal sealed record Goal(int Index, Nutrient Nutrient, double Before)
{
    /// <summary>EAR, where it is to be reached.</summary>
    public double? Requirement { get; init; }

    /// <summary>RDA or AI, where it is to be reached.</summary>
    public double? Target { get; init; }

    /// <summary>Weight of missing a whole <see cref="Target"/>.</summary>
    public double Weight { get; init; }

    /// <summary>Weight of missing a whole <see cref="Requirement"/>.</summary>
    public double RequirementWeight { get; init; }

    /// <summary>The better the less above this.</summary>
    public double? ReduceAbove { get; init; }

    /// <summary>Weight of exceeding <see cref="ReduceAbove"/> by a whole.</summary>
    public double ReduceWeight { get; init; }

    public double? AtLeast { get; init; }

    public double? AtMost { get; init; }

    /// <summary>The limit in words, for when it cannot be kept.</summary>
    public string? Limit { get; init; }

    /// <summary>Why more of it is not aimed at.</summary>
    public string? Held { get; init; }

    /// <summary>The upper limit that the reference tables set.</summary>
    public double? Upper { get; init; }

    /// <summary>What its relative distances are measured by.</summary>
    public double Measure => Target ?? ReduceAbove ?? AtMost ?? AtLeast ?? Math.Max(Before, 1);
}
