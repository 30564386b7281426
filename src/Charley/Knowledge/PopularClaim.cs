using MemoryPack;

namespace Charley.Knowledge;

/// <summary>What is commonly said, and what the evidence says.</summary>
[MemoryPackable]
public sealed partial record PopularClaim
{
    public required string Id { get; init; }

    public required string Claim { get; init; }

    public required string Verdict { get; init; }

    public string? Evidence { get; init; }

    /// <summary>What the product says.</summary>
    public required string Say { get; init; }

    public IReadOnlyList<string> About { get => field ?? []; init; }

    public string? Grade { get; init; }

    /// <summary>Ids of <see cref="EvidenceEntry"/>.</summary>
    public IReadOnlyList<string> Trials { get => field ?? []; init; }

    public required IReadOnlyList<string> Source { get; init; }
}
