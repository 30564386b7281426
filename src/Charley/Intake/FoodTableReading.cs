using Charley.Foods;
using Charley.Knowledge;

namespace Charley.Intake;

/// <summary>Reads diary lines against a <see cref="FoodTable"/>.</summary>
public static class FoodTableReading
{
    /// <param name="nutrients">In whose order and units the profiles are wanted.</param>
    public static ReadFood Over(FoodTable table, IReadOnlyList<Nutrient> nutrients)
    {
        ArgumentNullException.ThrowIfNull(table);
        return (food, quantity, unit) => Read(table, nutrients, table.Match(food), (quantity, unit));
    }

    /// <summary>What unknown values might bring at most, from the foods of a table.</summary>
    public static IReadOnlyList<double> Densities(FoodTable table, NutrientOrder nutrients)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(nutrients);
        return IntakeKnowledge.Densities([.. table.Foods.Select(food => table.Profile(food, nutrients.Nutrients))], nutrients);
    }

    private static FoodReading Read(FoodTable table, IReadOnlyList<Nutrient> nutrients, FoodMatch match, (double Quantity, string Unit) amount) =>
        match.Food is not { } food ? new FoodReading.UnknownFood(match.Suggestion?.Description)
        : Portions.TryGrams(food, amount.Quantity, amount.Unit, out var grams, out var problem)
            ? new FoodReading.Understood(food.Id, food.Description, grams, table.Profile(food, nutrients))
            : new FoodReading.UnknownUnit(food.Id, problem);
}
