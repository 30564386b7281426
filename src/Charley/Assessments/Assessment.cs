using Charley.Cases;
using Charley.Intake;
using Charley.Knowledge;
using Charley.Reasoning;
using Charley.Triage;
using Charley.Vetoes;

namespace Charley.Assessments;

/// <summary>The answer, as <c>charley.assessment/1</c>.</summary>
public sealed record Assessment
{
    public const string SchemaName = "charley.assessment/1";

    public string? Id { get; init; }

    /// <summary>Version of the knowledge used.</summary>
    public required string Knowledge { get; init; }

    /// <summary>What is to be explained, as it reads after "the".</summary>
    public string Complaint { get; init; } = "cramps";

    public required TriageResult Triage { get; init; }

    /// <summary>What is held back from this person, asked before any advice.</summary>
    public VetoList Vetoes { get; init; } = VetoList.None;

    /// <summary>The answer in one sentence.</summary>
    public required string Answer { get; init; }

    /// <summary>No deficiency is a likely cause.</summary>
    public required bool NoDeficiencyLikely { get; init; }

    /// <summary>Probability that the first cause is right.</summary>
    public required double Confidence { get; init; }

    /// <summary>How often the first cause stays first when the knowledge is varied within its grades; <c>null</c> where it was not worked out.</summary>
    public double? Stability { get; init; }

    /// <summary>Every cause considered, most explaining first.</summary>
    public required IReadOnlyList<CauseResult> Causes { get; init; }

    public required IReadOnlyList<NutrientResult> Nutrients { get; init; }

    public required IReadOnlyList<NextStep> NextSteps { get; init; }

    public required IReadOnlyList<Relief> Relief { get; init; }

    /// <summary>What the program took into account or wants known: thin knowledge for children, fuzzy matches, popular claims.</summary>
    public required IReadOnlyList<Remark> Remarks { get; init; }

    public required IReadOnlyList<NotUnderstood> NotUnderstood { get; init; }

    public required string Disclaimer { get; init; }
}

/// <summary>A cause, weighed.</summary>
public sealed record CauseResult
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Kind { get; init; }

    /// <summary>Probability that the person has it.</summary>
    public required double Present { get; init; }

    /// <summary>Probability that it is behind the complaint.</summary>
    public required double Explains { get; init; }

    /// <summary>What speaks for (positive) and against it, strongest first.</summary>
    public IReadOnlyList<Because> Because { get; init; } = [];

    /// <summary>What brought it about, by cause id.</summary>
    public IReadOnlyList<string> Upstream { get; init; } = [];

    public string? Plain { get; init; }

    public string? Advice { get; init; }

    /// <summary>What speaks against <see cref="Advice"/> in this person; <c>null</c> where nothing does.</summary>
    public string? Caution { get; init; }
}

/// <summary>What to do during a cramp.</summary>
public sealed record Relief(string Site, IReadOnlyList<string> Steps, string? Not, IReadOnlyList<string> Source)
{
    /// <summary>What speaks against a step in this person; <c>null</c> where nothing does.</summary>
    public string? Caution { get; init; }
}

/// <param name="Kind"><c>scope</c>, <c>claim</c>, <c>fuzzy</c>, <c>safety</c>.</param>
public sealed record Remark(string Kind, string Text, IReadOnlyList<string> Source)
{
    /// <summary>How well it is known; <c>null</c> where nothing is claimed.</summary>
    public Grade? Grade { get; init; }

    /// <summary>What speaks against following it in this person; <c>null</c> where nothing does.</summary>
    public string? Caution { get; init; }

    /// <summary>What studies found.</summary>
    public string? Evidence { get; init; }
}
