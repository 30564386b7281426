using MemoryPack;

namespace Charley.Knowledge;

/// <summary>A rule that says how soon a person should be seen.</summary>
[MemoryPackable]
public sealed partial record RedFlag
{
    public required string Id { get; init; }

    public required TriageLevel Level { get; init; }

    public string? Within { get; init; }

    public RedFlagCondition? When { get; init; }

    /// <summary>Any one of these laboratory conditions fires the rule (together with <see cref="When"/> where given).</summary>
    public IReadOnlyList<RedFlagLab> Labs { get => field ?? []; init; }

    /// <summary>Cause ids (told conditions, medicines taken) that switch the rule off.</summary>
    public IReadOnlyList<string> Unless { get => field ?? []; init; }

    public Grade? Grade { get; init; }

    /// <summary>Why, to the person.</summary>
    public required string Text { get; init; }

    /// <summary>What to do.</summary>
    public required string Do { get; init; }

    /// <summary>The question that would find it out.</summary>
    public string? Ask { get; init; }

    public required IReadOnlyList<string> Source { get; init; }
}

/// <summary>All of <see cref="All"/>, at least one of <see cref="Any"/>, at least one of <see cref="Causes"/>, and <see cref="Person"/>, where given.</summary>
[MemoryPackable]
public sealed partial record RedFlagCondition
{
    public IReadOnlyList<string> All { get => field ?? []; init; }

    public IReadOnlyList<string> Any { get => field ?? []; init; }

    /// <summary>Told conditions or medicines taken, by cause id.</summary>
    public IReadOnlyList<string> Causes { get => field ?? []; init; }

    public string? Person { get; init; }
}

/// <summary>A value at or below, or at or above a limit in the analyte's own unit.</summary>
[MemoryPackable]
public sealed partial record RedFlagLab
{
    public required string Analyte { get; init; }

    public double? Below { get; init; }

    public double? Above { get; init; }
}
