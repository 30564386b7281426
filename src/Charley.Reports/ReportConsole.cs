using Spectre.Console;

namespace Charley.Reports;

/// <summary>A console over any writer, that asks nothing of its surroundings.</summary>
public static class ReportConsole
{
    /// <param name="output">Where the text goes.</param>
    /// <param name="width">Cells a line may take.</param>
    /// <param name="colour"><c>false</c> where <c>NO_COLOR</c> is set or the output is no terminal: then not one escape sequence is written.</param>
    public static IAnsiConsole Over(TextWriter output, int width, bool colour)
    {
        ArgumentNullException.ThrowIfNull(output);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = output.Encoding.WebName.StartsWith("utf", StringComparison.OrdinalIgnoreCase);
        return console;
    }
}
