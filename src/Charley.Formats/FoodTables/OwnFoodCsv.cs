using System.Globalization;
using System.Text.RegularExpressions;
using Charley.Foods;
using Charley.Foods.Compiling;
using Charley.Units;
using Sylvan.Data.Csv;

namespace Charley.Formats.FoodTables;

/// <summary>Reads a food table that a person made: CSV, header <c>id,name,group[,portion,grams],magnesium (mg),…</c>, amounts per 100 g.</summary>
/// <remarks>An empty field is unknown. All problems are found at once.</remarks>
public sealed partial class OwnFoodCsv
{
    public const string Header = "id,name,group,magnesium (mg),…";

    /// <summary>What such a food is said to be from.</summary>
    public const string Source = "own";

    private static readonly string[] Words = ["id", "name", "group", "portion", "grams"];

    private readonly string _file;
    private readonly FoodColumns _columns;
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<(int Field, string Title, int Column, double Factor, double Most)> _nutrients = [];

    private OwnFoodCsv(string file, FoodColumns columns) => (_file, _columns) = (file, columns);

    public static bool IsHeader(IReadOnlyCollection<string> titles) => titles.Contains("id") && titles.Contains("name") && titles.Any(title => NutrientAndUnit().IsMatch(title));

    /// <returns>The foods, to be used only where there are no problems.</returns>
    public static (IReadOnlyList<FoodEntry> Foods, IReadOnlyList<Problem> Problems) Read(string file, FoodColumns columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var reader = new OwnFoodCsv(file, columns);
        var foods = new List<FoodEntry>();
        var line = 1;
        try
        {
            using var csv = CsvDataReader.Create(file, new CsvDataReaderOptions { HasHeaders = false, Delimiter = ',', Comment = '\0' });
            while (csv.Read())
            {
                string[] fields = [.. Enumerable.Range(0, csv.RowFieldCount).Select(at => csv.GetString(at).Trim())];
                if (reader._places.Count == 0)
                {
                    reader.ReadHeader(fields);
                }
                else if (fields.Any(field => field.Length > 0) && reader.ReadFood(fields, line) is { } food)
                {
                    foods.Add(food);
                }

                line += 1 + csv.GetRawRecordSpan().TrimEnd("\r\n").Count('\n');
            }
        }
        catch (CsvFormatException)
        {
            reader.Wrong(line, "", "a quote is not closed, or stands inside a field; double a quote inside quotes: \"\"");
        }

        foreach (var twice in foods.CountBy(food => food.Id).Where(count => count.Value > 1))
        {
            reader.Wrong(0, "id", $"{twice.Key} stands {twice.Value.ToString(CultureInfo.InvariantCulture)} times; give every food its own");
        }

        if (foods.Count == 0 && reader._problems.Count == 0)
        {
            reader.Wrong(0, "", "there is no food in it; write a line for each");
        }

        return (foods, reader._problems);
    }

    private void Wrong(int line, string field, string message) => _problems.Add(new Problem(_file, line, field, message));

    private void ReadHeader(string[] titles)
    {
        for (var at = 0; at < titles.Length; at++)
        {
            var title = titles[at];
            if (!_places.TryAdd(title, at))
            {
                Wrong(1, title, "stands twice in the header");
            }
            else if (NutrientAndUnit().Match(title) is { Success: true } match)
            {
                ReadColumn(at, match);
            }
            else if (!Words.Contains(title))
            {
                Wrong(1, title, "is no column; write id, name, group, portion, grams, or a nutrient and its unit such as 'magnesium (mg)'");
            }
        }

        foreach (var missing in Words.Take(2).Where(word => !_places.ContainsKey(word)))
        {
            Wrong(1, missing, $"is missing from the header; write {Header}");
        }
    }

    private void ReadColumn(int at, Match match)
    {
        var (id, unit) = (match.Groups["id"].Value, match.Groups["unit"].Value);
        if (_columns.Nutrient(id) is not { } nutrient)
        {
            Wrong(1, match.Value, $"'{id}' is no nutrient; write one of: {string.Join(", ", _columns.Ids)}");
        }
        else if (!Unit.TryRead(unit, out var read) || _columns.Place(nutrient, read) is not var (column, factor))
        {
            Wrong(1, match.Value, $"'{unit}' is no unit of {id}; write {nutrient.Unit}");
        }
        else
        {
            _nutrients.Add((at, match.Value, column, factor, read.Dimension == Dimension.Mass ? 100 / read.InBase : double.PositiveInfinity));
        }
    }

    private FoodEntry? ReadFood(string[] fields, int line)
    {
        string Field(string name) => _places.TryGetValue(name, out var at) && at < fields.Length ? fields[at] : "";
        var before = _problems.Count;
        var id = Field("id");
        if (!Id().IsMatch(id))
        {
            Wrong(line, "id", id.Length == 0 ? "is empty; give every food one of its own, such as oats-1" : $"'{id}': write letters, digits, '.', '_' and '-' only");
        }

        if (Field("name").Length == 0)
        {
            Wrong(line, "name", "is empty; write what people call it");
        }

        var values = UsdaTables.Unknown(_columns.Columns.Count);
        foreach (var (at, title, column, factor, most) in _nutrients.Where(nutrient => nutrient.Field < fields.Length && fields[nutrient.Field].Length > 0))
        {
            if (Number(fields[at], line, title, "leave it empty where it is not known") is not { } number)
            {
                continue;
            }

            if (number > most)
            {
                Wrong(line, title, $"{fields[at]} is more than the 100 g of food weigh; look at the unit");
            }

            values[column] = (float)(number * factor);
        }

        var portions = Portions(Field("portion"), Field("grams"), line);
        return _problems.Count > before ? null : new FoodEntry
        {
            Id = $"{Source}:{id}",
            Description = Field("name"),
            Group = _columns.Group(Field("group")),
            Source = Source,
            Portions = portions,
            Values = values,
        };
    }

    private double? Number(string text, int line, string field, string right)
    {
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            return number;
        }

        Wrong(line, field, $"'{text}' is no amount; write a number such as 12.5, or {right}");
        return null;
    }

    private Portion[] Portions(string words, string grams, int line)
    {
        if (words.Length == 0 && grams.Length == 0)
        {
            return [];
        }

        if (words.Length == 0 || grams.Length == 0)
        {
            Wrong(line, words.Length == 0 ? "portion" : "grams", "is empty; give both, such as '1 slice' and 30, or neither");
            return [];
        }

        return Number(grams, line, "grams", "leave both empty") is { } weight && weight > 0 ? [FoodColumns.Portion(words, weight)] : [];
    }

    [GeneratedRegex(@"^(?<id>[a-z][a-z0-9-]*) \((?<unit>[^()]+)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex NutrientAndUnit();

    [GeneratedRegex(@"^[\p{L}\p{Nd}._-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
