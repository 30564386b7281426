using Charley.Foods;
using Charley.Foods.Compiling;

namespace Charley.Formats.FoodTables;

/// <summary>Reads <c>data/usda-sr24</c>: foods, what is in them (long: a row a value), portions.</summary>
internal static class UsdaTables
{
    public const string Source = "usda-sr24";

    /// <summary>The USDA's columns in its order; where it has no number for one, its name is its number.</summary>
    public static List<NutrientColumn> Columns(string dir) => [.. CsvTable.Read(Path.Combine(dir, "nutrients.csv"), row =>
        new NutrientColumn(row.Text("usda_no") is { Length: > 0 } number ? number : row.Text("name"), row.Text("name"), row.Text("unit"), row.Text("category")))];

    /// <exception cref="InvalidDataException">A value or a portion belongs to no food or to no column.</exception>
    public static List<FoodEntry> Foods(string dir, IReadOnlyList<NutrientColumn> columns)
    {
        var values = CsvTable.Read(Path.Combine(dir, "foods.csv"), row => row.Text("ndb_no"))
            .ToDictionary(number => number, _ => Unknown(columns.Count), StringComparer.Ordinal);
        ReadValues(Path.Combine(dir, "food_nutrients.csv"), columns, values);
        var portions = CsvTable.Read(Path.Combine(dir, "portions.csv"), row => (Food: row.Text("ndb_no"), Portion: new Portion(row.Number("amount"), row.Text("description"), row.Number("grams"))))
            .Where(row => row.Portion is { Amount: > 0, Grams: > 0 })
            .ToLookup(row => row.Food, row => row.Portion, StringComparer.Ordinal);

        return [.. CsvTable.Read(Path.Combine(dir, "foods.csv"), row => new FoodEntry
        {
            Id = "usda:" + row.Text("ndb_no"),
            Description = row.Text("description"),
            Group = row.Text("food_group"),
            Source = Source,
            Portions = [.. portions[row.Text("ndb_no")]],
            Values = values[row.Text("ndb_no")],
        })];
    }

    public static float[] Unknown(int columns)
    {
        var values = new float[columns];
        Array.Fill(values, float.NaN);
        return values;
    }

    private static void ReadValues(string file, IReadOnlyList<NutrientColumn> columns, Dictionary<string, float[]> values)
    {
        var places = columns.Select((column, place) => (column.Number, place)).ToDictionary(pair => pair.Number, pair => pair.place, StringComparer.Ordinal);
        foreach (var (food, number, amount) in CsvTable.Read(file, row => (row.Text("ndb_no"), row.Text("usda_no"), row.Number("amount_per_100g"))))
        {
            if (!values.TryGetValue(food, out var row) || !places.TryGetValue(number, out var place))
            {
                throw new InvalidDataException($"{file}: food {food} or nutrient {number} is not in the tables beside it");
            }

            row[place] = (float)amount;
        }
    }
}
