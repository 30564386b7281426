using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using System.Text.Json;
using MemoryPack;

namespace Charley.Knowledge;

/// <summary>Everything medical that Charley knows, as read from <c>knowledge/</c> and checked.</summary>
/// <remarks>Immutable; made once at start. <see cref="Load"/> reads the compiled form in a few milliseconds.</remarks>
[MemoryPackable]
public sealed partial record KnowledgeBase
{
    public required string Version { get; init; }

    public required IReadOnlyList<SettingRates> Settings { get; init; }

    public required Weighing Weighing { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    public required IReadOnlyList<Cause> Causes { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyList<MedicineClass> Medicines { get; init; }

    public required IReadOnlyList<Analyte> Labs { get; init; }

    public required IReadOnlyList<Nutrient> Nutrients { get; init; }

    public required IReadOnlyList<ReferenceIntake> ReferenceIntakes { get; init; }

    public required IReadOnlyList<IntakeVariance> IntakeVariance { get; init; }

    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }

    public required IReadOnlyList<PopularClaim> Claims { get; init; }

    public required IReadOnlyList<RedFlag> RedFlags { get; init; }

    public required IReadOnlyList<FirstAid> FirstAid { get; init; }

    /// <summary>Everything that a veto can hold back, in words.</summary>
    public IReadOnlyList<AdviceEntry> Advices { get => field ?? []; init; }

    /// <summary>What is held back from whom.</summary>
    public IReadOnlyList<Veto> Vetoes { get => field ?? []; init; }

    /// <summary>Exercises by muscle.</summary>
    public IReadOnlyList<Routine> Routines { get => field ?? []; init; }

    /// <summary>When they are held back.</summary>
    public IReadOnlyList<RoutineCaution> RoutineCautions { get => field ?? []; init; }

    /// <summary>Amounts and times in people's words.</summary>
    public NumberWords NumberWords { get => field ?? new(); init; }

    /// <summary>Drinking.</summary>
    public required HydrationFacts Hydration { get; init; }

    /// <summary>What is asked about many things at once.</summary>
    public IReadOnlyList<OpenQuestion> Questions { get => field ?? []; init; }

    /// <summary>What a plan aims at; <c>null</c> in knowledge that makes no plans.</summary>
    public PlanningKnowledge? Planning { get; init; }

    /// <summary>What may bring cramps, and for how long after: for logs of one's own.</summary>
    public IReadOnlyList<ExposureKind> Exposures { get => field ?? []; init; }

    /// <summary>What people may test on themselves, and what never.</summary>
    public IReadOnlyList<TrialTreatment> TrialTreatments { get => field ?? []; init; }

    /// <summary>How trials in one person are planned and judged.</summary>
    public required TrialRules TrialRules { get; init; }

    /// <summary>Priors and strengths fitted to <see cref="Cause.Present"/> and <see cref="Cause.Explains"/>, by setting.</summary>
    public IReadOnlyDictionary<string, FittedPriors> Priors { get => field ?? ReadOnlyDictionary<string, FittedPriors>.Empty; init; }

    /// <summary>By nutrient, the 90th centile per kcal among the foods of the tables: bounds what unknown values might bring.</summary>
    public IReadOnlyList<double> GenerousDensities { get => field ?? []; init; }

    /// <summary>How every type of the knowledge is written as JSON; readers check files against it.</summary>
    public static JsonSerializerOptions Contract => KnowledgeJson.Default.Options;

    /// <summary>Reads the compiled form.</summary>
    public static KnowledgeBase Load(ReadOnlySpan<byte> compiled) => CompiledForm.Read(compiled);

    /// <summary>Writes the compiled form.</summary>
    public byte[] Compile() => CompiledForm.Write(this);
}

/// <summary>Before-the-complaint prior and strength of each cause, in the order of <see cref="KnowledgeBase.Causes"/>.</summary>
[MemoryPackable]
public sealed partial record FittedPriors
{
    /// <summary>Probability that the cause holds by itself, before anything is known.</summary>
    public required IReadOnlyList<double> Prior { get; init; }

    /// <summary>Probability that the cause, where it holds, brings the complaint by itself.</summary>
    public required IReadOnlyList<double> Strength { get; init; }

    /// <summary>What each cause explains where nothing is told but the complaint.</summary>
    public required IReadOnlyList<double> Explains { get; init; }

    /// <summary>Probability that the complaint comes without any cause of the list.</summary>
    public required double Leak { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(KnowledgeBase))]
[JsonSerializable(typeof(KnowledgeHeader))]
internal sealed partial class KnowledgeJson : JsonSerializerContext;
