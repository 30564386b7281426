using System.Numerics;

namespace Charley.Vocabulary.Wording;

/// <summary>What an unknown word may have been meant to be: one slip in 5 to 7 letters, two in 8 and more (Damerau-Levenshtein).</summary>
/// <remarks>Known words are never corrected. Words of up to 7 letters, and words with two slips, must begin alike.</remarks>
internal sealed class Typos
{
    private const int Shortest = 5;
    private const int LongFrom = 8;
    private readonly (string Word, int Id, uint Letters)[][] _byLength;

    public Typos(IEnumerable<(string Word, int Id)> known)
    {
        var groups = new List<(string, int, uint)>[Spelling.Longest + 1];
        foreach (var (word, id) in known)
        {
            if (word.Length is >= Shortest - 1 and <= Spelling.Longest && !word.AsSpan().ContainsAnyInRange('0', '9'))
            {
                (groups[word.Length] ??= []).Add((word, id, LettersOf(word)));
            }
        }

        _byLength = [.. groups.Select(g => g?.ToArray() ?? [])];
    }

    /// <summary>The nearest known word, or <c>null</c>. Of several equally near the first in the alphabet.</summary>
    public (string Word, int Id)? Nearest(ReadOnlySpan<char> key, int typedLength)
    {
        if (typedLength < Shortest || key.Length < Shortest - 1 || key.Length > Spelling.Longest - 2)
        {
            return null;
        }

        var allowed = Math.Min(typedLength, key.Length) >= LongFrom ? 2 : 1;
        var letters = LettersOf(key);
        (string Word, int Id)? best = null;
        var bestDistance = allowed + 1;
        for (var length = key.Length - allowed; length <= key.Length + allowed; length++)
        {
            foreach (var (word, id, mask) in _byLength[length])
            {
                if (BitOperations.PopCount(mask & ~letters) > allowed || BitOperations.PopCount(letters & ~mask) > allowed
                    || (allowed == 1 && word[0] != key[0]))
                {
                    continue;
                }

                var distance = Distance(key, word, allowed);
                if ((distance > 1 && word[0] != key[0]) || AreOpposites(key, word))
                {
                    continue;
                }

                if (distance < bestDistance || (distance == bestDistance && best is { } b && string.CompareOrdinal(word, b.Word) < 0))
                {
                    (best, bestDistance) = ((word, id), distance);
                }
            }
        }

        return best;
    }

    /// <summary>Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.</summary>
    /// <param name="most">Above this the answer may be any number above it.</param>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most = int.MaxValue)
    {
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> above = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitute = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(substitute, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return least;
            }

            above.CopyTo(before);
            row.CopyTo(above);
        }

        return above[b.Length];
    }

    /// <summary>"hyper-" is no slip for "hypo-".</summary>
    private static bool AreOpposites(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        (a.StartsWith("hyper") && b.StartsWith("hypo")) || (a.StartsWith("hypo") && b.StartsWith("hyper"));

    private static uint LettersOf(ReadOnlySpan<char> word)
    {
        var mask = 0u;
        foreach (var c in word)
        {
            mask |= 1u << (c & 31);
        }

        return mask;
    }
}
