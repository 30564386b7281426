using Charley.Foods.Search;

namespace Charley.Foods.Compiling;

/// <summary>Which foods a row of <c>food-traits.csv</c> or <c>food-kinds.csv</c> is about: those of its groups that have one of its phrases.</summary>
/// <remarks>Phrases are parted by <c>|</c>; one after <c>^</c> must stand at the beginning. A phrase inside one of <c>but</c> does not count
/// (butter in peanut butter); with one of <c>unless</c> anywhere the row is not about the food.</remarks>
public sealed class FoodCondition
{
    private readonly HashSet<string> _groups;
    private readonly List<Phrase> _words;
    private readonly List<Phrase> _but;
    private readonly List<Phrase> _unless;

    public FoodCondition(string groups, string words, string but, string unless)
    {
        ArgumentNullException.ThrowIfNull(groups);
        _groups = groups.Split('|', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        (_words, _but, _unless) = (Phrases(words), Phrases(but), Phrases(unless));
    }

    private sealed record Phrase(string[] Stems, bool First);

    internal bool Holds(string group, List<string> stems)
    {
        if ((_groups.Count > 0 && !_groups.Contains(group)) || _unless.Exists(phrase => Places(phrase, stems).Any()))
        {
            return false;
        }

        if (_words.Count == 0)
        {
            return true;
        }

        foreach (var phrase in _words)
        {
            foreach (var place in Places(phrase, stems))
            {
                if (!_but.Exists(around => Places(around, stems).Any(at => at <= place && place + phrase.Stems.Length <= at + around.Stems.Length)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IEnumerable<int> Places(Phrase phrase, List<string> stems)
    {
        var last = phrase.First ? Math.Min(0, stems.Count - phrase.Stems.Length) : stems.Count - phrase.Stems.Length;
        for (var at = 0; at <= last; at++)
        {
            var same = 0;
            while (same < phrase.Stems.Length && phrase.Stems[same] == stems[at + same])
            {
                same++;
            }

            if (same == phrase.Stems.Length)
            {
                yield return at;
            }
        }
    }

    private static List<Phrase> Phrases(string text) =>
        [.. text.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(phrase => new Phrase([.. Words.Of(phrase).Select(word => word.Stem)], phrase.StartsWith('^')))];
}
