using System.Numerics;
using System.Text;

namespace Charley.Foods.Search;

/// <summary>The terms of an index: found as they stand, by their beginning, or misspelt.</summary>
internal sealed class Lexicon(FoodFile file)
{
    /// <summary>Place of a term, or -1.</summary>
    public int Find(string stem)
    {
        Span<byte> wanted = stackalloc byte[160];
        wanted = wanted[..Encoding.UTF8.GetBytes(stem.AsSpan(0, Math.Min(stem.Length, 40)), wanted)];
        var at = FirstNotBefore(wanted);
        return at < file.Terms.Length && file.Utf8(file.Terms[at]).SequenceEqual(wanted) ? at : -1;
    }

    /// <summary>Terms that begin so, and, as cost, how many letters each goes on for; at most <paramref name="most"/>.</summary>
    public List<TermCost> Beginning(string letters, int most)
    {
        var terms = new List<TermCost>();
        var wanted = Encoding.UTF8.GetBytes(letters);
        for (var at = FirstNotBefore(wanted); at < file.Terms.Length && most > 0; at++, most--)
        {
            var more = More(at, wanted);
            if (more < 0)
            {
                break;
            }

            terms.Add(new TermCost(at, more));
        }

        return terms;
    }

    /// <summary>Terms that a misspelling may mean, and, as cost, at what distance.</summary>
    public List<TermCost> Near(string word)
    {
        var near = new List<TermCost>();
        Span<byte> wanted = stackalloc byte[160];
        wanted = wanted[..Encoding.UTF8.GetBytes(word.AsSpan(0, Math.Min(word.Length, 40)), wanted)];
        var most = Misspelling.Allowed(wanted.Length);
        var letters = Misspelling.Letters(wanted);
        var terms = file.Terms;
        var termLetters = file.TermLetters;
        for (var at = 0; at < terms.Length && most > 0; at++)
        {
            if (BitOperations.PopCount(letters ^ termLetters[at]) > 2 * most || Math.Abs(terms[at].Length - wanted.Length) > most || terms[at].Length < 3)
            {
                continue;
            }

            var distance = Misspelling.Distance(wanted, file.Utf8(terms[at]), most);
            if (distance <= most)
            {
                near.Add(new TermCost(at, distance));
            }
        }

        return near;
    }

    private int More(int at, byte[] wanted)
    {
        var term = file.Utf8(file.Terms[at]);
        return term.StartsWith(wanted) ? term.Length - wanted.Length : -1;
    }

    private int FirstNotBefore(ReadOnlySpan<byte> wanted)
    {
        var terms = file.Terms;
        var (low, high) = (0, terms.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = file.Utf8(terms[middle]).SequenceCompareTo(wanted) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
