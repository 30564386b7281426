using Charley.Foods;
using Charley.Foods.Compiling;

namespace Charley.Formats.FoodTables;

/// <summary>Reads <c>data/ifct2017</c> into the USDA's columns and units.</summary>
/// <remarks>The table has no blanks; <see cref="IfctZeros"/> says which of its zeros are gaps.</remarks>
internal static class IfctTables
{
    public const string Source = "ifct2017";

    private const double KilocaloriesPerGramOfFat = 37 / 4.184;

    /// <summary>Column code or codes (joined by +), the USDA's number, and what turns the one's unit into the other's.</summary>
    public static List<(string Code, string Number, double Factor)> Columns(string dir) =>
        [.. CsvTable.Read(Path.Combine(dir, "columns.csv"), row => (row.Text("code"), row.Text("usda_no"), row.Number("factor")))];

    public static List<FoodEntry> Foods(string dir, IReadOnlyList<NutrientColumn> columns)
    {
        var map = Columns(dir).Select(column => (column.Code, Codes: column.Code.Split('+'), column.Factor, Place: Place(columns, column.Number))).ToList();
        var zeros = IfctZeros.Read(Path.Combine(dir, "zeros.csv"));
        return [.. CsvTable.Read(Path.Combine(dir, "compositions.csv"), row =>
        {
            var values = UsdaTables.Unknown(columns.Count);
            foreach (var (code, codes, factor, place) in map)
            {
                var sum = codes.Sum(row.Number);
                values[place] = zeros.Meaning(row.Text("grup"), code) switch
                {
                    ZeroMeaning.NotTakenOver => float.NaN,
                    ZeroMeaning.FromFat => (float)(row.Number("fatce") * KilocaloriesPerGramOfFat),
                    ZeroMeaning.Unknown when sum == 0 => float.NaN,
                    _ => (float)(sum * factor),
                };
            }

            return new FoodEntry
            {
                Id = "ifct:" + row.Text("code"),
                Description = row.Text("name"),
                Group = row.Text("grup"),
                Source = Source,
                Aliases = LocalNames.Of(row.Text("lang")),
                Values = values,
            };
        })];
    }

    private static int Place(IReadOnlyList<NutrientColumn> columns, string number)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Number == number)
            {
                return i;
            }
        }

        throw new InvalidDataException($"ifct2017/columns.csv: '{number}' is no column of the USDA's");
    }
}
