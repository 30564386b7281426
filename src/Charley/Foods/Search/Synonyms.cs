using System.Globalization;
using System.Text;

namespace Charley.Foods.Search;

/// <summary>Words people use, and the words of the tables that they mean.</summary>
internal sealed class Synonyms
{
    private const int LongestPhrase = 4;

    private readonly Dictionary<string, List<Meaning>> _meanings;
    private readonly List<byte[]> _words = [];

    private Synonyms(Dictionary<string, List<Meaning>> meanings)
    {
        _meanings = meanings;
        foreach (var phrase in meanings.Keys)
        {
            if (!phrase.Contains(' ', StringComparison.Ordinal))
            {
                _words.Add(Encoding.UTF8.GetBytes(phrase));
            }
        }
    }

    /// <param name="Stems">In the order of the tables.</param>
    /// <param name="Cost">Of the detour; nats.</param>
    internal sealed record Meaning(string[] Stems, float Cost);

    /// <param name="Start">Where in the stems the phrase begins.</param>
    /// <param name="Length">How many stems it takes.</param>
    internal sealed record Found(int Start, int Length, Meaning Meaning);

    public static Synonyms Read(FoodFile file)
    {
        var meanings = new Dictionary<string, List<Meaning>>(StringComparer.Ordinal);
        foreach (var fields in file.Lines(FoodSection.Synonyms))
        {
            if (!meanings.TryGetValue(fields[0], out var known))
            {
                meanings[fields[0]] = known = [];
            }

            known.Add(new Meaning(fields[1].Split(' '), float.Parse(fields[2], CultureInfo.InvariantCulture)));
        }

        return new Synonyms(meanings);
    }

    public bool Has(string stem) => _meanings.ContainsKey(stem);

    /// <summary>Every phrase within the stems that means something else, once a meaning.</summary>
    /// <remarks>Longest first; a word inside a longer phrase counts only as part of it.</remarks>
    public List<Found> In(List<string> stems)
    {
        var found = new List<Found>();
        var covered = new bool[stems.Count];
        for (var length = Math.Min(LongestPhrase, stems.Count); length >= 1; length--)
        {
            for (var start = 0; start + length <= stems.Count; start++)
            {
                var phrase = length == 1 ? stems[start] : string.Join(' ', stems.GetRange(start, length));
                if (covered.AsSpan(start, length).Contains(true) || !_meanings.TryGetValue(phrase, out var meanings))
                {
                    continue;
                }

                covered.AsSpan(start, length).Fill(length > 1);
                foreach (var meaning in meanings)
                {
                    found.Add(new Found(start, length, meaning));
                }
            }
        }

        return found;
    }

    /// <summary>The word with a meaning that a misspelling is nearest to, or <c>null</c>.</summary>
    public string? Near(string stem)
    {
        var wanted = Encoding.UTF8.GetBytes(stem);
        var (letters, most) = (Misspelling.Letters(wanted), Misspelling.Allowed(wanted.Length));
        string? nearest = null;
        foreach (var word in _words)
        {
            if (most > 0 && word.Length > 3 && System.Numerics.BitOperations.PopCount(letters ^ Misspelling.Letters(word)) <= 2 * most
                && Misspelling.Distance(wanted, word, most) is var distance && distance <= most)
            {
                (nearest, most) = (Encoding.UTF8.GetString(word), distance - 1);
            }
        }

        return nearest;
    }
}
