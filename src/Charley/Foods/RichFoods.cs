using Charley.Knowledge;

namespace Charley.Foods;

/// <summary>Plain foods in the order of how much of a nutrient a usual portion holds.</summary>
/// <remarks>Only foods in which it was measured. Of foods with one head noun (spinach raw, boiled, frozen) the richest stands for all.</remarks>
internal static class RichFoods
{
    public static IEnumerable<RichFood> Of(FoodTable table, Nutrient nutrient, Func<Food, bool> allowed)
    {
        ArgumentNullException.ThrowIfNull(nutrient);
        var (column, factor) = NutrientMap.Find(nutrient, [.. table.Columns]);
        if (column < 0)
        {
            return [];
        }

        return table.Foods
            .Where(food => food.Plain && food.HasUsualPortion && !float.IsNaN(table.Values(food)[column]) && allowed(food))
            .Select(food => Weigh(food, table.Values(food)[column] * factor))
            .GroupBy(rich => rich.Food.Head, StringComparer.Ordinal)
            .Select(kind => kind.MaxBy(rich => rich.PerPortion))
            .OfType<RichFood>()
            .OrderByDescending(rich => rich.PerPortion)
            .ThenBy(rich => rich.Food.Index);
    }

    private static RichFood Weigh(Food food, double per100Grams)
    {
        var portion = food.UsualPortion;
        return new RichFood(food, portion, per100Grams, per100Grams * portion.Grams / 100);
    }
}
