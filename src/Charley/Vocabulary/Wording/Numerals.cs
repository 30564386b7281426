using System.Globalization;

namespace Charley.Vocabulary.Wording;

/// <summary>Numbers in running text: <c>12,000</c>, <c>0.25</c>, <c>8-10</c>, <c>88/50</c>, <c>3+</c>, <c>½</c>, <c>1½</c>; and number words.</summary>
internal static class Numerals
{
    private static readonly Dictionary<string, double> Words = new(StringComparer.Ordinal)
    {
        ["a"] = 1, ["an"] = 1, ["one"] = 1, ["once"] = 1, ["two"] = 2, ["twice"] = 2, ["couple"] = 2, ["three"] = 3, ["thrice"] = 3,
        ["few"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11,
        ["twelve"] = 12, ["fifteen"] = 15, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["several"] = 3, ["half"] = 0.5,
        ["dozen"] = 12, ["many"] = 3, ["multiple"] = 3,
    };

    private static readonly Dictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsFraction(char c) => c is '½' or '¼' or '¾' or '⅓';

    /// <summary>The value of a number word, in lower case.</summary>
    public static bool TryWord(ReadOnlySpan<char> folded, out double value) => Lookup.TryGetValue(folded, out value);

    public static Token Read(string text, int from, Gap gap)
    {
        var end = One(text, from, out var first);
        if (IsGradeSign(text, end))
        {
            end++;
        }

        var token = new Token(from, end - from, gap) { IsNumber = true, Number = first };
        if (end < text.Length && (text[end] == '/' || Letters.IsDash(text[end])) && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
        {
            var secondEnd = One(text, end + 1, out var second);
            return NotADate(text, secondEnd)
                ? token with { Length = secondEnd - from, Second = second, IsRatio = text[end] == '/' }
                : Date(text, token);
        }

        return end < text.Length && text[end] == '+' ? token with { Length = token.Length + 1 } : token;
    }

    /// <summary>The sign of "4+/5" and "4-/5".</summary>
    private static bool IsGradeSign(string text, int at) => at + 2 < text.Length && (text[at] == '+' || Letters.IsDash(text[at])) && text[at + 1] == '/' && text[at + 2] == '5';

    private static bool NotADate(string text, int end) =>
        !(end + 1 < text.Length && text[end] is '-' or '/' && char.IsAsciiDigit(text[end + 1]));

    /// <summary>A whole date is one token; what it says is read by whoever wants dates.</summary>
    private static Token Date(string text, Token token)
    {
        var end = token.End;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '-' or '/' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return token with { Length = end - token.Start };
    }

    private static int One(string text, int from, out double value)
    {
        var i = from;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || IsGroup(text, i) || IsPoint(text, i)) && i - from < 40)
        {
            i++;
        }

        value = 0;
        if (i > from)
        {
            _ = double.TryParse(text.AsSpan(from, i - from), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
        }

        if (i < text.Length && IsFraction(text[i]))
        {
            value += text[i] switch { '½' => 0.5, '¼' => 0.25, '¾' => 0.75, _ => 1.0 / 3 };
            i++;
        }

        return i;
    }

    private static bool IsGroup(string text, int at) => text[at] == ',' && at > 0 && char.IsAsciiDigit(text[at - 1])
        && Digits(text, at + 1) == 3;

    private static bool IsPoint(string text, int at) =>
        text[at] == '.' && at > 0 && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    /// <summary>How many digits follow, up to four.</summary>
    private static int Digits(string text, int at)
    {
        var count = 0;
        while (count < 4 && at + count < text.Length && char.IsAsciiDigit(text[at + count]))
        {
            count++;
        }

        return count;
    }
}
