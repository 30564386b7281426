using System.Globalization;
using Charley.Reports.Layout;

namespace Charley.Cli;

/// <summary>How wide the text may be.</summary>
internal static class Screen
{
    private const int Usual = 80;
    private const int Narrowest = 60;
    private const int Widest = 120;

    /// <summary>The terminal's width; what <c>COLUMNS</c> says where there is none; else 80. Lines longer than 120 letters read badly.</summary>
    public static int Width =>
        Math.Clamp(int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : OfTerminal(), Narrowest, Widest);

    /// <summary>A page on standard output.</summary>
    public static Page Page => new(Console.Out, Width);

    /// <summary>Only on a terminal, and not where <c>NO_COLOR</c> is set.</summary>
    public static bool Colour => !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    private static int OfTerminal()
    {
        try
        {
            return Console.IsOutputRedirected || Console.WindowWidth == 0 ? Usual : Console.WindowWidth;
        }
        catch (IOException)
        {
            return Usual;
        }
    }
}
