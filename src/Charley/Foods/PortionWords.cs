using Charley.Foods.Search;

namespace Charley.Foods;

/// <summary>Finds the portion of a food that somebody means: <c>med</c>, <c>slices</c>, <c>large egg</c>, <c>cups sliced</c>.</summary>
internal static class PortionWords
{
    private static readonly Dictionary<string, string> Short = new(StringComparer.OrdinalIgnoreCase)
    {
        ["med"] = "medium", ["lg"] = "large", ["lrg"] = "large", ["sm"] = "small", ["xl"] = "extra large",
        ["tablespoon"] = "tbsp", ["tbs"] = "tbsp", ["teaspoon"] = "tsp", ["pc"] = "piece", ["pkg"] = "package",
        ["pkt"] = "packet", ["rasher"] = "slice", ["tin"] = "can", ["pot"] = "container", ["average"] = "medium",
    };

    /// <summary>The portion whose words hold all that were given, with the fewest others; of equals one that is whole, else the first. <c>null</c> where there is none.</summary>
    /// <remarks>The food's own name may be among the words: a large egg, a medium banana. A size alone (<c>medium</c>) means the portion that begins with it.</remarks>
    public static Portion? Find(Food food, string unit)
    {
        var asked = new List<string>();
        foreach (var word in Words.Of(Singular(unit)))
        {
            asked.AddRange(Full(word.Stem).Split(' '));
        }

        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Words.Of(food.Description))
        {
            own.Add(word.Stem);
        }

        Portion? best = null;
        var fewest = int.MaxValue;
        foreach (var portion in food.Portions)
        {
            var words = Words.Of(portion.Description).ConvertAll(word => Full(word.Stem));
            var needed = asked.FindAll(word => !own.Contains(word) || words.Contains(word));
            var extra = (2 * (words.Count - needed.Count)) - (words.Contains("whole") ? 1 : 0);
            if (needed.Count > 0 && needed.TrueForAll(words.Contains) && Leads(words, needed, own) && extra < fewest)
            {
                (best, fewest) = (portion, extra);
            }
        }

        return best;
    }

    /// <summary>Whether what is asked for is what the portion counts (<c>cup, sliced</c>) and no remark on it (<c>serving 1/2 cup</c>, <c>cup small 16 fl oz size</c>).</summary>
    private static bool Leads(List<string> words, List<string> needed, HashSet<string> own) =>
        (needed.Contains(words[0]) || (own.Contains(words[0]) && words.Count > 1 && needed.Contains(words[1])))
        && (!words.Contains("size") || needed.Count > 1);

    /// <summary>Whether the unit is the food itself: an egg, two apples.</summary>
    public static bool IsName(Food food, string unit) =>
        Words.Of(unit) is { Count: > 0 } words && words.TrueForAll(word => food.Head.Split(' ').Contains(word.Stem));

    /// <summary>One of it: <c>slices</c> to <c>slice</c>, <c>med.</c> to <c>med</c>.</summary>
    public static string Singular(string unit)
    {
        var plain = unit.Trim().TrimEnd('.');
        return plain.Contains(' ', StringComparison.Ordinal) ? plain : Words.Stem(plain.ToLowerInvariant());
    }

    private static string Full(string word) => Short.GetValueOrDefault(word, word);
}
