namespace Charley.Reports.Layout;

/// <summary>Running text for a terminal.</summary>
public static class Prose
{
    /// <summary>Breaks a text at its blanks; a word longer than a line is cut, after a hyphen or a stroke where it has one.</summary>
    /// <param name="width">Letters a line; at least 1.</param>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : line + " " + word;
        }

        lines.Add(line);
        return lines;
    }

    /// <summary>The first sentences that together are no longer than <paramref name="most"/> letters, but always one.</summary>
    public static string Begin(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = 0;
        for (var next = EndOfSentence(text, 0); next > 0 && (end == 0 || next <= most); next = EndOfSentence(text, next))
        {
            end = next;
        }

        return end == 0 ? text : text[..end];
    }

    private static IEnumerable<string> Pieces(string word, int width)
    {
        while (word.Length > width)
        {
            var cut = word.LastIndexOfAny(['-', '/'], width - 1) + 1;
            yield return word[..(cut > 0 ? cut : width)];
            word = word[(cut > 0 ? cut : width)..];
        }

        yield return word;
    }

    private static int EndOfSentence(string text, int from)
    {
        if (from >= text.Length)
        {
            return 0;
        }

        var end = text.IndexOf(". ", from, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + 1;
    }
}
