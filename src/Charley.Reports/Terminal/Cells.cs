using System.Globalization;
using System.Text;
using Spectre.Console.Rendering;

namespace Charley.Reports.Terminal;

/// <summary>Width of text in cells of a terminal, and what may not stand in a terminal at all.</summary>
internal static class Cells
{
    public const char NoBreak = '\u00A0';

    public static int Of(string text) => text.Length == 0 ? 0 : new Segment(text).CellCount();

    public static int Of(IEnumerable<Run> runs) => runs.Sum(run => Of(run.Text));

    /// <summary>Without control and format characters, so that words a person typed cannot move the cursor; line breaks become spaces.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Control:
                    clean.Append(rune.Value is '\n' or '\r' or '\t' ? " " : "");
                    break;
                case UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    break;
                default:
                    clean.Append(rune.ToString());
                    break;
            }
        }

        return clean.ToString();
    }
}
