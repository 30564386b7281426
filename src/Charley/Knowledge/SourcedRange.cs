using MemoryPack;

namespace Charley.Knowledge;

/// <summary>A number that is not known exactly, or differs between people, with its grade and sources.</summary>
[MemoryPackable]
public sealed partial record SourcedRange
{
    /// <summary>Five of a hundred lie below, as far as is known.</summary>
    public required double Low { get; init; }

    public required double Typical { get; init; }

    /// <summary>Five of a hundred lie above, as far as is known.</summary>
    public required double High { get; init; }

    public required Grade Grade { get; init; }

    public required IReadOnlyList<string> Source { get; init; }

    public string? Note { get; init; }
}
