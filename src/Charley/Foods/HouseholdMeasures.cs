using System.Globalization;
using Charley.Foods.Compiling;
using Charley.Units;

namespace Charley.Foods;

/// <summary>What a glass, a mug or a can holds, and what a millilitre of a drink weighs where its own portions do not say.</summary>
internal sealed class HouseholdMeasures
{
    private readonly List<HouseholdMeasure> _measures;
    private readonly List<Density> _densities;

    private HouseholdMeasures(List<HouseholdMeasure> measures, List<Density> densities) => (_measures, _densities) = (measures, densities);

    public static HouseholdMeasures Read(FoodFile file) => new(
        [.. file.Lines(FoodSection.Measures).ConvertAll(fields => new HouseholdMeasure(fields[0], fields[1].Split('|'), Number(fields[2]), List(fields[3], '|')))],
        [.. file.Lines(FoodSection.Densities).ConvertAll(fields => new Density(List(fields[0], ' '), fields[1], fields[2], Number(fields[3])))]);

    /// <summary>Millilitres of a measure such as a glass, for a food that is measured so.</summary>
    public bool TryMillilitres(Food food, string word, out double millilitres)
    {
        var measure = _measures.Find(candidate =>
            Holds(candidate.Words, word) && (candidate.Foods.Count == 0 || candidate.Foods.Contains(food.Group) || candidate.Foods.Contains("head:" + food.Head)));
        millilitres = measure?.Millilitres ?? 0;
        return measure is not null;
    }

    /// <summary>Grams a millilitre: from the food's own portions by volume, else from the table of densities.</summary>
    public bool TryDensity(Food food, out double gramsPerMillilitre)
    {
        var portions = food.Portions;
        if (TryDensity(portions, remarked: false, out gramsPerMillilitre) || TryDensity(portions, remarked: true, out gramsPerMillilitre))
        {
            return true;
        }

        var density = _densities.Find(candidate =>
            candidate.Ids.Count > 0 ? candidate.Ids.Contains(food.Id)
            : food.Description.StartsWith(candidate.Start, StringComparison.Ordinal) && (candidate.Group.Length == 0 || candidate.Group == food.Group));
        gramsPerMillilitre = density?.GramsPerMillilitre ?? 0;
        return density is not null;
    }

    private static bool Holds(IReadOnlyList<string> words, string wanted)
    {
        foreach (var word in words)
        {
            if (word.Equals(wanted, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="remarked">Portions with a remark (<c>cup, sliced</c>), or those without.</param>
    private static bool TryDensity(IReadOnlyList<Portion> portions, bool remarked, out double gramsPerMillilitre)
    {
        foreach (var portion in portions)
        {
            if (portion.Description.Contains(',', StringComparison.Ordinal) == remarked && TryVolume(portion.Description, out var millilitres))
            {
                gramsPerMillilitre = portion.GramsEach / millilitres;
                return true;
            }
        }

        gramsPerMillilitre = 0;
        return false;
    }

    /// <summary>Millilitres of a portion that is a volume: <c>cup</c>, <c>cup, sliced</c>, <c>cup (8 fl oz)</c>, <c>fl oz</c>, <c>tbsp</c>.</summary>
    private static bool TryVolume(string description, out double millilitres)
    {
        var bracket = description.IndexOfAny(['(', ',']);
        var word = (bracket < 0 ? description : description[..bracket]).Trim();
        word = word is "cup 8 fl oz" ? "cup" : word;
        millilitres = Unit.TryRead(word, out var unit) && unit.Dimension == Dimension.Volume ? unit.InBase * 1000 : 0;
        return millilitres > 0;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string[] List(string text, char between) => text is "" or "*" ? [] : text.Split(between);
}
