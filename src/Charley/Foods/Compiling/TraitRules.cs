using Charley.Foods.Search;

namespace Charley.Foods.Compiling;

/// <summary>A row of <c>food-traits.csv</c>.</summary>
/// <param name="Has">These are in the foods.</param>
/// <param name="May">These may be, where no row before said that they are: unknown.</param>
/// <param name="Free">These are not.</param>
public sealed record TraitRule(FoodCondition Of, FoodTraits Has, FoodTraits May, FoodTraits Free);

/// <summary>Tells what is in a food by its group and the words of its description, and by what was measured in it.</summary>
/// <remarks>Rows count in their order, the later over the earlier; before the first, all is unknown. Alcohol and caffeine go by what was measured where it was,
/// and lactose makes milk at least unknown. What nobody analysed in one place (products, the user's own foods) is never free of anything by its group.</remarks>
public sealed class TraitRules(IReadOnlyList<TraitRule> rules)
{
    private const string Alcohol = "221";
    private const string Caffeine = "262";
    private const string Lactose = "213";

    /// <summary>Grams per 100 g: traces of fermenting fruit and bread are none, what is in a dish cooked with wine is some.</summary>
    private const float SomeAlcohol = 0.05f;

    private const float SomeLactose = 0.3f;

    private static readonly HashSet<string> OfSingleFoods = new(StringComparer.Ordinal) { "usda-sr24", "ifct2017", "fdc-foundation", "fdc-sr-legacy" };

    internal (FoodTraits Has, FoodTraits May) Of(FoodEntry food, IReadOnlyList<NutrientColumn> columns)
    {
        var stems = FoodWords.Of(food.Description);
        var (has, may) = (FoodTraits.None, FoodTraits.Recipe);
        foreach (var rule in rules)
        {
            if (rule.Of.Holds(food.Group, stems))
            {
                var free = OfSingleFoods.Contains(food.Source) ? rule.Free : FoodTraits.None;
                has = (has & ~free) | rule.Has;
                may = ((may & ~free) | rule.May) & ~has;
            }
        }

        (has, may) = Measured(FoodTraits.Alcohol, Value(food, columns, Alcohol), SomeAlcohol, has, may);
        (has, may) = Measured(FoodTraits.Caffeine, Value(food, columns, Caffeine), 0, has, may);
        return (has, Value(food, columns, Lactose) > SomeLactose ? may | (FoodTraits.Milk & ~has) : may);
    }

    private static (FoodTraits Has, FoodTraits May) Measured(FoodTraits trait, float value, float some, FoodTraits has, FoodTraits may) =>
        float.IsNaN(value) ? (has, may) : (value > some ? has | trait : has & ~trait, may & ~trait);

    private static float Value(FoodEntry food, IReadOnlyList<NutrientColumn> columns, string number)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Is(number))
            {
                return food.Values[i];
            }
        }

        return float.NaN;
    }
}
