using MemoryPack;

namespace Charley.Knowledge;

/// <summary>Something that people try against cramps: whether they may test it on themselves, and how.</summary>
[MemoryPackable]
public sealed partial record TrialTreatment
{
    public required string Id { get; init; }

    /// <summary>As it reads within a sentence.</summary>
    public required string Name { get; init; }

    /// <summary>What people call it; matched as whole words, the longest first.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>Why it is never drawn by lot, to the person; <c>null</c> where it may be tested.</summary>
    public string? Never { get; init; }

    /// <summary>What is done on its days.</summary>
    public string? Do { get; init; }

    /// <summary>What is done on the other days.</summary>
    public string? Otherwise { get; init; }

    /// <summary>Days until it has begun to act, and has ceased to: not counted after a change.</summary>
    public SourcedValue? Washout { get; init; }

    /// <summary>Mean of the natural logarithm of the rate ratio of cramps, as trials in others suggest it; <c>null</c> where there are none.</summary>
    public SourcedValue? Effect { get; init; }

    /// <summary>SD of the same for one person: that of the mean, and how people differ.</summary>
    public SourcedValue? EffectSd { get; init; }

    /// <summary>How the person may be kept from knowing what day it is; <c>null</c> where it cannot be hidden.</summary>
    public string? Blinding { get; init; }

    /// <summary>What to mind, to the person.</summary>
    public string? Caution { get; init; }

    /// <summary>Ids of the advice it is: where that is held back from a person, so is the trial.</summary>
    public IReadOnlyList<string> Advice { get => field ?? []; init; }

    /// <summary>Causes whose part in the cramps its result speaks to.</summary>
    public IReadOnlyList<string> Tests { get => field ?? []; init; }

    /// <summary>Ids of what studies found.</summary>
    public IReadOnlyList<string> Evidence { get => field ?? []; init; }

    public required IReadOnlyList<string> Source { get; init; }
}
