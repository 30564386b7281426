using Charley.Cases;
using Charley.Intake;
using Charley.Knowledge;

namespace Charley.Reports.Knowledge;

/// <summary>What women and men of 31 to 50 years are advised to take in a day: RDA, or AI where there is none (NASEM).</summary>
public sealed class AdultNeeds(KnowledgeBase knowledge)
{
    /// <summary>Any age within 31 to 50 years.</summary>
    private const double Age = 40;

    private readonly ReferenceIntakes _references = new(knowledge.ReferenceIntakes);

    /// <summary><c>null</c> where none is set.</summary>
    public AdultNeed? Of(Nutrient nutrient, Sex sex)
    {
        ArgumentNullException.ThrowIfNull(nutrient);
        return _references.Find(nutrient.Id, new Person { Age = Age, Sex = sex }) is ReferenceOutcome.Found { Row: var row } && (row.Rda ?? row.Ai) is { } amount
            ? new AdultNeed(row.Rda is null ? "AI" : "RDA", amount * (IntakeUnits.Factor(row.Unit, nutrient.Unit) ?? double.NaN))
            : null;
    }
}

/// <param name="Kind"><c>RDA</c> or <c>AI</c>.</param>
/// <param name="Amount">A day, in the unit of the nutrient; NaN where the table's unit cannot be compared.</param>
public sealed record AdultNeed(string Kind, double Amount);
