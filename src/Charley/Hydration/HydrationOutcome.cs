using Charley.Cases;

namespace Charley.Hydration;

/// <summary>What comes of a <see cref="HydrationRequest"/>.</summary>
public abstract record HydrationOutcome
{
    private HydrationOutcome()
    {
    }

    /// <summary>It was answered.</summary>
    public sealed record Answered(HydrationAdvice Advice) : HydrationOutcome;

    /// <summary>What was told cannot be.</summary>
    /// <param name="Problems">All of them; the field is a name such as <c>after</c>.</param>
    public sealed record Refused(IReadOnlyList<CaseProblem> Problems) : HydrationOutcome;
}
