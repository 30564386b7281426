using System.Text.RegularExpressions;
using Charley.Units;

namespace Charley.Formats.Cases;

/// <summary>An amount with its unit, as people write it in a case or as an option: <c>70.2 kg</c>, <c>11 st 4</c>, <c>0.5L</c>.</summary>
public static partial class AmountText
{
    /// <param name="dimension"><c>null</c>: any.</param>
    /// <returns>The amount, or what is wrong, to be read after the text.</returns>
    public static (Amount? Amount, string? Problem) Read(string text, Dimension? dimension)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (amount, problem) = dimension is null ? (null, null) : BodyMeasure.Pair(text);
        if (problem is not null)
        {
            return (null, problem);
        }

        if (Numbers.HasDecimalComma(LeadingNumber().Match(text).Value))
        {
            return (null, Numbers.Comma);
        }

        if (amount is null && Quantity.TryRead(BodyMeasure.Plain(text), out var value, out var unit) && value >= 0)
        {
            amount = Amount.Of(value, unit);
        }

        return amount is not { } read ? (null, Quantity.TryReadNumber(text, out _) ? "has no unit" : "is not an amount with a unit")
            : dimension is { } wanted && read.Dimension != wanted ? (null, $"is no {Name(wanted)}")
            : (amount, null);
    }

    private static string Name(Dimension dimension) => dimension switch { Dimension.Mass => "weight", Dimension.Volume => "volume", _ => "height" };

    [GeneratedRegex(@"^\s*[\d.,]+", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingNumber();
}
