using MemoryPack;

namespace Charley.Knowledge;

/// <summary>One row of a table of reference intakes: what a group of people needs of a nutrient a day.</summary>
[MemoryPackable]
public sealed partial record ReferenceIntake
{
    /// <summary><c>NASEM</c>, <c>EFSA</c>, …</summary>
    public required string Body { get; init; }

    public required string LifeStage { get; init; }

    /// <summary><c>male</c>, <c>female</c> or <c>any</c>.</summary>
    public required string Sex { get; init; }

    /// <summary>Years, included.</summary>
    public required double AgeFrom { get; init; }

    /// <summary>Years, not included.</summary>
    public required double AgeTo { get; init; }

    /// <summary><c>none</c>, <c>pregnancy</c> or <c>lactation</c>.</summary>
    public required string State { get; init; }

    public required string Nutrient { get; init; }

    /// <summary>Unit a day, such as <c>mg</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>Estimated average requirement.</summary>
    public double? Ear { get; init; }

    /// <summary>Recommended dietary allowance.</summary>
    public double? Rda { get; init; }

    /// <summary>Adequate intake.</summary>
    public double? Ai { get; init; }

    /// <summary>Tolerable upper intake level.</summary>
    public double? Ul { get; init; }

    /// <summary>Chronic disease risk reduction intake: reduce above this.</summary>
    public double? Cdrr { get; init; }

    public required string Source { get; init; }

    public string? Note { get; init; }
}
