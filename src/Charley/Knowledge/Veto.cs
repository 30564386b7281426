using System.Text.Json.Serialization;
using MemoryPack;

namespace Charley.Knowledge;

/// <summary>A rule that holds back advice from people whom it could harm.</summary>
[MemoryPackable]
public sealed partial record Veto
{
    public required string Id { get; init; }

    /// <summary>What is held back.</summary>
    public required IReadOnlyList<Advice> Advice { get; init; }

    public required VetoStrength Strength { get; init; }

    /// <summary>Of <see cref="VetoStrength.Spaced"/>: hours between the advice and the medicine.</summary>
    public VetoHours? Hours { get; init; }

    /// <summary>Of <see cref="VetoStrength.Limit"/>: the most a day, in the nutrient's own unit.</summary>
    public double? AtMost { get; init; }

    /// <summary>Id of the nutrient that <see cref="AtMost"/> is about.</summary>
    public string? Nutrient { get; init; }

    public required VetoCondition When { get; init; }

    /// <summary>Why, to the person.</summary>
    public required string Text { get; init; }

    /// <summary>Why, to a doctor, in one sentence.</summary>
    public required string Clinical { get; init; }

    public required Grade Grade { get; init; }

    /// <summary>Where in the source, or what was decided.</summary>
    public string? Note { get; init; }

    public required IReadOnlyList<string> Source { get; init; }
}

/// <summary>How strongly an advice is held back; a higher value is stronger.</summary>
public enum VetoStrength
{
    /// <summary>Allowed some hours apart from a medicine.</summary>
    [JsonStringEnumMemberName("spaced")]
    Spaced,

    /// <summary>Allowed up to an amount a day.</summary>
    [JsonStringEnumMemberName("limit")]
    Limit,

    /// <summary>Not before a doctor, pharmacist or midwife was asked.</summary>
    [JsonStringEnumMemberName("ask-first")]
    AskFirst,

    /// <summary>Not unless a doctor prescribes it and checks.</summary>
    [JsonStringEnumMemberName("never")]
    Never,
}

/// <summary>When it holds: at least one of <see cref="Medicines"/>, <see cref="Causes"/>, <see cref="Findings"/> and <see cref="Labs"/>, and one of
/// <see cref="Person"/>, each where given, and nothing of <see cref="Untold"/> and <see cref="Unless"/>; without any of them, for everybody.</summary>
[MemoryPackable]
public sealed partial record VetoCondition
{
    /// <summary>Medicines taken now.</summary>
    public IReadOnlyList<MedicineMatch> Medicines { get => field ?? []; init; }

    /// <summary>Cause ids: told, or at least as probable as <see cref="Above"/>.</summary>
    public IReadOnlyList<string> Causes { get => field ?? []; init; }

    /// <summary>The least probability that the person has one of <see cref="Causes"/>; <c>null</c>: only what was told counts.</summary>
    public double? Above { get; init; }

    /// <summary>Finding ids, there or uncertain.</summary>
    public IReadOnlyList<string> Findings { get => field ?? []; init; }

    /// <summary>Values at or below, or at or above a limit in the analyte's own unit; of several of one analyte, the latest counts.</summary>
    public IReadOnlyList<RedFlagLab> Labs { get => field ?? []; init; }

    /// <summary>Conditions of <see cref="PersonConditions"/>, any of them.</summary>
    public IReadOnlyList<string> Person { get => field ?? []; init; }

    /// <summary>Finding or analyte ids: the rule is for those of whom none of these was told, either way.</summary>
    public IReadOnlyList<string> Untold { get => field ?? []; init; }

    /// <summary>Finding or cause ids, told, and conditions of <see cref="PersonConditions"/> that switch the rule off.</summary>
    public IReadOnlyList<string> Unless { get => field ?? []; init; }
}

/// <summary>Medicines of a class, perhaps only some of them.</summary>
[MemoryPackable]
public sealed partial record MedicineMatch
{
    /// <summary>Id of <see cref="MedicineClass"/>.</summary>
    public required string Class { get; init; }

    /// <summary>Only these ingredients, brands and words of the class; empty: all.</summary>
    public IReadOnlyList<string> Only { get => field ?? []; init; }

    /// <summary>All but these.</summary>
    public IReadOnlyList<string> Except { get => field ?? []; init; }

    /// <param name="class">Id of the class of a medicine.</param>
    /// <param name="name">By which it was recognised.</param>
    public bool Means(string @class, string name) => @class == Class
        && (Only.Count == 0 || Only.Contains(name, StringComparer.OrdinalIgnoreCase)) && !Except.Contains(name, StringComparer.OrdinalIgnoreCase);
}

/// <summary>Hours to leave between something and a medicine.</summary>
[MemoryPackable]
public sealed partial record VetoHours
{
    /// <summary>The medicine first, so many hours before.</summary>
    public required double MedicineBefore { get; init; }

    /// <summary>The medicine last, so many hours after.</summary>
    public required double MedicineAfter { get; init; }
}
