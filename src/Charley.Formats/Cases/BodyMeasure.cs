using System.Globalization;
using System.Text.RegularExpressions;
using Charley.Units;

namespace Charley.Formats.Cases;

/// <summary>Height and weight as people write them: <c>178cm</c>, <c>1.78 m</c>, <c>5 ft 10</c>, <c>5'10"</c>, <c>154lb</c>, <c>11 st 4</c>.</summary>
internal static partial class BodyMeasure
{
    /// <summary>A unit, the smaller one that follows it, and how many of that make one.</summary>
    private static readonly (Unit Larger, Unit Smaller, double InOne)[] Pairs =
    [
        (Unit.Foot, Unit.Inch, 12), (Unit.Stone, Unit.Pound, 14), (Unit.Pound, Unit.Ounce, 16), (Unit.Metre, Unit.Centimetre, 100), (Unit.Kilogram, Unit.Gram, 1000),
    ];

    /// <returns>The amount, or what is wrong, to be read after the text; neither where it is in one unit or in none that goes together.</returns>
    public static (Amount? Amount, string? Problem) Pair(string text)
    {
        if (Two().Match(Plain(text)) is not { Success: true } match
            || !Unit.TryRead(match.Groups["larger"].Value, out var larger)
            || Pairs.FirstOrDefault(pair => pair.Larger == larger) is not { Smaller: { } smaller } pair)
        {
            return (null, null);
        }

        var named = match.Groups["smaller"].Value;
        if (named.Length > 0 && !(Unit.TryRead(named, out var written) && written == smaller))
        {
            return (null, null);
        }

        var rest = double.Parse(match.Groups["rest"].Value, CultureInfo.InvariantCulture);
        return rest < pair.InOne
            ? (Amount.Of(double.Parse(match.Groups["whole"].Value, CultureInfo.InvariantCulture), larger) + Amount.Of(rest, smaller), null)
            : (null, string.Create(CultureInfo.InvariantCulture, $"is not possible: {pair.InOne} {smaller} make 1 {larger}"));
    }

    /// <summary>All marks of feet and inches as <c>'</c> and <c>"</c>, and halves as .5.</summary>
    public static string Plain(string text) =>
        text.Replace("½", ".5", StringComparison.Ordinal).Replace('’', '\'').Replace('′', '\'').Replace('‘', '\'').Replace("''", "\"", StringComparison.Ordinal).Replace('”', '"').Replace('″', '"').Replace('“', '"');

    [GeneratedRegex("""^\s*(?<whole>\d{1,3})\s*(?<larger>[a-zA-Z]+\.?|')[\s,]*(?:and\s+)?(?<rest>\d{1,3}(?:\.\d+)?)\s*(?<smaller>[a-zA-Z]+\.?|")?\s*$""", RegexOptions.CultureInvariant)]
    private static partial Regex Two();
}
