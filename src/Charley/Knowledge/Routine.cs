using MemoryPack;

namespace Charley.Knowledge;

/// <summary>An exercise for one muscle: a stretch, or one that makes it stronger.</summary>
[MemoryPackable]
public sealed partial record Routine
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>As people call it.</summary>
    public required string Muscle { get; init; }

    /// <summary>Other words for the muscle, by which <c>charley routine WORDS</c> finds it.</summary>
    public IReadOnlyList<string> Words { get => field ?? []; init; }

    /// <summary>One of <see cref="RoutineWords.Kinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Ids of the site findings it is for.</summary>
    public required IReadOnlyList<string> Sites { get; init; }

    /// <summary>Of <see cref="RoutineWords.Times"/>: in which programme it is.</summary>
    public IReadOnlyList<string> When { get => field ?? []; init; }

    public required IReadOnlyList<string> Steps { get; init; }

    /// <summary>How long to hold each time.</summary>
    public required int Seconds { get; init; }

    /// <summary>How often in one go, each side.</summary>
    public required int Repetitions { get; init; }

    public required int TimesADay { get; init; }

    /// <summary>How many days to try it before judging.</summary>
    public required int Days { get; init; }

    /// <summary>How sure it is that it helps against cramps: one of <see cref="RoutineWords.Certainties"/>.</summary>
    public required string Certainty { get; init; }

    /// <summary>What studies found, for and against.</summary>
    public required string Says { get; init; }

    /// <summary>Ids of <see cref="EvidenceEntry"/>.</summary>
    public IReadOnlyList<string> Evidence { get => field ?? []; init; }

    /// <summary>What not to do.</summary>
    public required string Not { get; init; }

    /// <summary>Id of the <see cref="FirstAid"/> that ends a cramp of this muscle.</summary>
    public string? Relief { get; init; }

    /// <summary>A line figure, a statement a line; see <c>docs/methods/routines.md</c>.</summary>
    public IReadOnlyList<string> Drawing { get => field ?? []; init; }

    public required Grade Grade { get; init; }

    public required IReadOnlyList<string> Source { get; init; }
}

/// <summary>When a routine is held back, and why.</summary>
[MemoryPackable]
public sealed partial record RoutineCaution
{
    public required string Id { get; init; }

    /// <summary>Ids of findings; any one holds back.</summary>
    public IReadOnlyList<string> Findings { get => field ?? []; init; }

    /// <summary>Of <see cref="PersonConditions"/>.</summary>
    public IReadOnlyList<string> Person { get => field ?? []; init; }

    /// <summary>Words among what the person tells of conditions, signs and daily life.</summary>
    public IReadOnlyList<string> Words { get => field ?? []; init; }

    /// <summary>Ids of what is held back.</summary>
    public required IReadOnlyList<string> Routines { get; init; }

    /// <summary>Said to the person: why, and what to do instead.</summary>
    public required string Say { get; init; }

    public required Grade Grade { get; init; }

    public required IReadOnlyList<string> Source { get; init; }
}

/// <summary>The words that fields of a <see cref="Routine"/> take.</summary>
public static class RoutineWords
{
    public static readonly IReadOnlyCollection<string> Kinds = ["stretch", "strengthen"];
    public static readonly IReadOnlyCollection<string> Times = ["before-bed", "before-sport", "after-sport"];
    public static readonly IReadOnlyCollection<string> Certainties = ["very low", "low", "moderate", "high"];
}
