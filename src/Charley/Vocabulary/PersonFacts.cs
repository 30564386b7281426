namespace Charley.Vocabulary;

/// <summary>What the words tell of the person, beside the fields of the case. <c>null</c>: nothing was said.</summary>
public sealed record PersonFacts
{
    public bool? Pregnant { get; init; }

    /// <summary>Completed weeks: "28 weeks pregnant".</summary>
    public double? GestationWeeks { get; init; }

    /// <summary>1, 2 or 3.</summary>
    public int? Trimester { get; init; }

    public bool? Lactating { get; init; }

    /// <summary>Years: "a 52-year-old".</summary>
    public double? Age { get; init; }
}
