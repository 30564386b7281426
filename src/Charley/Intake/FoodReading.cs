using Charley.Foods;

namespace Charley.Intake;

/// <summary>What a food table makes of the words, amount and unit of a diary line.</summary>
public abstract record FoodReading
{
    private FoodReading()
    {
    }

    /// <param name="Id">Such as <c>usda:01077</c>.</param>
    public sealed record Understood(string Id, string Description, double Grams, NutrientProfile Profile) : FoodReading;

    /// <param name="Nearest">Description of the nearest food, where one is near.</param>
    public sealed record UnknownFood(string? Nearest) : FoodReading;

    /// <param name="Id">The food, which was understood.</param>
    /// <param name="Known">Units that the food is known in.</param>
    public sealed record UnknownUnit(string Id, string Known) : FoodReading;
}

/// <summary>Reads a line of a diary against a food table.</summary>
/// <param name="food">Words or a food id.</param>
public delegate FoodReading ReadFood(string food, double quantity, string unit);

/// <summary>Reads a line as a supplement.</summary>
/// <returns><c>null</c> where it is none.</returns>
public delegate SupplementDose? ReadSupplement(string words, double quantity, string unit);
