using System.Globalization;

namespace Charley.Reports.Terminal;

/// <summary>Numbers, rounded to what is known of them.</summary>
internal static class Numbers
{
    /// <summary>Three digits are more than a diary tells.</summary>
    public static string Amount(double value) => value.ToString(
        Math.Abs(value) switch
        {
            >= 1000 => "#,0",
            >= 100 => "0",
            >= 10 => "0.#",
            _ => "0.##",
        },
        CultureInfo.InvariantCulture);

    public static string Hundredths(double share) => Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);
}
