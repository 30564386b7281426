namespace Charley.Reports.Terminal;

/// <summary>Parts of texts.</summary>
internal static class Sentences
{
    /// <summary>Up to the first full stop that a capital follows; all of it where there is none.</summary>
    public static string First(string text)
    {
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] is '.' or '?' or '!' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]))
            {
                return text[..(i + 1)];
            }
        }

        return text;
    }

    /// <summary>With a capital in front, as at the beginning of a line.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>As in the middle of a sentence; words in capitals (ACE, SSRI) stay as they are.</summary>
    public static string Small(string text) => text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>With a capital in front and a full stop behind.</summary>
    public static string Closed(string text) => text.Length == 0 ? text
        : char.ToUpperInvariant(text[0]) + text[1..] + (text[^1] is '.' or '?' or '!' ? "" : ".");
}
