using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Charley.Foods.Search;

/// <summary>Words people use, and the words of the tables that they mean.</summary>
internal sealed class Synonyms
{
    private const int LongestPhrase = 4;

    private readonly FrozenDictionary<string, Meaning[]> _meanings;
    private readonly (byte[] Word, uint Letters)[] _words;

    private Synonyms(FrozenDictionary<string, Meaning[]> meanings)
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
        .ToFrozenDictionary(
            group => group.Key,
            group => group.Select(fields => new Meaning(fields[1].Split(' '), float.Parse(fields[2], CultureInfo.InvariantCulture))).ToArray(),
            StringComparer.Ordinal));

    public bool Has(string stem) => _meanings.ContainsKey(stem);

    /// <summary>Every phrase within the stems that means something else: where it begins, how many stems it takes, and its meanings.</summary>
    public IEnumerable<(int Start, int Length, Meaning Meaning)> In(IReadOnlyList<string> stems)
    {
        for (var start = 0; start < stems.Count; start++)
        {
            for (var length = Math.Min(LongestPhrase, stems.Count - start); length >= 1; length--)
            {
                var phrase = length == 1 ? stems[start] : string.Join(' ', stems.Skip(start).Take(length));
                foreach (var meaning in _meanings.GetValueOrDefault(phrase) ?? [])
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
