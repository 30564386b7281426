using Charley.Assessments;
using Charley.Cases;
using Charley.Hydration;
using Charley.Review;
using Charley.Routines;
using Charley.Triage;
using Charley.Vetoes;

namespace Charley.Plans;

/// <summary>What to do about it, as <c>charley.plan/1</c>.</summary>
public sealed record Plan
{
    public const string SchemaName = "charley.plan/1";

    public string? Id { get; init; }

    /// <summary>Version of the knowledge used.</summary>
    public required string Knowledge { get; init; }

    /// <summary>Whether somebody should be seen first.</summary>
    public required TriageResult Triage { get; init; }

    /// <summary><c>null</c> where there is none: then <see cref="NoDiet"/> says why.</summary>
    public DietPlan? Diet { get; init; }

    public string? NoDiet { get; init; }

    /// <summary>What the changes of the diet may do for the complaint; <c>null</c> where there are none.</summary>
    public PlanExpectation? Expectation { get; init; }

    public required VetoList Vetoes { get; init; }

    /// <summary><c>null</c> where the person is not known well enough to say anything.</summary>
    public HydrationAdvice? Hydration { get; init; }

    /// <summary>Stretches and exercises for where it cramps; <c>null</c> where somebody is to be seen first.</summary>
    public RoutineChoice? Routines { get; init; }

    public required MedicineReview Review { get; init; }

    /// <summary>What to write down to find out one's own triggers.</summary>
    public IReadOnlyList<string> Triggers { get; init; } = [];

    public required IReadOnlyList<NotUnderstood> NotUnderstood { get; init; }

    public string Disclaimer { get; init; } = Wording.Disclaimer;
}
