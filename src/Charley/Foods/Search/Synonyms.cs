using System.Globalization;
using System.Text;

namespace Charley.Foods.Search;

/// <summary>Words people use, and the words of the tables that they mean.</summary>
internal sealed class Synonyms
{
    private const int LongestPhrase = 4;

    private readonly Dictionary<string, Meaning[]> _meanings;
    private readonly (byte[] Word, uint Letters)[] _words;

    private Synonyms(Dictionary<string, Meaning[]> meanings)
    {
        _meanings = meanings;
        _words = [.. meanings.Keys.Where(key => !key.Contains(' ', StringComparison.Ordinal))
            .Select(key => Encoding.UTF8.GetBytes(key)).Select(word => (word, Misspelling.Letters(word)))];
    }

    /// <param name="Stems">In the order of the tables.</param>
    /// <param name="Cost">Of the detour; nats.</param>
    internal sealed record Meaning(string[] Stems, float Cost);

    public static Synonyms Read(FoodFile file) => new(file.Lines(FoodSection.Synonyms)
        .GroupBy(fields => fields[0], StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => group.Select(fields => new Meaning(fields[1].Split(' '), float.Parse(fields[2], CultureInfo.InvariantCulture))).ToArray(),
            StringComparer.Ordinal));

    public bool Has(string stem) => _meanings.ContainsKey(stem);

    /// <summary>Every phrase within the stems that means something else: where it begins, how many stems it takes, and its meanings.</summary>
    /// <remarks>Longest first; a word inside a longer phrase counts only as part of it.</remarks>
    public IEnumerable<(int Start, int Length, Meaning Meaning)> In(IReadOnlyList<string> stems)
    {
        var covered = new bool[stems.Count];
        for (var length = Math.Min(LongestPhrase, stems.Count); length >= 1; length--)
        {
            for (var start = 0; start + length <= stems.Count; start++)
            {
                var phrase = length == 1 ? stems[start] : string.Join(' ', stems.Skip(start).Take(length));
                if (covered.AsSpan(start, length).Contains(true) || !_meanings.TryGetValue(phrase, out var meanings))
                {
                    continue;
                }

                covered.AsSpan(start, length).Fill(length > 1);
                foreach (var meaning in meanings)
                {
                    yield return (start, length, meaning);
                }
            }
        }
    }

    /// <summary>The word with a meaning that a misspelling is nearest to, or <c>null</c>.</summary>
    public string? Near(string stem)
    {
        var wanted = Encoding.UTF8.GetBytes(stem);
        var (letters, most) = (Misspelling.Letters(wanted), Misspelling.Allowed(wanted.Length));
        string? nearest = null;
        foreach (var (word, wordLetters) in most > 0 ? _words : [])
        {
            if (System.Numerics.BitOperations.PopCount(letters ^ wordLetters) <= 2 * most && word.Length > 3
                && Misspelling.Distance(wanted, word, most) is var distance && distance <= most)
            {
                (nearest, most) = (Encoding.UTF8.GetString(word), distance - 1);
            }
        }

        return nearest;
    }
}
