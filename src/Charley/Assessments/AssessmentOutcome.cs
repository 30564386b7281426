using Charley.Cases;

namespace Charley.Assessments;

/// <summary>What becomes of a case.</summary>
public abstract record AssessmentOutcome
{
    private AssessmentOutcome()
    {
    }

    /// <summary>It was answered.</summary>
    public sealed record Assessed(Assessment Assessment) : AssessmentOutcome;

    /// <summary>Something in it cannot be right, and an answer would rest on it.</summary>
    public sealed record Refused(IReadOnlyList<CaseProblem> Problems) : AssessmentOutcome;
}
