using System.Globalization;
using Charley.Cases;

namespace Charley.Vocabulary.Wording;

/// <summary>Cuts a text into words and numbers in one pass.</summary>
internal static class Tokenizer
{
    public static List<Token> Cut(string text)
    {
        var tokens = new List<Token>((text.Length / 6) + 4);
        Cut(text, tokens);
        return tokens;
    }

    /// <summary>Adds the tokens of a text to a list.</summary>
    public static void Cut(string text, List<Token> tokens)
    {
        var gap = Gap.Hard;
        var bound = Bound.Exact;
        var questioned = false;
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (c is 'x' or 'X' or '×' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && (i == 0 || !Letters.InWord(text[i - 1])))
            {
                // "coffee x6"
                i++;
            }
            else if (Letters.StartsWord(c))
            {
                var end = WordEnd(text, i);
                tokens.Add(new Token(i, end - i, gap) { Questioned = questioned });
                (i, gap, bound, questioned) = (end, Gap.Space, Bound.Exact, false);
            }
            else if (char.IsAsciiDigit(c) || Numerals.IsFraction(c))
            {
                var token = Numerals.Read(text, i, gap) with { Bound = bound, Questioned = questioned };
                tokens.Add(token);
                (i, gap, bound, questioned) = (token.End, Gap.Space, Bound.Exact, false);
            }
            else
            {
                gap = Widen(gap, text, i);
                bound = c switch { '<' or '≤' => Bound.Below, '>' or '≥' => Bound.Above, ' ' or '=' or '~' => bound, _ => Bound.Exact };
                if (c == '%')
                {
                    tokens.Add(new Token(i, 1, Gap.Space));
                    gap = Gap.Space;
                }
                else if (c == '?')
                {
                    questioned = MarkQuestion(tokens, text, i);
                }

                i++;
            }
        }
    }

    /// <summary>"DVT?" questions the word before it, "?DVT" the word after it.</summary>
    private static bool MarkQuestion(List<Token> tokens, string text, int at)
    {
        if (tokens.Count > 0 && tokens[^1].End == at)
        {
            tokens[^1] = tokens[^1] with { Questioned = true };
            return false;
        }

        return true;
    }

    private static Gap Widen(Gap gap, string text, int at)
    {
        var here = text[at] switch
        {
            ';' or '\n' or '\r' or '!' or '•' or '|' => Gap.Hard,
            '.' => at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]) ? Gap.Hard : Gap.Space,
            '?' => at + 1 < text.Length && Letters.InWord(text[at + 1]) ? Gap.Space : Gap.Hard,
            ',' or '(' or ')' or '[' or ']' or '"' or '“' or '”' or '+' or '&' or '→' => Gap.Comma,
            '/' or '\\' => Gap.Slash,
            var c when Letters.IsDash(c) => IsBetweenWords(text, at) ? Gap.Hyphen : Gap.Comma,
            _ => Gap.Space,
        };
        return here > gap ? here : gap;
    }

    private static bool IsBetweenWords(string text, int at) =>
        at > 0 && at + 1 < text.Length && !char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at + 1]);

    private static int WordEnd(string text, int from)
    {
        var i = from + 1;
        while (i < text.Length && (Letters.InWord(text[i]) || IsInnerApostrophe(text, i) || IsCombining(text[i])))
        {
            i++;
        }

        return i;
    }

    private static bool IsInnerApostrophe(string text, int at) =>
        Letters.IsApostrophe(text[at]) && at + 1 < text.Length && Letters.InWord(text[at + 1]);

    private static bool IsCombining(char c) => c >= 128 && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
