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

    /// <summary>Ids of nutrients, causes and classes of medicines.</summary>
    public IReadOnlyList<string> About { get => field ?? []; init; }

    public Grade? Grade { get; init; }

    /// <summary>By which the subject is known in what a person tells.</summary>
    public IReadOnlyList<string> Words { get => field ?? []; init; }

    /// <summary>Following it is a danger.</summary>
    public bool Safety { get; init; }

    /// <summary>Ids of <see cref="EvidenceEntry"/>.</summary>
    public IReadOnlyList<string> Trials { get => field ?? []; init; }

    /// <summary>What <see cref="Say"/> advises, so that a veto can speak against it.</summary>
    public IReadOnlyList<Advice> Advises { get => field ?? []; init; }

    public required IReadOnlyList<string> Source { get; init; }
}
