namespace Charley.Reports.Terminal;

/// <summary>What stands left of a paragraph: once before its first line, and before every other line.</summary>
/// <remarks>Both are equally wide.</remarks>
internal sealed record Margin(IReadOnlyList<Run> First, IReadOnlyList<Run> Rest)
{
    public static Margin None { get; } = Of(0);

    public int Width => Cells.Of(Rest);

    public static Margin Of(int width) => new([new(new string(' ', width))], [new(new string(' ', width))]);

    /// <summary>A mark that hangs left of the text, such as a number or a bullet.</summary>
    /// <param name="indent">Cells before the mark.</param>
    /// <param name="mark">Whatever hangs.</param>
    /// <param name="width">Cells from the mark's beginning to the text; at least those of the mark and one more.</param>
    public static Margin Hanging(int indent, Run mark, int width)
    {
        var taken = Math.Max(width, Cells.Of(mark.Text) + 1);
        return new([new(new string(' ', indent)), mark, new(new string(' ', taken - Cells.Of(mark.Text)))], [new(new string(' ', indent + taken))]);
    }

    /// <summary>The same behind another margin.</summary>
    public Margin Behind(Margin outer) => new([.. outer.First, .. First], [.. outer.Rest, .. Rest]);
}
