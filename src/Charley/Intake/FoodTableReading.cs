using Charley.Foods;
using Charley.Knowledge;

namespace Charley.Intake;

/// <summary>Reads diary lines against a <see cref="FoodTable"/>.</summary>
public static class FoodTableReading
{
    /// <summary>Grams. Nobody stirs more tea, coffee or drink powder into what is drunk at once; 350 g of "tea" matched to instant powder would
    /// be twenty grams of potassium.</summary>
    private const double LargestPowder = 100;

    /// <param name="nutrients">In whose order and units the profiles are wanted.</param>
    public static ReadFood Over(FoodTable table, IReadOnlyList<Nutrient> nutrients)
    {
        ArgumentNullException.ThrowIfNull(table);
        return (food, quantity, unit) =>
        {
            var match = table.Match(food);
            return match.Food?.Id == food.Trim()
                ? Measure(match, (quantity, unit), chosen => table.Profile(chosen, nutrients))
                : Read(match, (quantity, unit), chosen => table.Profile(chosen, nutrients));
        };
    }

    /// <summary>What unknown values might bring at most, from the foods of a table.</summary>
    public static IReadOnlyList<double> Densities(FoodTable table, NutrientOrder nutrients)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(nutrients);
        return IntakeKnowledge.Densities([.. table.Foods.Select(food => table.Profile(food, nutrients.Nutrients))], nutrients);
    }

    /// <summary>A food that words were matched to is not taken where a glass of its powder would have to be eaten; one that was named by its id is.</summary>
    internal static FoodReading Read(FoodMatch match, (double Quantity, string Unit) amount, Func<Food, NutrientProfile> profile) =>
        Measure(match, amount, profile) switch
        {
            FoodReading.Understood { Grams: > LargestPowder, Description: var powder } when IsPowder(powder) => new FoodReading.UnknownFood(powder),
            var reading => reading,
        };

    private static FoodReading Measure(FoodMatch match, (double Quantity, string Unit) amount, Func<Food, NutrientProfile> profile) =>
        match.Food is not { } food ? new FoodReading.UnknownFood(match.Suggestion?.Description)
        : Portions.TryGrams(food, amount.Quantity, amount.Unit, out var grams, out var problem)
            ? new FoodReading.Understood(food.Id, food.Description, grams, profile(food))
            : new FoodReading.UnknownUnit(food.Id, problem);

    private static bool IsPowder(string description) =>
        description.Contains("powder", StringComparison.OrdinalIgnoreCase) || description.Contains("dry mix", StringComparison.OrdinalIgnoreCase);
}
