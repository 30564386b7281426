using System.Globalization;

namespace Charley.Benchmarks;

/// <summary>One line of output: what, and how much.</summary>
internal static class Line
{
    private const int Width = 46;

    public static void Write(string what, FormattableString value) =>
        Console.WriteLine(what.PadRight(Width) + value.ToString(CultureInfo.InvariantCulture));
}
