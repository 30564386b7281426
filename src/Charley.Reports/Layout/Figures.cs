using System.Globalization;
using System.Text.Json;

namespace Charley.Reports.Layout;

/// <summary>Numbers for people: no more digits than are known, thousands parted by commas.</summary>
public static class Figures
{
    public const string Unknown = "unknown";

    /// <summary>Three significant digits or so; whole numbers from 100 on.</summary>
    public static string Of(double value) => value == 0 ? "0" : Math.Abs(value) switch
    {
        >= 100 => value.ToString("#,0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.#", CultureInfo.InvariantCulture),
        >= 1 => value.ToString("0.##", CultureInfo.InvariantCulture),
        >= 0.1 => value.ToString("0.###", CultureInfo.InvariantCulture),
        >= 0.01 => value.ToString("0.####", CultureInfo.InvariantCulture),
        _ => value.ToString("0.#####", CultureInfo.InvariantCulture),
    };

    /// <summary>As <see cref="Of(double)"/>; what is not known is said to be unknown.</summary>
    public static string OrUnknown(double value) => double.IsNaN(value) ? Unknown : Of(value);

    /// <summary>A share as whole per cent; never 0 % or 100 % of what is merely near.</summary>
    public static string Percent(double share) => share switch
    {
        > 0 and < 0.005 => "<1 %",
        < 1 and > 0.995 => ">99 %",
        _ => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} %"),
    };

    /// <summary>Four significant digits; <c>null</c> where it is not known.</summary>
    public static void Write(Utf8JsonWriter writer, string name, double? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } number && double.IsFinite(number))
        {
            writer.WriteNumber(name, number == 0 ? 0 : Math.Round((decimal)number, Math.Clamp(3 - (int)Math.Floor(Math.Log10(Math.Abs(number))), 0, 12)));
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
