using System.Collections.Immutable;
using Charley.Knowledge;

namespace Charley.Formats.Knowledge;

/// <summary>Which files of <c>knowledge/</c> hold what.</summary>
/// <param name="Pattern">Of the files, below the folder.</param>
/// <param name="Schema">Name of the schema, without <c>.json</c>.</param>
/// <param name="Holds">A type of the knowledge, or a list of one.</param>
internal sealed record KnowledgeFiles(string Pattern, string Schema, Type Holds)
{
    public static readonly ImmutableArray<KnowledgeFiles> All =
    [
        new("knowledge.yaml", "knowledge", typeof(KnowledgeHeader)),
        new("sources*.yaml", "sources", typeof(IReadOnlyList<Source>)),
        new("causes/*.yaml", "cause", typeof(Cause)),
        new("findings/*.yaml", "findings", typeof(IReadOnlyList<Finding>)),
        new("medicines.yaml", "medicines", typeof(IReadOnlyList<MedicineClass>)),
        new("labs.yaml", "labs", typeof(IReadOnlyList<Analyte>)),
        new("nutrients/*.yaml", "nutrient", typeof(Nutrient)),
        new("evidence.yaml", "evidence", typeof(IReadOnlyList<EvidenceEntry>)),
        new("claims.yaml", "claims", typeof(IReadOnlyList<PopularClaim>)),
        new("red-flags.yaml", "red-flags", typeof(IReadOnlyList<RedFlag>)),
        new("first-aid.yaml", "first-aid", typeof(IReadOnlyList<FirstAid>)),
        new("advices.yaml", "advices", typeof(IReadOnlyList<AdviceEntry>)),
        new("vetoes.yaml", "vetoes", typeof(IReadOnlyList<Veto>)),
        new("routines.yaml", "routines", typeof(IReadOnlyList<Routine>)),
        new("routine-cautions.yaml", "routine-cautions", typeof(IReadOnlyList<RoutineCaution>)),
        new("number-words.yaml", "number-words", typeof(NumberWords)),
        new("hydration.yaml", "hydration", typeof(HydrationFacts)),
        new("questions.yaml", "questions", typeof(IReadOnlyList<OpenQuestion>)),
        new("planning.yaml", "planning", typeof(PlanningKnowledge)),
        new("exposures.yaml", "exposures", typeof(IReadOnlyList<ExposureKind>)),
        new("trial-treatments.yaml", "trial-treatments", typeof(IReadOnlyList<TrialTreatment>)),
        new("trial-rules.yaml", "trial-rules", typeof(TrialRules)),
    ];

    /// <summary>How an editor is told the schema of a file, in the file's first line.</summary>
    public string FirstLine => $"# yaml-language-server: $schema={(Pattern.Contains('/', StringComparison.Ordinal) ? "../" : "")}schema/{Schema}.json";
}
