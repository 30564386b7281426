namespace Charley.Foods.Search;

/// <summary>How far two words are apart: letters left out, put in, exchanged or turned round (Damerau and Levenshtein, adjacent turns only).</summary>
internal static class Misspelling
{
    private const int Longest = 40;

    /// <summary>How many slips a word of so many letters may hold: none up to three, one up to seven, two from eight.</summary>
    public static int Allowed(int length) => length switch { < 4 => 0, < 8 => 1, _ => 2 };

    /// <summary>The distance, or <paramref name="most"/> + 1 where it is greater than <paramref name="most"/>.</summary>
    public static int Distance(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most || left.Length > Longest || right.Length > Longest)
        {
            return most + 1;
        }

        Span<int> beforeLast = stackalloc int[Longest + 1];
        Span<int> last = stackalloc int[Longest + 1];
        Span<int> row = stackalloc int[Longest + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var exchange = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                var value = Math.Min(exchange, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    value = Math.Min(value, beforeLast[j - 2] + 1);
                }

                row[j] = value;
                least = Math.Min(least, value);
            }

            if (least > most)
            {
                return most + 1;
            }

            var oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
        }

        return Math.Min(last[right.Length], most + 1);
    }

    /// <summary>Which letters a word has: bit 0 for a, bit 26 for anything else. Words at distance d differ in at most 2 d bits.</summary>
    public static uint Letters(ReadOnlySpan<byte> word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= 1u << (letter is >= (byte)'a' and <= (byte)'z' ? letter - 'a' : 26);
        }

        return letters;
    }
}
