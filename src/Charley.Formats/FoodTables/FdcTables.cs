using Charley.Foods;
using Charley.Foods.Compiling;
using Charley.Units;

namespace Charley.Formats.FoodTables;

/// <summary>Reads the CSV files of a download of the USDA's FoodData Central: foods, nutrients, what is in them, portions.</summary>
public sealed class FdcTables
{
    /// <summary>More than these is a table of branded products, which a home computer does not search well.</summary>
    public const int MostFoods = 50_000;

    private const int MostGroups = 200;

    /// <summary>Number of a measure that the USDA did not determine.</summary>
    private const string NoMeasure = "9999";

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["foundation_food"] = "fdc-foundation", ["sr_legacy_food"] = "fdc-sr-legacy", ["survey_fndds_food"] = "fdc-survey", ["branded_food"] = "fdc-branded",
    };

    /// <summary>Numbers that tell the same as another one where that is missing: vitamin D in µg, energy in kJ or by Atwater's factors, sugars.</summary>
    private static readonly Dictionary<string, string> StandsFor = new(StringComparer.Ordinal)
    {
        ["328"] = "324", ["268"] = "208", ["957"] = "208", ["958"] = "208", ["269.3"] = "269",
    };

    private readonly IReadOnlyDictionary<FdcPart, string> _files;
    private readonly FoodColumns _columns;
    private readonly List<Problem> _problems = [];

    private FdcTables(IReadOnlyDictionary<FdcPart, string> files, FoodColumns columns) => (_files, _columns) = (files, columns);

    /// <param name="files">The file of each part; foods, nutrients and contents are needed.</param>
    /// <returns>The foods, to be used only where there are no problems.</returns>
    public static (IReadOnlyList<FoodEntry> Foods, IReadOnlyList<Problem> Problems) Read(IReadOnlyDictionary<FdcPart, string> files, FoodColumns columns)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(columns);
        var missing = FdcParts.Needed.Where(part => !files.ContainsKey(part.Part)).ToList();
        if (missing.Count > 0)
        {
            var any = files.Values.First();
            return ([], [.. missing.Select(part => new Problem(any, 0, "", $"is part of a FoodData Central download, of which {part.Name} is missing; give the whole folder"))]);
        }

        var tables = new FdcTables(files, columns);
        try
        {
            return (tables.ReadAll(), tables._problems);
        }
        catch (InvalidDataException problem)
        {
            return ([], [.. tables._problems, new Problem(problem.Message, 0, "", "the file is not as FoodData Central writes it; download it again")]);
        }
    }

    private List<FoodEntry> ReadAll()
    {
        var categories = Optional(FdcPart.Categories, row => (row.Text("id"), row.Text("description"))).ToDictionary(pair => pair.Item1, pair => pair.Item2);
        var foods = CsvTable.Read(_files[FdcPart.Foods], row => (Id: row.Text("fdc_id"), Kind: row.Text("data_type"), Name: row.Text("description"), Category: row.Text("food_category_id")))
            .Where(food => Kinds.ContainsKey(food.Kind) && food.Name.Length > 0).Take(MostFoods + 1).ToList();
        if (foods.Count is 0 or > MostFoods)
        {
            _problems.Add(new Problem(_files[FdcPart.Foods], 0, "", foods.Count == 0
                ? "there is no foundation, SR legacy, survey or branded food in it"
                : $"there are more than {MostFoods} foods in it; take the Foundation, SR Legacy or Survey download instead of the branded products"));
            return [];
        }

        var values = foods.DistinctBy(food => food.Id).ToDictionary(food => food.Id, _ => UsdaTables.Unknown(_columns.Columns.Count), StringComparer.Ordinal);
        ReadValues(values);
        var portions = ReadPortions();
        var groups = categories.Values.Select(_columns.Group).Distinct().Take(MostGroups).ToHashSet();
        return [.. foods.DistinctBy(food => food.Id).Select(food => new FoodEntry
        {
            Id = "fdc:" + food.Id,
            Description = food.Name,
            Group = categories.TryGetValue(food.Category, out var category) && groups.Contains(_columns.Group(category)) ? _columns.Group(category) : FoodColumns.OtherGroup,
            Source = Kinds[food.Kind],
            Portions = [.. portions[food.Id]],
            Values = values[food.Id],
        })];
    }

    private void ReadValues(Dictionary<string, float[]> foods)
    {
        var nutrients = Nutrients();
        foreach (var (food, nutrient, amount) in CsvTable.Read(_files[FdcPart.Contents], row => (row.Text("fdc_id"), row.Text("nutrient_id"), row.Text("amount"))))
        {
            if (amount.Length == 0 || !foods.TryGetValue(food, out var values) || !nutrients.TryGetValue(nutrient, out var place))
            {
                continue;
            }

            if (!Quantity.TryReadNumber(amount, out var number) || number < 0)
            {
                _problems.Add(new Problem(_files[FdcPart.Contents], 0, "amount", $"'{amount}' (food {food}, nutrient {nutrient}) is no amount"));
            }
            else if (!place.StandsIn || float.IsNaN(values[place.Column]))
            {
                values[place.Column] = (float)(number * place.Factor);
            }
        }
    }

    /// <summary>By id, and by number, which the survey's files give in its place.</summary>
    private Dictionary<string, (int Column, double Factor, bool StandsIn)> Nutrients()
    {
        var places = new Dictionary<string, (int, double, bool)>(StringComparer.Ordinal);
        foreach (var (id, number, unit) in CsvTable.Read(_files[FdcPart.Nutrients], row => (row.Text("id"), row.Text("nutrient_nbr"), row.Text("unit_name"))))
        {
            var plain = number.EndsWith(".0", StringComparison.Ordinal) ? number[..^2] : number;
            var standsIn = StandsFor.TryGetValue(plain, out var same);
            if (_columns.ColumnOf(same ?? plain) is >= 0 and var column && Unit.TryRead(unit, out var read) && _columns.Factor(column, read) is { } factor)
            {
                places.TryAdd(id, (column, factor, standsIn));
                places.TryAdd(plain, (column, factor, standsIn));
            }
        }

        return places;
    }

    private ILookup<string, Portion> ReadPortions()
    {
        var measures = Optional(FdcPart.Measures, row => (row.Text("id"), row.Text("name"))).ToDictionary(pair => pair.Item1, pair => pair.Item2);
        return Optional(FdcPart.Portions, row => (Food: row.Text("fdc_id"), Portion: Portion(row, measures)))
            .Where(row => row.Portion is { Grams: > 0, Amount: > 0, Description.Length: > 0 })
            .ToLookup(row => row.Food, row => row.Portion, StringComparer.Ordinal);
    }

    private static Portion Portion(CsvRow row, Dictionary<string, string> measures)
    {
        var measure = row.Text("measure_unit_id");
        var modifier = row.Text("modifier");
        string[] words = [measure == NoMeasure ? "" : measures.GetValueOrDefault(measure, ""), row.Text("portion_description"), modifier.All(char.IsDigit) ? "" : modifier];
        var text = string.Join(' ', words.Where(word => word.Length > 0));
        _ = Quantity.TryReadNumber(row.Text("gram_weight"), out var grams);
        return text.Contains("not specified", StringComparison.OrdinalIgnoreCase) ? default
            : Quantity.TryReadNumber(row.Text("amount"), out var amount) && amount > 0 ? new Portion(amount, text, grams)
            : FoodColumns.Portion(text, grams);
    }

    private IEnumerable<T> Optional<T>(FdcPart part, Func<CsvRow, T> read) => _files.TryGetValue(part, out var file) ? CsvTable.Read(file, read) : [];
}
