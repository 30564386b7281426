using System.Globalization;
using Charley.Units;

namespace Charley.Foods;

/// <summary>Turns an amount of a food as people write it into grams.</summary>
/// <remarks>In this order: a mass; a portion of that food (<c>medium</c>, <c>slice</c>, <c>cup</c>); a volume or a household measure by the food's density;
/// a serving. Grams are never taken for millilitres: without a density a volume is refused.</remarks>
public static class Portions
{
    private static readonly HashSet<string> Servings = new(StringComparer.OrdinalIgnoreCase) { "serving", "portion", "piece", "helping", "item", "each", "unit", "whole", "one", "" };

    /// <param name="quantity">How many; zero or more.</param>
    /// <param name="unit"><c>g</c>, <c>oz</c>, <c>mL</c>, <c>cup</c>, <c>medium</c>, <c>slices</c>, <c>large egg</c>, <c>glass</c> …</param>
    /// <param name="problem">Where it is refused: what is wrong and what would be right, to the person. Empty otherwise.</param>
    public static bool TryGrams(Food food, double quantity, string unit, out double grams, out string problem)
    {
        ArgumentNullException.ThrowIfNull(food);
        ArgumentNullException.ThrowIfNull(unit);
        (grams, problem) = (0, "");
        if (!double.IsFinite(quantity) || quantity < 0)
        {
            problem = "the amount must be zero or more";
            return false;
        }

        var each = GramsOfOne(food, unit.Trim());
        if (each is null)
        {
            problem = Problem(food, unit.Trim());
            return false;
        }

        grams = quantity * each.Value;
        return true;
    }

    private static double? GramsOfOne(Food food, string unit)
    {
        if (Unit.TryRead(unit, out var read) && read.Dimension == Dimension.Mass)
        {
            return read.InBase;
        }

        if (PortionWords.Find(food, unit) is { } portion)
        {
            return portion.GramsEach;
        }

        if (Millilitres(food, unit) is { } millilitres)
        {
            return food.Table.Measures.TryDensity(food, out var density) ? millilitres * density : null;
        }

        return (Servings.Contains(PortionWords.Singular(unit)) || PortionWords.IsName(food, unit)) && food.Portions.Count > 0 ? food.UsualPortion.GramsEach : null;
    }

    private static double? Millilitres(Food food, string unit) =>
        Unit.TryRead(unit, out var read) ? read.Dimension == Dimension.Volume ? read.InBase * 1000 : null
        : food.Table.Measures.TryMillilitres(food, PortionWords.Singular(unit), out var millilitres) ? millilitres
        : null;

    private static string Problem(Food food, string unit)
    {
        var volume = Unit.TryRead(unit, out var read) && read.Dimension == Dimension.Volume;
        var wrong = volume ? $"how much {unit} of {food.Name} weighs is not known"
            : unit.Length == 0 ? "there is no unit"
            : $"'{unit}' is no portion of {food.Name}";
        var own = food.Portions.Select(portion => portion.Amount == 1 ? portion.Description : string.Create(CultureInfo.InvariantCulture, $"{portion.Amount} {portion.Description}"))
            .Distinct(StringComparer.OrdinalIgnoreCase).Take(12).ToList();
        return own.Count == 0 ? $"{wrong}; give grams" : $"{wrong}; give grams or one of: {string.Join("; ", own)}";
    }
}
