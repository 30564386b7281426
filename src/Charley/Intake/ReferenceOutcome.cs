using Charley.Knowledge;

namespace Charley.Intake;

/// <summary>What a table of reference intakes says for one person and one nutrient.</summary>
public abstract record ReferenceOutcome
{
    private ReferenceOutcome()
    {
    }

    /// <param name="Row">The person's life stage; where sex or age was not said, a row that all that are possible agree with.</param>
    /// <param name="Note">What was assumed, such as the nearest pregnancy band; else <c>null</c>.</param>
    public sealed record Found(ReferenceIntake Row, string? Note) : ReferenceOutcome;

    /// <param name="Missing">Names of the fields of the person that would settle it: <c>age</c>, <c>sex</c>.</param>
    public sealed record NotSaid(IReadOnlyList<string> Missing) : ReferenceOutcome;

    /// <summary>The body has set none for this nutrient and life stage.</summary>
    public sealed record NoneSet : ReferenceOutcome;
}
