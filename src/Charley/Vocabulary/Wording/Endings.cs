using System.Buffers;

namespace Charley.Vocabulary.Wording;

/// <summary>Light stemming of English: plural, verb endings, -ness, -ly, -ful, -ion.</summary>
internal static class Endings
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    public static int Plural(Span<char> word, int length)
    {
        var w = word[..length];
        if (length < 4 || w[^1] != 's' || w[^2] is 's' or 'u' or 'i')
        {
            return length;
        }

        if (length > 4 && w.EndsWith("ies"))
        {
            word[length - 3] = 'y';
            return length - 2;
        }

        return w.EndsWith("sses") || w.EndsWith("xes") || w.EndsWith("ches") || w.EndsWith("shes") ? length - 2 : length - 1;
    }

    public static int Verb(Span<char> word, int length)
    {
        var w = word[..length];
        if (length >= 6 && w.EndsWith("ing") && w[..^3].ContainsAny(Vowels))
        {
            return length - 3;
        }

        if (length >= 5 && w.EndsWith("ied"))
        {
            word[length - 3] = 'y';
            return length - 2;
        }

        return length >= 5 && w.EndsWith("ed") && w[^3] != 'e' && w[..^2].ContainsAny(Vowels) ? length - 2 : length;
    }

    public static int Derived(Span<char> word, int length)
    {
        if (length >= 7 && word[..length].EndsWith("ness"))
        {
            length = IToY(word, length - 4);
        }

        if (length >= 7 && word[..length].EndsWith("ly"))
        {
            length = IToY(word, length - 2);
        }

        if (length >= 7 && word[..length].EndsWith("ful"))
        {
            length -= 3;
        }

        return length >= 8 && (word[..length].EndsWith("tion") || word[..length].EndsWith("sion")) ? length - 3 : length;
    }

    /// <summary>Silent e, -ise and -yse as -ize and -yze, double consonants.</summary>
    public static int Tail(Span<char> word, int length)
    {
        if (length >= 4 && word[length - 1] == 'e')
        {
            length--;
        }

        if (length >= 5 && word[length - 1] == 's' && word[length - 2] is 'i' or 'y' && !IsVowel(word[length - 3]))
        {
            word[length - 1] = 'z';
        }

        if (length >= 7 && word[..length].EndsWith("isat"))
        {
            length -= 2;
            word[length - 1] = 'z';
        }
        else if (length >= 7 && word[..length].EndsWith("izat"))
        {
            length -= 2;
        }

        return length >= 4 && word[length - 1] == word[length - 2] && !IsVowel(word[length - 1]) ? length - 1 : length;
    }

    private static int IToY(Span<char> word, int length)
    {
        if (length > 2 && word[length - 1] == 'i')
        {
            word[length - 1] = 'y';
        }

        return length;
    }
}
