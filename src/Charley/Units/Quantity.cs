using System.Globalization;
using System.Text.RegularExpressions;

namespace Charley.Units;

/// <summary>Reads a quantity as people write it: <c>190 mg</c>, <c>1.9 g</c>, <c>1,050 mg</c>, <c>154 lb</c>.</summary>
public static partial class Quantity
{
    /// <summary>Reads number and unit; the unit may be anything of <see cref="Unit"/>.</summary>
    public static bool TryRead(string text, out double value, out Unit unit)
    {
        ArgumentNullException.ThrowIfNull(text);
        (value, unit) = (0, Unit.Gram);
        var match = NumberAndUnit().Match(text);
        if (!match.Success || !TryReadNumber(match.Groups["number"].Value, out value))
        {
            return false;
        }

        var known = Unit.TryRead(match.Groups["unit"].Value, out var read);
        unit = read ?? unit;
        return known;
    }

    /// <summary>Reads a number with a decimal point, thousands separated by commas, or a fraction: <c>1,050.5</c>, <c>1/2</c>, <c>1 1/2</c>, <c>½</c>.</summary>
    public static bool TryReadNumber(string text, out double value)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Trim().Replace("½", " 1/2", StringComparison.Ordinal).Replace("¼", " 1/4", StringComparison.Ordinal)
            .Replace("¾", " 3/4", StringComparison.Ordinal).Replace("⅓", " 1/3", StringComparison.Ordinal).Trim();
        var fraction = Fraction().Match(plain);
        if (fraction.Success)
        {
            var whole = fraction.Groups["whole"].Success ? int.Parse(fraction.Groups["whole"].Value, CultureInfo.InvariantCulture) : 0;
            var top = double.Parse(fraction.Groups["top"].Value, CultureInfo.InvariantCulture);
            var bottom = double.Parse(fraction.Groups["bottom"].Value, CultureInfo.InvariantCulture);
            value = whole + (top / bottom);
            return bottom != 0;
        }

        return double.TryParse(plain, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
    }

    [GeneratedRegex(@"^\s*(?<number>[-+]?[\d.,½¼¾⅓]+(?:\s+\d+/\d+|/\d+)?)\s*(?<unit>[^\d\s].*?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAndUnit();

    [GeneratedRegex(@"^(?:(?<whole>\d{1,6})\s+)?(?<top>\d{1,6})/(?<bottom>\d{1,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex Fraction();
}
