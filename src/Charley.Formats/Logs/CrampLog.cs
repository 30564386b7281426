using System.Globalization;
using Charley.Cases;
using Charley.Formats.Diaries;
using Charley.Units;

namespace Charley.Formats.Logs;

/// <summary>Reads a cramp log: CSV, UTF-8, header <c>start,end,site,side,severity,context[,stopped_by]</c>, times as ISO 8601 with offset.</summary>
/// <remarks>All problems are found at once. A log with a header and no line is a log of no cramps. Lines may stand in any order and overlap: two muscles can cramp at once.</remarks>
public static class CrampLog
{
    private const double WorstSeverity = 10;

    /// <summary>A cramp passes in minutes; who writes a whole day means something else.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private static readonly string[] Columns = ["start", "end", "site", "side", "severity", "context", "stopped_by"];

    private static readonly string[] Needed = ["start"];

    /// <summary>What people write for a side.</summary>
    private static readonly Dictionary<string, string> Sides = new(StringComparer.OrdinalIgnoreCase)
    {
        ["left"] = "left", ["l"] = "left", ["right"] = "right", ["r"] = "right", ["both"] = "both", ["b"] = "both", ["bilateral"] = "both",
    };

    private static readonly Dictionary<string, double> Severities = new(StringComparer.OrdinalIgnoreCase) { ["mild"] = 2, ["moderate"] = 5, ["severe"] = 8 };

    /// <summary>Opens a file and reads it.</summary>
    /// <param name="shown">Its name in problems.</param>
    /// <param name="now">No entry may be later.</param>
    public static (IReadOnlyList<CrampEpisode> Cramps, IReadOnlyList<Problem> Problems) Read(string path, string shown, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(path);
        (IReadOnlyList<CrampEpisode> Cramps, IReadOnlyList<Problem> Problems) read = ([], []);
        return DiarySource.Open(path, stream => read = Read(stream, shown, now)) is { } unopened ? ([], [new(shown, 0, "", unopened)]) : read;
    }

    /// <summary>Reads a log that is open, such as standard input.</summary>
    public static (IReadOnlyList<CrampEpisode> Cramps, IReadOnlyList<Problem> Problems) Read(Stream stream, string shown, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(DiaryCsv.Bytes(stream), shown, now);
    }

    /// <summary>Reads a whole log.</summary>
    /// <returns>The cramps in order of their start; use them only where there are no problems.</returns>
    public static (IReadOnlyList<CrampEpisode> Cramps, IReadOnlyList<Problem> Problems) Read(ReadOnlySpan<byte> bytes, string shown, DateTimeOffset now)
    {
        var table = new LogTable(shown, Columns, Needed);
        var cramps = table.Read(bytes).Select(line => One(line, now)).OfType<CrampEpisode>().OrderBy(cramp => cramp.Start).ThenBy(cramp => cramp.Row).ToList();
        return (cramps, [.. table.Problems.OrderBy(problem => problem.Line)]);
    }

    private static CrampEpisode? One(LogLine line, DateTimeOffset now)
    {
        var start = line.Moment("start", now);
        if (start is null && !line.Wrong && line.Has("start"))
        {
            line.Report("start", "is empty; write when the cramp began, such as 2026-03-09T02:15+01:00");
        }

        var end = line.Moment("end", now);
        if (start is { } from && end is { } to)
        {
            if (to < from)
            {
                line.Report("end", $"'{line.Text("end")}' lies before the start; write when the cramp was over, or leave it empty");
            }
            else if (to - from > Longest)
            {
                line.Report("end", $"'{line.Text("end")}' makes the cramp last more than a day; write when the cramp itself was over (soreness afterwards does not count), or leave it empty");
            }
        }

        var (side, severity) = (Side(line), Severity(line));
        return line.Wrong || start is not { } began ? null : new(line.Row, began)
        {
            End = end,
            Site = line.Text("site"),
            Side = side,
            Severity = severity,
            Context = line.Text("context"),
            StoppedBy = line.Text("stopped_by"),
        };
    }

    private static string? Side(LogLine line)
    {
        if (line.Text("side") is not { } text)
        {
            return null;
        }

        if (!Sides.TryGetValue(text, out var side))
        {
            line.Report("side", $"'{text}' is no side; write left, right or both, or leave it empty");
        }

        return side;
    }

    private static double? Severity(LogLine line)
    {
        if (line.Text("severity") is not { } text)
        {
            return null;
        }

        if (Severities.TryGetValue(text, out var words))
        {
            return words;
        }

        if (Quantity.TryReadNumber(text, out var severity) && severity is >= 0 and <= WorstSeverity)
        {
            return severity;
        }

        line.Report("severity", string.Create(CultureInfo.InvariantCulture, $"'{text}' is no severity; write 0 to {WorstSeverity}, or mild, moderate or severe, or leave it empty"));
        return null;
    }
}
