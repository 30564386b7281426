using Charley.Foods;
using Charley.Knowledge;
using Charley.Units;

namespace Charley.Formats.FoodTables;

/// <summary>Where foods of other tables find their place among the columns and groups of the shipped one.</summary>
public sealed class FoodColumns
{
    /// <summary>The group of foods that are told none.</summary>
    public const string OtherGroup = "Other";

    private readonly Dictionary<string, Nutrient> _nutrients;
    private readonly Dictionary<string, string> _groups;

    public FoodColumns(FoodTable shipped, IReadOnlyList<Nutrient> nutrients)
    {
        ArgumentNullException.ThrowIfNull(shipped);
        ArgumentNullException.ThrowIfNull(nutrients);
        Columns = shipped.Columns;
        _nutrients = nutrients.Where(nutrient => ColumnOf(nutrient) >= 0).ToDictionary(nutrient => nutrient.Id, StringComparer.Ordinal);
        _groups = shipped.Foods.Select(food => food.Group).Distinct(StringComparer.OrdinalIgnoreCase).ToDictionary(group => group, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<NutrientColumn> Columns { get; }

    /// <summary>Ids of the nutrients that have a column.</summary>
    public IEnumerable<string> Ids => _nutrients.Keys;

    /// <returns><c>null</c> where there is no such nutrient, or no column for it.</returns>
    public Nutrient? Nutrient(string id) => _nutrients.GetValueOrDefault(id);

    /// <summary>The nutrient that a column holds; <c>null</c> where the engine counts none in it.</summary>
    public Nutrient? NutrientIn(int column) => _nutrients.Values.FirstOrDefault(nutrient => ColumnOf(nutrient) == column);

    /// <summary>The column with the USDA's <paramref name="number"/>; -1 where there is none.</summary>
    public int ColumnOf(string number)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Is(number))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A nutrient's column, and what turns an amount in a unit into the unit of the column; <c>null</c> where nothing does.</summary>
    public (int Column, double Factor)? Place(Nutrient nutrient, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(nutrient);
        return ColumnOf(nutrient) is >= 0 and var column && Factor(column, unit) is { } factor ? (column, factor) : null;
    }

    /// <summary>By the unit of the column, else by that of the nutrient in it.</summary>
    public double? Factor(int column, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Unit.TryRead(Columns[column].Unit, out var direct) && direct.Dimension == unit.Dimension ? unit.InBase / direct.InBase
            : NutrientIn(column) is { } nutrient && Unit.TryRead(nutrient.Unit, out var own) && own.Dimension == unit.Dimension ? unit.InBase / own.InBase / nutrient.UsdaFactor
            : null;
    }

    /// <summary>As the shipped table writes it.</summary>
    public string Group(string group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return group.Length == 0 ? OtherGroup : _groups.GetValueOrDefault(group, group);
    }

    /// <summary>A portion as people write it: <c>1 slice</c>, <c>1/2 cup</c>, <c>slice</c>.</summary>
    public static Portion Portion(string words, double grams)
    {
        ArgumentNullException.ThrowIfNull(words);
        var parts = words.Split(' ', 2);
        return parts.Length == 2 && Quantity.TryReadNumber(parts[0], out var amount) && amount > 0 ? new Portion(amount, parts[1], grams) : new Portion(1, words, grams);
    }

    private int ColumnOf(Nutrient nutrient) => nutrient.Usda.Select(ColumnOf).FirstOrDefault(column => column >= 0, -1);
}
