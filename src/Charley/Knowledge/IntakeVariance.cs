using MemoryPack;

namespace Charley.Knowledge;

/// <summary>How a nutrient's intake varies within and between people of a group.</summary>
[MemoryPackable]
public sealed partial record IntakeVariance
{
    public required string Nutrient { get; init; }

    public required string Unit { get; init; }

    /// <summary>Such as <c>women 31-50</c> or <c>all adults</c>.</summary>
    public required string Group { get; init; }

    /// <summary><c>derived</c> or <c>published</c>.</summary>
    public required string Kind { get; init; }

    public double? Persons { get; init; }

    public double? Mean { get; init; }

    public double? SdWithin { get; init; }

    public double? SdBetween { get; init; }

    /// <summary>Box-Cox λ of the transformed scale; 0 is the logarithm.</summary>
    public double? Lambda { get; init; }

    public double? MeanTransformed { get; init; }

    public double? VarWithinTransformed { get; init; }

    public double? VarBetweenTransformed { get; init; }

    public double? SdWithinLog { get; init; }

    public double? SdBetweenLog { get; init; }

    /// <summary>Coefficient of variation of the requirement, per cent.</summary>
    public double? RequirementCv { get; init; }

    public required string Source { get; init; }
}
