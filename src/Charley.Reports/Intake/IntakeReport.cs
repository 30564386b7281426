using Charley.Cases;
using Charley.Intake;
using Charley.Knowledge;

namespace Charley.Reports.Intake;

/// <summary>What the words of a row were taken to mean.</summary>
/// <param name="Certainty">From 0 to 1.</param>
public sealed record TakenFood(int Row, string Words, string Id, string Description, double Certainty);

/// <summary>What a diary tells, ready to be written.</summary>
public sealed record IntakeReport
{
    /// <summary>In the order of the totals.</summary>
    public required IReadOnlyList<Nutrient> Nutrients { get; init; }

    public required IReadOnlyList<DayTotals> Days { get; init; }

    public required IReadOnlyList<NutrientResult> Usual { get; init; }

    public required IReadOnlyList<NotUnderstood> NotUnderstood { get; init; }

    /// <summary>Words of the food by row of the diary.</summary>
    public required IReadOnlyDictionary<int, string> FoodOfRow { get; init; }

    /// <summary>Rows whose words were taken to mean a food without being certain.</summary>
    public required IReadOnlyList<TakenFood> Taken { get; init; }

    /// <summary>Options that were not given and without which there may be no reference intake.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Whose reference intakes.</summary>
    public required string Body { get; init; }

    /// <summary>A day's total of a nutrient in its unit; NaN where no food's value and no supplement is known.</summary>
    public static double Total(DayTotals day, int nutrient)
    {
        ArgumentNullException.ThrowIfNull(day);
        return day.Total(nutrient) is var total && total == 0 && day.KnownEnergy[nutrient] == 0 ? double.NaN : total;
    }
}
