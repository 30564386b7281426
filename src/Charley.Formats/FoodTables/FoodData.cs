using Charley.Foods;
using Charley.Foods.Compiling;

namespace Charley.Formats.FoodTables;

/// <summary>Reads the folder <c>data/</c>: food tables and the small tables beside them.</summary>
public static class FoodData
{
    /// <exception cref="InvalidDataException">A file is not as its README says; the message names file and place.</exception>
    /// <exception cref="IOException">A file is missing.</exception>
    public static FoodTableSource Read(string dir)
    {
        ArgumentNullException.ThrowIfNull(dir);
        var (usda, ifct) = (Path.Combine(dir, "usda-sr24"), Path.Combine(dir, "ifct2017"));
        var indian = IfctTables.Columns(ifct).ToDictionary(column => column.Number, column => column.Code, StringComparer.Ordinal);
        var columns = UsdaTables.Columns(usda).ConvertAll(column => column with { Ifct = indian.GetValueOrDefault(column.Number, "") });
        return Rules(name => new StreamReader(Path.Combine(dir, name)), columns) with
        {
            Foods = [.. UsdaTables.Foods(usda, columns), .. IfctTables.Foods(ifct, columns)],
        };
    }

    /// <summary>The small tables, and no food.</summary>
    /// <param name="open">Opens one by its name.</param>
    /// <exception cref="InvalidDataException">A file is not as its README says; the message names file and place.</exception>
    public static FoodTableSource Rules(Func<string, TextReader> open, IReadOnlyList<NutrientColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(open);
        IEnumerable<T> Read<T>(string name, Func<CsvRow, T> read) => CsvTable.Read(name, open(name), read);
        return new FoodTableSource
        {
            Columns = columns,
            Foods = [],
            Priors = new FoodPriors(Read("food-priors.csv", row =>
                new FoodPrior(row.Text("kind"), row.Text("key"), row.Text("scope"), row.Number("cost")))),
            Naming = new FoodNaming([.. Read("food-names.csv", row => new NamingRule(row.Text("kind"), row.Text("words"), row.Text("means")))]),
            UsualPortions = [.. Read("usual-portions.csv", UsualPortion)],
            Synonyms = [.. Read("food-synonyms.csv", row => new Synonym(row.Text("words"), row.Text("means"), row.Number("cost")))],
            Measures = [.. Read("household-measures.csv", row =>
                new HouseholdMeasure(row.Text("measure"), List(row.Text("words"), '|'), row.Number("millilitres"), List(row.Text("foods"), '|')))],
            Densities = [.. Read("densities.csv", row =>
                new Density(List(row.Text("ids"), ' '), row.Text("starts"), row.Text("group"), row.Number("grams_per_millilitre")))],
            Traits = new TraitRules([.. Read("food-traits.csv", row => new TraitRule(Condition(row), Traits(row, "has"), Traits(row, "may"), Traits(row, "free")))]),
            Kinds = new KindRules([.. Read("food-kinds.csv", row => new KindRule(
                Condition(row),
                KebabNames.Read<FoodKind>("food-kinds.csv", row.Text("kind")),
                KebabNames.Read<DaySlots>("food-kinds.csv", row.Text("slots")),
                row.Text("offered") is { Length: > 0 } offered ? offered == "yes" : null))]),
            Wishes = [.. Read("wish-words.csv", row => new WishRule(List(row.Text("words"), '|'), Traits(row, "means"), row.Text("only") == "allergies"))],
        };
    }

    private static FoodCondition Condition(CsvRow row) => new(row.Text("group"), row.Text("words"), row.Text("but"), row.Text("unless"));

    private static FoodTraits Traits(CsvRow row, string column) => KebabNames.Read<FoodTraits>("food-traits.csv", row.Text(column)) ?? FoodTraits.None;

    private static UsualPortionRule UsualPortion(CsvRow row) => row.Text("prefer").Length == 0
        ? new UsualPortionRule(row.Text("of"), [], (0, 0), row.Number("grams"))
        : new UsualPortionRule(row.Text("of"), List(row.Text("prefer").Replace(';', ','), '|'), (row.Number("grams_low"), row.Number("grams_high")), row.Number("grams"))
        {
            MostKilocalories = row.Text("kcal_most").Length == 0 ? double.PositiveInfinity : row.Number("kcal_most"),
        };

    private static string[] List(string text, char between) => text is "" or "*" ? [] : text.Split(between);
}
