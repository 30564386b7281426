using System.Globalization;
using System.Text.RegularExpressions;

namespace Charley.Reports.Terminal;

/// <summary>Breaks runs of words into lines at spaces.</summary>
internal static partial class Wrapping
{
    /// <summary>Lines of at most <paramref name="width"/> cells, without spaces at their ends.</summary>
    /// <remarks>A word is broken only where it alone is wider than a line.</remarks>
    public static IReadOnlyList<IReadOnlyList<Run>> Lines(IEnumerable<Run> runs, int width)
    {
        var lines = new List<IReadOnlyList<Run>>();
        var line = new List<Run>();
        var used = 0;
        foreach (var (word, ink) in Words(runs).SelectMany(word => Pieces(word, width)))
        {
            var cells = Cells.Of(word);
            if (used > 0 && used + 1 + cells > width)
            {
                lines.Add(line);
                (line, used) = ([], 0);
            }

            if (used > 0)
            {
                line.Add(new(" ", line[^1].Ink == ink[0].Ink ? ink[0].Ink : Ink.Plain));
                used++;
            }

            line.AddRange(ink);
            used += cells;
        }

        if (used > 0)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>Words with the inks of their parts: "<b>bold</b>." is one word.</summary>
    private static IEnumerable<List<Run>> Words(IEnumerable<Run> runs)
    {
        var word = new List<Run>();
        foreach (var run in runs)
        {
            var parts = Chances().Replace(Cells.Clean(run.Text), Together).Split(' ');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0 && word.Count > 0)
                {
                    yield return word;
                    word = [];
                }

                if (parts[i].Length > 0)
                {
                    word.Add(new(parts[i].Replace(Cells.NoBreak, ' '), run.Ink));
                }
            }
        }

        if (word.Count > 0)
        {
            yield return word;
        }
    }

    private static string Together(Match chance) => chance.Value.Replace(' ', Cells.NoBreak);

    /// <summary>"7 in 10" is read as one word.</summary>
    [GeneratedRegex(@"\b\d+ in \d+\b")]
    private static partial Regex Chances();

    private static IEnumerable<(string Text, List<Run> Runs)> Pieces(List<Run> word, int width)
    {
        var text = string.Concat(word.Select(run => run.Text));
        if (Cells.Of(text) <= width)
        {
            return [(text, word)];
        }

        return word.SelectMany(run => Cut(run.Text, width).Select(part => (part, new List<Run> { new(part, run.Ink) })));
    }

    private static IEnumerable<string> Cut(string text, int width)
    {
        var start = 0;
        var used = 0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var cells = Cells.Of(elements.GetTextElement());
            if (used > 0 && used + cells > width)
            {
                yield return text[start..elements.ElementIndex].Trim();
                (start, used) = (elements.ElementIndex, 0);
            }

            used += cells;
        }

        yield return text[start..].Trim();
    }
}
