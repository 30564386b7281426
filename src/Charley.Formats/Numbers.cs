using System.Text.RegularExpressions;

namespace Charley.Formats;

/// <summary>A comma in a number is for thousands, as in <c>1,050</c>; a decimal comma would be read as ten or a hundred times as much, and is refused.</summary>
internal static partial class Numbers
{
    public const string Comma = "has a comma where a decimal point is read";

    public static bool HasDecimalComma(string number) => number.Contains(',', StringComparison.Ordinal) && !Thousands().IsMatch(number);

    public static string WithPoint(string number) => $"write {number.Trim().Replace(',', '.')}; thousands are written 1,050";

    [GeneratedRegex(@"^\s*[-+]?\d{1,3}(,\d{3})+(\.\d*)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();
}
