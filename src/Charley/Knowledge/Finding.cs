using MemoryPack;

namespace Charley.Knowledge;

/// <summary>Something a person can tell or an examination show, with the words people use for it.</summary>
[MemoryPackable]
public sealed partial record Finding
{
    public required string Id { get; init; }

    /// <summary><c>symptom sign timing site trigger relief history test</c>.</summary>
    public required string Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>The question that would find it out.</summary>
    public string? Ask { get; init; }

    /// <summary>How often people have it whose causes do not bring it.</summary>
    public required Sourced Background { get; init; }

    /// <summary>Findings of one group say the same thing: only the most telling one found counts.</summary>
    public string? Group { get; init; }

    /// <summary>May weigh more than a likelihood ratio of about 20.</summary>
    public bool Hallmark { get; init; }

    /// <summary>The cause that a person with this finding (a told diagnosis) has.</summary>
    public string? Defines { get; init; }

    /// <summary>More general findings that hold as well.</summary>
    public IReadOnlyList<string> Implies { get => field ?? []; init; }

    /// <summary>Burden of finding it out: 1 a question, 2 an examination, 4 a test; <c>null</c>: by kind.</summary>
    public double? Burden { get; init; }

    public required IReadOnlyList<string> Words { get; init; }
}
