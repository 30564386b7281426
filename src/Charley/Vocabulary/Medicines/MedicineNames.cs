using Charley.Knowledge;
using Charley.Vocabulary.Wording;

namespace Charley.Vocabulary.Medicines;

/// <summary>Classes of medicines by ingredient, brand, class word, combination and code.</summary>
internal sealed class MedicineNames
{
    private const int LongestName = 6;
    private readonly Dictionary<string, Entry> _names = new(4096, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _firstWords = new(4096, StringComparer.Ordinal);
    private readonly Lazy<Typos> _typos;

    public MedicineNames(IReadOnlyList<MedicineClass> classes)
    {
        Classes = classes;
        for (var i = 0; i < classes.Count; i++)
        {
            var c = classes[i];
            foreach (var name in c.Ingredients.Concat(c.Brands).Concat(c.Words).Concat(c.Combinations))
            {
                Add(name, i);
            }
        }

        _typos = new Lazy<Typos>(() => new Typos(_names.Keys.Order(StringComparer.Ordinal).Select((name, i) => (name, i))));
    }

    /// <summary>A name, written as the knowledge does, and the places of its classes.</summary>
    public sealed record Entry(string Name, List<int> Classes);

    /// <summary>A name in a list of words.</summary>
    public readonly record struct Found(Entry Entry, int First, int Last, Misspelling? Misspelling);

    public IReadOnlyList<MedicineClass> Classes { get; }

    /// <summary>All names in a text, the longest at each place; misspelt ones too where asked for.</summary>
    public List<Found> Find(MedicineText text, bool correct)
    {
        var found = new List<Found>();
        for (var i = 0; i < text.Count; i++)
        {
            if (At(text, i) is { } exact)
            {
                found.Add(exact);
                i = exact.Last;
            }
            else if (correct && Corrected(text, i) is { } guess)
            {
                found.Add(guess);
            }
        }

        return found;
    }

    /// <summary>The classes of a code of ATC (longest prefix) or RxNorm.</summary>
    public IEnumerable<int> ByCode(string? code, string? system)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return [];
        }

        var wanted = code.Trim();
        var isRxNorm = system?.Contains("rx", StringComparison.OrdinalIgnoreCase) ?? char.IsAsciiDigit(wanted[0]);
        if (isRxNorm)
        {
            return Indexes(c => c.Rxnorm.Contains(wanted));
        }

        var longest = Classes.SelectMany(c => c.Atc).Where(a => wanted.StartsWith(a, StringComparison.OrdinalIgnoreCase)).Select(a => a.Length).DefaultIfEmpty(0).Max();
        return longest == 0 ? [] : Indexes(c => c.Atc.Any(a => a.Length == longest && wanted.StartsWith(a, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The known name nearest to a word that is none, for "did you mean": up to a third of its letters differ.</summary>
    public string? Nearest(string key)
    {
        if (key.Length is < 4 or > 30)
        {
            return null;
        }

        string? best = null;
        var bestDistance = (key.Length / 3) + 1;
        foreach (var name in _names.Keys)
        {
            if (Math.Abs(name.Length - key.Length) < bestDistance + 1 && Typos.Distance(key, name) is var distance
                && (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(name, best) < 0)))
            {
                (best, bestDistance) = (name, distance);
            }
        }

        return best is null ? null : _names[best].Name;
    }

    private IEnumerable<int> Indexes(Func<MedicineClass, bool> holds) => Enumerable.Range(0, Classes.Count).Where(i => holds(Classes[i]));

    private Found? At(MedicineText text, int at)
    {
        if (!_firstWords.TryGetValue(text[at], out var longest))
        {
            return null;
        }

        for (var length = Math.Min(longest, text.Count - at); length >= 1; length--)
        {
            if (text.IsContiguous(at, length) && _names.TryGetValue(text.Joined(at, length), out var entry))
            {
                return new Found(entry, at, at + length - 1, null);
            }
        }

        return null;
    }

    private Found? Corrected(MedicineText text, int at)
    {
        const int Shortest = 6;
        if (text.IsNumber(at) || text.IsPlain(at) || IsEveryday(text.Written(at)) || text.Written(at).Length < Shortest || _typos.Value.Nearest(text[at], text.Written(at).Length) is not { } near)
        {
            return null;
        }

        var entry = _names[near.Word];
        return new Found(entry, at, at, new Misspelling(text.Written(at).ToString(), entry.Name));
    }

    private static bool IsEveryday(ReadOnlySpan<char> written)
    {
        Span<char> buffer = stackalloc char[Spelling.Longest];
        return EverydayWords.Contains(buffer[..Spelling.Fold(written, buffer)]);
    }

    private void Add(string name, int owner)
    {
        var text = new MedicineText(name);
        if (text.Count == 0)
        {
            return;
        }

        var key = text.Joined(0, text.Count);
        Learn(text[0], Math.Min(text.Count, LongestName));
        Learn(key, 1);
        if (_names.TryGetValue(key, out var entry))
        {
            if (!entry.Classes.Contains(owner))
            {
                entry.Classes.Add(owner);
            }

            return;
        }

        _names.Add(key, new Entry(name, [owner]));
    }

    private void Learn(string word, int length)
    {
        if (!_firstWords.TryGetValue(word, out var longest) || longest < length)
        {
            _firstWords[word] = length;
        }
    }
}
