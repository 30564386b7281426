using System.Collections.ObjectModel;
using MemoryPack;

namespace Charley.Knowledge;

/// <summary>Something that can be behind muscle cramps, or that can be mistaken for them.</summary>
[MemoryPackable]
public sealed partial record Cause
{
    /// <summary>Kebab-case; never changes once published.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary><c>nutrient electrolyte hydration medication disease vascular neurological neuromuscular metabolic exercise
    /// physiological lifestyle toxin infection mimic idiopathic</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is and how it makes muscles cramp, to a patient.</summary>
    public required string Plain { get; init; }

    /// <summary>The same in one sentence for a doctor.</summary>
    public required string Mechanism { get; init; }

    /// <summary>Codes of it by system: <c>icd10</c>, <c>snomed</c>, <c>hpo</c>.</summary>
    public IReadOnlyDictionary<string, string> Codes { get => field ?? ReadOnlyDictionary<string, string>.Empty; init; }

    /// <summary>Share of adults with frequent cramps, in the community, who have it.</summary>
    public required Sourced Present { get; init; }

    /// <summary>Share of them whose cramps would not be there without it.</summary>
    public required Sourced Explains { get; init; }

    /// <summary>How much more likely it brings a person with another complaint than with cramps; 1 where not given.</summary>
    public IReadOnlyDictionary<string, double> Complaints { get => field ?? ReadOnlyDictionary<string, double>.Empty; init; }

    public required CauseTriage Triage { get; init; }

    public required IReadOnlyList<string> Source { get; init; }

    /// <summary>Who has it: shifts the prior.</summary>
    public IReadOnlyList<ContextLink> Context { get => field ?? []; init; }

    /// <summary>What brings it about.</summary>
    public IReadOnlyList<CauseLink> CausedBy { get => field ?? []; init; }

    public IReadOnlyList<FindingLink> Findings { get => field ?? []; init; }

    public IReadOnlyList<LabLink> Labs { get => field ?? []; init; }

    /// <summary>Only for causes that a diary decides: habitual intake below the reference.</summary>
    public IntakeLink? Intake { get; init; }

    /// <summary>What would settle it.</summary>
    public required IReadOnlyList<string> SettledBy { get; init; }

    /// <summary>What is done about it, to a patient.</summary>
    public required string Advice { get; init; }

    /// <summary>What that advises, so that a veto can speak against it.</summary>
    public IReadOnlyList<Advice> Advises { get => field ?? []; init; }
}

/// <summary>The least level of care where this cause is plausible.</summary>
[MemoryPackable]
public sealed partial record CauseTriage
{
    public required TriageLevel Level { get; init; }

    /// <summary>The least probability of explaining the complaint from which on the level holds; <c>null</c>: the program's default.</summary>
    public double? Above { get; init; }

    public string? Note { get; init; }
}

/// <summary>P(something about the person | cause) and P(… | no such cause).</summary>
[MemoryPackable]
public sealed partial record ContextLink
{
    public required string When { get; init; }

    public required double Given { get; init; }

    public required double Otherwise { get; init; }

    public required Grade Grade { get; init; }

    public required IReadOnlyList<string> Source { get; init; }

    public string? Note { get; init; }
}

/// <summary>Probability that another cause, where present, brings this one about by itself.</summary>
[MemoryPackable]
public sealed partial record CauseLink
{
    public required string Cause { get; init; }

    public required double Probability { get; init; }

    public required Grade Grade { get; init; }

    public required IReadOnlyList<string> Source { get; init; }

    public string? Note { get; init; }
}

/// <summary>Probability that a person who has the cause has the finding.</summary>
[MemoryPackable]
public sealed partial record FindingLink
{
    public required string Finding { get; init; }

    public required double Probability { get; init; }

    public required Grade Grade { get; init; }

    public required IReadOnlyList<string> Source { get; init; }

    public string? Note { get; init; }
}

/// <summary>Where an analyte lies in people who have the cause.</summary>
[MemoryPackable]
public sealed partial record LabLink
{
    public required string Analyte { get; init; }

    /// <summary>Median in the analyte's own unit where the cause raises it.</summary>
    public double? Raises { get; init; }

    /// <summary>Median in the analyte's own unit where the cause lowers it.</summary>
    public double? Lowers { get; init; }

    /// <summary>Geometric standard deviation, above 1.</summary>
    public required double Spread { get; init; }

    public required Grade Grade { get; init; }

    public required IReadOnlyList<string> Source { get; init; }

    public string? Note { get; init; }
}

/// <summary>The nutrient and the reference (EAR or AI) that the habitual intake stays below.</summary>
[MemoryPackable]
public sealed partial record IntakeLink
{
    public required string Nutrient { get; init; }

    public required string Below { get; init; }
}
