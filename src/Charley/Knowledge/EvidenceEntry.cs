using MemoryPack;

namespace Charley.Knowledge;

/// <summary>What trials and studies say of one treatment or prevention.</summary>
[MemoryPackable]
public sealed partial record EvidenceEntry
{
    public required string Id { get; init; }

    public required string Intervention { get; init; }

    public string? Population { get; init; }

    public string? Comparison { get; init; }

    public string? Outcome { get; init; }

    public string? Effect { get; init; }

    public string? Interval { get; init; }

    public string? Trials { get; init; }

    public string? People { get; init; }

    public string? Certainty { get; init; }

    public string? Direction { get; init; }

    public string? Harms { get; init; }

    public string? Message { get; init; }

    public Grade? Grade { get; init; }

    public string? Note { get; init; }

    /// <summary>Ids of nutrients or causes it is about.</summary>
    public IReadOnlyList<string> About { get => field ?? []; init; }

    public required IReadOnlyList<string> Source { get; init; }
}
