using System.Globalization;
using System.Text;
using Charley.Triggers;

namespace Charley.Formats.Logs;

/// <summary>Writes the moments that triggers were worked out from: <c>set,case,time</c> and a column an exposure, as R's <c>clogit(case ~ … + strata(set))</c> reads them.</summary>
public static class DesignCsv
{
    /// <returns>What keeps it from being written, in words that follow the name; <c>null</c> where nothing does.</returns>
    public static string? Write(string path, TriggerDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        try
        {
            File.WriteAllText(path, Text(design));
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return "cannot be written; name a file in a folder that is there and may be written";
        }
    }

    public static string Text(TriggerDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        var text = new StringBuilder("set,case,time").AppendJoin("", design.Exposures.Select(name => "," + Quoted(name))).Append('\n');
        foreach (var (set, isCase, time, exposed) in design.Rows())
        {
            text.Append(CultureInfo.InvariantCulture, $"{set},{(isCase ? 1 : 0)},{time:yyyy-MM-dd'T'HH:mm}").AppendJoin("", exposed.Select(value => "," + value.ToString(CultureInfo.InvariantCulture))).Append('\n');
        }

        return text.ToString();
    }

    private static string Quoted(string name) => name.AsSpan().IndexOfAny(",\"\n") < 0 ? name : $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
