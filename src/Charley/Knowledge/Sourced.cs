using MemoryPack;

namespace Charley.Knowledge;

/// <summary>A probability with its evidence grade and its sources.</summary>
[MemoryPackable]
public sealed partial record Sourced
{
    /// <summary>The probability, between 0 and 1, both excluded.</summary>
    public required double Probability { get; init; }

    public required Grade Grade { get; init; }

    /// <summary>Ids of <see cref="Source"/>; never empty in checked knowledge.</summary>
    public required IReadOnlyList<string> Source { get; init; }

    /// <summary>Where in the source, or how the number was worked out.</summary>
    public string? Note { get; init; }
}
