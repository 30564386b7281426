namespace Charley.Reports.Layout;

/// <summary>A column of a <see cref="TextTable"/>.</summary>
public sealed record TextColumn(string Title)
{
    /// <summary>Numbers stand to the right.</summary>
    public bool Right { get; init; }

    /// <summary>Above 0: may be narrower than its text, and takes so many shares of what is left by the columns that may not.</summary>
    public double Share { get; init; }
}

/// <summary>Rows in columns that fit into a width: the columns that may wrap share what the others leave.</summary>
public sealed class TextTable(params IReadOnlyList<TextColumn> columns)
{
    private const string Gap = "  ";
    private const int Narrowest = 8;

    private readonly List<IReadOnlyList<string>> _rows = [];

    /// <summary>An empty line between rows, for long cells.</summary>
    public bool Airy { get; init; }

    public int Count => _rows.Count;

    /// <param name="cells">One a column.</param>
    public void Add(params IReadOnlyList<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentOutOfRangeException.ThrowIfNotEqual(cells.Count, columns.Count);
        _rows.Add(cells);
    }

    public void Write(TextWriter output, int width, string indent = "")
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(indent);
        var widths = Widths(width - indent.Length);
        WriteRow(output, indent, widths, [.. columns.Select(column => column.Title)]);
        output.WriteLine(indent + new string('─', widths.Sum() + (Gap.Length * (widths.Length - 1))));
        for (var i = 0; i < _rows.Count; i++)
        {
            if (Airy && i > 0)
            {
                output.WriteLine();
            }

            WriteRow(output, indent, widths, _rows[i]);
        }
    }

    private int[] Widths(int width)
    {
        var natural = columns.Select((column, at) => _rows.Select(row => row[at].Length).Append(column.Title.Length).Max()).ToArray();
        var room = width - (Gap.Length * (columns.Count - 1));
        if (natural.Sum() <= room)
        {
            return natural;
        }

        // what a column does not need of its share goes to the others
        var open = Enumerable.Range(0, columns.Count).Where(at => columns[at].Share > 0).ToHashSet();
        int Fair(int at) => (int)((room - Enumerable.Range(0, columns.Count).Where(other => !open.Contains(other)).Sum(other => natural[other]))
            * columns[at].Share / open.Sum(other => columns[other].Share));
        while (open.Where(at => natural[at] <= Fair(at)).ToList() is { Count: > 0 } content)
        {
            open.ExceptWith(content);
        }

        return [.. natural.Select((whole, at) => open.Contains(at) ? Math.Max(Narrowest, Fair(at)) : whole)];
    }

    private void WriteRow(TextWriter output, string indent, int[] widths, IReadOnlyList<string> cells)
    {
        var lines = cells.Select((cell, at) => Prose.Wrap(cell, widths[at])).ToList();
        for (var i = 0; i < lines.Max(cell => cell.Count); i++)
        {
            var parts = lines.Select((cell, at) => i >= cell.Count ? new string(' ', widths[at])
                : columns[at].Right ? cell[i].PadLeft(widths[at])
                : cell[i].PadRight(widths[at]));
            output.WriteLine((indent + string.Join(Gap, parts)).TrimEnd());
        }
    }
}
