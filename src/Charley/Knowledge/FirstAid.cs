using MemoryPack;

namespace Charley.Knowledge;

/// <summary>What to do during a cramp of one muscle.</summary>
[MemoryPackable]
public sealed partial record FirstAid
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Ids of the site findings it is for.</summary>
    public IReadOnlyList<string> Sites { get => field ?? []; init; }

    public required IReadOnlyList<string> Steps { get; init; }

    public string? Not { get; init; }

    public Grade? Grade { get; init; }

    /// <summary>What a step advises, so that a veto can speak against it.</summary>
    public IReadOnlyList<Advice> Advises { get => field ?? []; init; }

    public required IReadOnlyList<string> Source { get; init; }
}
