using Charley.Foods.Search;

namespace Charley.Foods.Compiling;

/// <summary>Tells plain foods, fit to be named as rich in something, from products, powders, baby foods, oddities and foods of one region.</summary>
internal static class PlainFoods
{
    public static bool Is(FoodEntry food, IndexedFood indexed, FoodPriors priors)
    {
        var needed = priors.Needs(food.Group).ToHashSet(StringComparer.Ordinal);
        return priors.IsPlain(food.Group)
            && (needed.Count == 0 || indexed.Words.Any(word => needed.Contains(word.Stem)))
            && !indexed.Words.Any(word => word.Place == Place.Brand)
            && !indexed.Words.Any(word => word.Place is not (Place.Aside or Place.Bracket) && priors.IsUnplain(word.Stem, food.Group, indexed.Head));
    }
}
