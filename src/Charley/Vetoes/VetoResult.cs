using Charley.Knowledge;

namespace Charley.Vetoes;

/// <summary>A <see cref="Veto"/> that holds for this person, and why.</summary>
public sealed record VetoResult
{
    /// <summary>Id of <see cref="Knowledge.Veto"/>.</summary>
    public required string Id { get; init; }

    public required IReadOnlyList<Advice> Advice { get; init; }

    public required VetoStrength Strength { get; init; }

    /// <summary>The person's own medicines, conditions and values; at least one.</summary>
    public required IReadOnlyList<VetoReason> Reasons { get; init; }

    /// <summary>Why, to the person.</summary>
    public required string Text { get; init; }

    /// <summary>Why, to a doctor.</summary>
    public required string Clinical { get; init; }

    /// <summary>Hours apart from the medicine, where that is all there is to it.</summary>
    public VetoHours? Hours { get; init; }

    /// <summary>The most a day of <see cref="Nutrient"/>, in its own unit, where that is all there is to it.</summary>
    public double? AtMost { get; init; }

    /// <summary>Id of the nutrient of <see cref="AtMost"/>.</summary>
    public string? Nutrient { get; init; }

    public required Grade Grade { get; init; }

    public required IReadOnlyList<string> Source { get; init; }

    /// <summary>The reasons as they read after "because of".</summary>
    public string Because => string.Join(" and ", Reasons.Select(reason => reason.Words));
}

/// <summary>What of a person a veto rests on.</summary>
/// <param name="Words">After "because of": <c>spironolactone</c>, <c>chronic kidney disease</c>, <c>eGFR 28</c>.</param>
public sealed record VetoReason(VetoReasonKind Kind, string Words)
{
    /// <summary>Id of the medicine class, cause, finding, analyte or person condition.</summary>
    public required string About { get; init; }

    /// <summary>Probability that it holds, where nobody told it; <c>null</c> where it was told.</summary>
    public double? Probability { get; init; }
}

/// <summary>What kind of fact a veto rests on.</summary>
public enum VetoReasonKind
{
    Medicine,
    Condition,
    Value,
    Person,

    /// <summary>Nobody told it, and it matters.</summary>
    Unknown,

    /// <summary>Holds for everybody.</summary>
    Everybody,
}
