namespace Charley.Vocabulary.Wording;

/// <summary>Single characters: case, accents, full-width forms.</summary>
internal static class Letters
{
    private const string Accented = "àáâãäåāăąçćčďđèéêëēėęěğìíîïīįłñńňòóôõöøōőŕřśšşťùúûüūůűųýÿźżžµμ";
    private const string Base = "aaaaaaaaacccddeeeeeeeegiiiiiilnnnoooooooorrssstuuuuuuuuyyzzzuu";

    /// <summary>Lower case without accent; a character that has none is returned as it is.</summary>
    public static char Plain(char written)
    {
        if (written < 128)
        {
            return written is >= 'A' and <= 'Z' ? (char)(written | 32) : written;
        }

        var letter = written is >= '！' and <= '～' ? (char)(written - 0xFEE0) : written;
        letter = char.ToLowerInvariant(letter);
        var accented = Accented.IndexOf(letter, StringComparison.Ordinal);
        return accented >= 0 ? Base[accented] : letter;
    }

    public static bool StartsWord(char c) => c < 128 ? char.IsAsciiLetter(c) : char.IsLetter(c);

    public static bool InWord(char c) => StartsWord(c) || char.IsAsciiDigit(c);

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´';

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '‐' or '‑' or '−';
}
