using Spectre.Console;
using Spectre.Console.Rendering;

namespace Charley.Reports.Terminal;

/// <summary>The page a report is written on, line by line.</summary>
internal sealed class Sheet(IAnsiConsole console)
{
    /// <summary>Longer lines are hard to read.</summary>
    private const int WidestText = 100;
    private const int Narrowest = 40;

    private int _blank = 1;

    /// <summary>Cells a line may take.</summary>
    public int Width { get; } = Math.Max(console.Profile.Width, Narrowest);

    public int TextWidth => Math.Min(Width, WidestText);

    public Marks Marks { get; } = console.Profile.Capabilities.Unicode ? Marks.Unicode : Marks.Ascii;

    /// <summary>Words in a paragraph, wrapped.</summary>
    public void Text(Margin margin, params IReadOnlyList<Run> runs)
    {
        var rest = margin.First;
        foreach (var line in Wrapping.Lines(runs, TextWidth - margin.Width))
        {
            Line([.. rest, .. line]);
            rest = margin.Rest;
        }
    }

    /// <summary>One line as it is, but without spaces at its end.</summary>
    public void Line(params IReadOnlyList<Run> runs)
    {
        var kept = runs.ToList();
        while (kept.Count > 0 && string.IsNullOrWhiteSpace(kept[^1].Text))
        {
            kept.RemoveAt(kept.Count - 1);
        }

        if (kept.Count > 0)
        {
            kept[^1] = kept[^1] with { Text = kept[^1].Text.TrimEnd() };
        }

        console.Write(new Printed(kept));
        _blank = kept.Count == 0 ? _blank + 1 : 0;
    }

    /// <summary>One empty line, never two.</summary>
    public void Gap()
    {
        if (_blank == 0)
        {
            Line();
        }
    }

    public void Heading(string title)
    {
        Gap();
        Line(new Run(title, Ink.Strong));
        Line(new Run(new string(Marks.Rule, Cells.Of(title)), Ink.Quiet));
    }

    /// <summary>Runs that are laid out already.</summary>
    private sealed class Printed(IReadOnlyList<Run> runs) : Renderable
    {
        protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
            [.. runs.Where(run => run.Text.Length > 0).Select(run => new Segment(run.Text, run.Ink.Style())), Segment.LineBreak];
    }
}
