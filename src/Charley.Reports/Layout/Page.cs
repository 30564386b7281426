namespace Charley.Reports.Layout;

/// <summary>Writes headings, paragraphs and lists within a width.</summary>
public sealed class Page(TextWriter output, int width)
{
    private const string Indent = "  ";

    /// <summary>Letters a line.</summary>
    public int Width => width;

    public TextWriter Output => output;

    public void Title(string text)
    {
        Write(text, "", "");
        output.WriteLine(new string('─', Math.Min(width, text.Length)));
    }

    /// <summary>A heading with an empty line before it.</summary>
    public void Heading(string text)
    {
        output.WriteLine();
        output.WriteLine(text);
    }

    /// <summary>Nothing where there is no text.</summary>
    public void Paragraph(string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Write(text, Indent, Indent);
        }
    }

    /// <summary>A heading and its text; nothing at all where there is none.</summary>
    public void Section(string heading, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Heading(heading);
            Paragraph(text);
        }
    }

    /// <summary>A heading and a list under it; nothing at all where it is empty.</summary>
    public void List(string heading, IEnumerable<string> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var all = items.ToList();
        if (all.Count > 0)
        {
            Heading(heading);
            all.ForEach(Item);
        }
    }

    public void Item(string text) => Write(text, Indent + "- ", Indent + "  ");

    public void Table(TextTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        table.Write(output, width, Indent);
    }

    private void Write(string text, string first, string others)
    {
        var before = first;
        foreach (var line in Prose.Wrap(text, Math.Max(1, width - first.Length)))
        {
            output.WriteLine(before + line);
            before = others;
        }
    }
}
