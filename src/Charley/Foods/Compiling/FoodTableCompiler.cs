using System.Globalization;
using Charley.Foods.Search;

namespace Charley.Foods.Compiling;

/// <summary>Compiles foods, their portions, an index and the small tables beside them into one file for <see cref="FoodTable.Load"/>.</summary>
public static class FoodTableCompiler
{
    /// <exception cref="InvalidDataException">Two foods have one id, or a food has not a value a column.</exception>
    public static byte[] Compile(FoodTableSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var foods = source.Foods.OrderBy(food => food.Id, StringComparer.Ordinal).ToList();
        Check(source, foods);

        var writer = new FoodFileWriter();
        var index = new FoodIndex();
        WriteFoods(source, foods, writer, index);
        index.Write(writer);
        writer.Write(FoodSection.Columns, [.. source.Columns
            .SelectMany(column => new[] { column.Number, column.Name, column.Unit, column.Category, column.Ifct }).Select(writer.Text)]);
        writer.Write(FoodSection.Nutrients, foods.SelectMany(food => food.Values).ToArray());
        writer.WriteLines(FoodSection.Synonyms, SynonymLines(source.Synonyms, [.. index.Terms]));
        writer.WriteLines(FoodSection.Noise, source.Priors.Noise.Select(noise => Line(noise.Stem, noise.Cost)));
        writer.WriteLines(FoodSection.Measures, source.Measures.Select(measure =>
            Line(measure.Name, string.Join('|', measure.Words), measure.Millilitres, string.Join('|', measure.Foods))));
        writer.WriteLines(FoodSection.Densities, source.Densities.Select(density =>
            Line(string.Join(' ', density.Ids), density.Start, density.Group, density.GramsPerMillilitre)));
        writer.WriteLines(FoodSection.Wishes, from rule in source.Wishes
                                              from words in rule.Words
                                              select Line(string.Join(' ', Words.Of(words).Select(word => word.Stem)), (int)rule.Means, rule.Allergies ? "allergies" : ""));
        return writer.ToBytes();
    }

    private static void Check(FoodTableSource source, List<FoodEntry> foods)
    {
        if (foods.Zip(foods.Skip(1)).FirstOrDefault(pair => pair.First.Id == pair.Second.Id) is ({ } twice, _))
        {
            throw new InvalidDataException($"Two foods have the id {twice.Id}.");
        }

        if (foods.Find(food => food.Values.Length != source.Columns.Count) is { } uneven)
        {
            throw new InvalidDataException($"{uneven.Id} has {uneven.Values.Length} values for {source.Columns.Count} columns.");
        }
    }

    private static void WriteFoods(FoodTableSource source, List<FoodEntry> foods, FoodFileWriter writer, FoodIndex index)
    {
        var groups = foods.Select(food => food.Group).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var sources = foods.Select(food => food.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var energy = source.Columns.ToList().FindIndex(column => column.Is(NutrientColumn.EnergyNumber));
        var indexer = new DescriptionIndexer(source.Priors);
        var portions = new List<PortionRecord>();
        var records = new FoodRecord[foods.Count];
        for (var i = 0; i < foods.Count; i++)
        {
            var food = foods[i];
            var indexed = indexer.Read(food);
            var usual = UsualPortions.Of(food, indexed.Head, energy < 0 ? float.NaN : food.Values[energy], source.UsualPortions);
            var (has, may) = source.Traits.Of(food, source.Columns);
            var (kind, slots, offered) = source.Kinds.Of(food);
            index.Add(i, indexed.Words);
            records[i] = new FoodRecord
            {
                Id = writer.Text(food.Id),
                Description = writer.Text(food.Description),
                Name = writer.Text(source.Naming.Of(food.Description, source.Priors)),
                Head = writer.Text(indexed.Head),
                FirstPortion = portions.Count,
                Portions = food.Portions.Count,
                UsualPortion = usual.Place,
                UsualGrams = usual.Grams,
                Cost = Cost(food, indexed, source.Priors),
                Group = (byte)groups.IndexOf(food.Group),
                Source = (byte)sources.IndexOf(food.Source),
                Plain = PlainFoods.Is(food, indexed, source.Priors) ? (byte)1 : (byte)0,
                Has = (int)has,
                May = (int)may,
                Kind = (byte)kind,
                Slots = (short)slots,
                Offered = offered ? (short)1 : (short)0,
            };
            portions.AddRange(food.Portions.Select(portion => new PortionRecord(portion.Amount, portion.Grams, writer.Text(portion.Description))));
        }

        writer.Write(FoodSection.Foods, records);
        writer.Write(FoodSection.Portions, portions.ToArray());
        writer.Write(FoodSection.Groups, [.. groups.Select(writer.Text)]);
        writer.Write(FoodSection.Sources, [.. sources.Select(writer.Text)]);
    }

    private static float Cost(FoodEntry food, IndexedFood indexed, FoodPriors priors)
    {
        var unknown = food.Values.Count(float.IsNaN) / (float)Math.Max(1, food.Values.Length);
        return indexed.Words.Sum(word => word.Cost) + priors.Group(food.Group) + priors.Source(food.Source) + (unknown * priors.Default("unmeasured"));
    }

    /// <summary>Synonyms as stems; meanings only in terms that the index has.</summary>
    private static IEnumerable<string> SynonymLines(IEnumerable<Synonym> synonyms, HashSet<string> terms) =>
        from synonym in synonyms
        let words = string.Join(' ', Words.Of(synonym.Words).Where(word => !Words.IsJoin(word.Written)).Select(word => word.Stem))
        let means = Words.Of(synonym.Means).Select(word => word.Stem).ToList()
        where words.Length > 0 && means.Exists(terms.Contains)
        select Line(words, string.Join(' ', means), synonym.Cost);

    private static string Line(params object[] fields) =>
        string.Join('\t', fields.Select(field => string.Create(CultureInfo.InvariantCulture, $"{field}")));
}
