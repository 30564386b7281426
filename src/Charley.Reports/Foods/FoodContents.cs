using Charley.Foods;
using Charley.Knowledge;

namespace Charley.Reports.Foods;

/// <summary>One thing that 100 g of a food hold.</summary>
/// <param name="Id">Of the nutrient, or the number of the table's column.</param>
/// <param name="Per100Grams">In <paramref name="Unit"/>; NaN where nobody measured it.</param>
public sealed record FoodContent(string Id, string Name, string Unit, double Per100Grams)
{
    public bool IsKnown => !double.IsNaN(Per100Grams);
}

/// <summary>What is in a food.</summary>
/// <param name="Nutrients">In the engine's order and units.</param>
/// <param name="Others">The columns of its table that no nutrient of the engine names.</param>
public sealed record FoodContents(IReadOnlyList<FoodContent> Nutrients, IReadOnlyList<FoodContent> Others)
{
    public static FoodContents Of(Food food, IReadOnlyList<Nutrient> nutrients)
    {
        ArgumentNullException.ThrowIfNull(food);
        ArgumentNullException.ThrowIfNull(nutrients);
        var profile = food.Table.Profile(food, nutrients);
        var values = food.Table.Values(food).ToArray();
        return new(
            [.. nutrients.Select((nutrient, at) => new FoodContent(nutrient.Id, nutrient.Name, nutrient.Unit, profile[at]))],
            [.. food.Table.Columns.Select((column, at) => (Column: column, Value: values[at]))
                .Where(pair => !nutrients.Any(nutrient => nutrient.Usda.Any(pair.Column.Is)))
                .Select(pair => new FoodContent(pair.Column.Number, pair.Column.Name, pair.Column.Unit, pair.Value))]);
    }
}
