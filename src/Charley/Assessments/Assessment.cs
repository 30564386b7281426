using Charley.Knowledge;

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

/// <summary>How soon to be seen, and why.</summary>
public sealed record TriageResult(TriageLevel Level, string Within, IReadOnlyList<TriageReason> Reasons);

/// <param name="Text">To the person.</param>
/// <param name="Finding">Id of the finding or red flag behind it.</param>
public sealed record TriageReason(string Text, string Do, string? Finding, IReadOnlyList<string> Source);

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
}

/// <param name="Finding">In words.</param>
/// <param name="Weight">Change of log odds, in nats, that this one piece of evidence makes; negative speaks against.</param>
public sealed record Because(string Finding, double Weight, IReadOnlyList<string> Source, Grade Grade);

/// <summary>A nutrient's usual intake against its reference.</summary>
public sealed record NutrientResult
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Unit { get; init; }

    public required int Days { get; init; }

    public required UsualInterval Usual { get; init; }

    /// <summary><c>null</c> where no reference intake is known for this person.</summary>
    public ReferenceResult? Reference { get; init; }

    /// <summary>Probability that usual intake meets the requirement; <c>null</c> where only an AI exists.</summary>
    public double? Adequate { get; init; }

    /// <summary>Bounds of <see cref="Adequate"/> over what unknown values might be.</summary>
    public (double Low, double High)? AdequateBounds { get; init; }

    /// <summary>Share of the diary's energy whose value for this nutrient is known.</summary>
    public required double Coverage { get; init; }

    /// <summary>From supplements alone, a day.</summary>
    public double FromSupplements { get; init; }

    /// <summary>Such as <c>below the AI</c>, <c>above the upper limit for supplements</c>.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>Mean and 90 % interval of usual daily intake.</summary>
public sealed record UsualInterval(double Mean, double Low, double High);

/// <param name="Kind"><c>EAR</c> or <c>AI</c>.</param>
/// <param name="Recommended">RDA, where there is an EAR.</param>
/// <param name="Upper">Upper limit of all intake.</param>
/// <param name="UpperSupplements">Upper limit of intake from supplements alone (magnesium).</param>
/// <param name="ReduceAbove">Chronic disease risk reduction intake (sodium); no upper limit.</param>
public sealed record ReferenceResult(
    string Kind, double Value, double? Recommended, double? Upper, double? UpperSupplements, double? ReduceAbove, string Source);

/// <param name="Kind"><c>test</c>, <c>question</c> or <c>change</c>.</param>
/// <param name="Information">Expected fall of the entropy of the ranking, in bits.</param>
public sealed record NextStep(string Kind, string Text, double? Information, IReadOnlyList<string> Source)
{
    /// <summary>Id of the finding or analyte it would tell.</summary>
    public string? About { get; init; }
}

/// <summary>What to do during a cramp.</summary>
public sealed record Relief(string Site, IReadOnlyList<string> Steps, string? Not, IReadOnlyList<string> Source);

/// <param name="Kind"><c>scope</c>, <c>claim</c>, <c>fuzzy</c>, <c>safety</c>.</param>
public sealed record Remark(string Kind, string Text, IReadOnlyList<string> Source);

/// <summary>Words that were not understood, with the nearest thing known.</summary>
public sealed record NotUnderstood(string Field, string Text, string? Nearest = null, int? Row = null);
