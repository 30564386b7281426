using MemoryPack;

namespace Charley.Knowledge;

/// <summary>A kind of exposure that a person may log, and how long before a cramp it is looked for: fixed here, before any log is seen.</summary>
[MemoryPackable]
public sealed partial record ExposureKind
{
    /// <summary>The kind that stands for whatever is not listed.</summary>
    public const string Unlisted = "unlisted";

    public required string Id { get; init; }

    /// <summary>To the person, as in "days with …".</summary>
    public required string Name { get; init; }

    /// <summary>What people write for it.</summary>
    public IReadOnlyList<string> Words { get => field ?? []; init; }

    /// <summary>Hours before a cramp at which the window ends: what is later is too late to matter.</summary>
    public double Lag { get; init; }

    /// <summary>Length of the window in hours, counted back from its end.</summary>
    public required double Window { get; init; }

    /// <summary><c>any</c>: some of it in the window against none; <c>more</c>: more than the person's own middle amount against less.</summary>
    public string Compare { get => field ?? "any"; init; }

    /// <summary><c>own</c>: a person may try without it; <c>medicine</c>: never without whoever prescribed it; <c>given</c>: nobody chooses it.</summary>
    public string Choice { get => field ?? "own"; init; }

    public required Grade Grade { get; init; }

    public required IReadOnlyList<string> Source { get; init; }

    /// <summary>Why this window.</summary>
    public string? Note { get; init; }
}
