namespace Charley.Foods;

/// <summary>A column of a food table: what was measured, and in what unit per 100 g.</summary>
/// <param name="Number">The USDA's number for it (several, comma-separated, where it merges some; its name where it has none).</param>
/// <param name="Unit"><c>kcal g mg µg IU</c>.</param>
public sealed record NutrientColumn(string Number, string Name, string Unit, string Category)
{
    public const string EnergyNumber = "208";

    /// <summary>Code or codes (joined by <c>+</c>) in the Indian tables; empty where they have none.</summary>
    public string Ifct { get; init; } = "";

    /// <summary>Whether this column is, or merges, the USDA's <paramref name="number"/>.</summary>
    public bool Is(string number) => Number == number || Number.Split(',').Contains(number);
}
