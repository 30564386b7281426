using Charley.Cases;
using Charley.Formats.Diaries;

namespace Charley.Formats.Logs;

/// <summary>Reads an exposure log: CSV, UTF-8, header <c>time,exposure,amount,unit</c>, times as ISO 8601 with offset.</summary>
/// <remarks>All problems are found at once. An amount of 0 says that there was none that day; the word <c>nothing</c> as exposure says so of all of them.</remarks>
public static class ExposureLog
{
    private const double LargestAmount = 1e9;

    private static readonly string[] Columns = ["time", "exposure", "amount", "unit"];

    private static readonly string[] Needed = ["time", "exposure"];

    /// <summary>Opens a file and reads it.</summary>
    /// <param name="shown">Its name in problems.</param>
    /// <param name="now">No entry may be later.</param>
    public static (IReadOnlyList<Exposure> Exposures, IReadOnlyList<Problem> Problems) Read(string path, string shown, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(path);
        (IReadOnlyList<Exposure> Exposures, IReadOnlyList<Problem> Problems) read = ([], []);
        return DiarySource.Open(path, stream => read = Read(stream, shown, now)) is { } unopened ? ([], [new(shown, 0, "", unopened)]) : read;
    }

    /// <summary>Reads a log that is open, such as standard input.</summary>
    public static (IReadOnlyList<Exposure> Exposures, IReadOnlyList<Problem> Problems) Read(Stream stream, string shown, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(DiaryCsv.Bytes(stream), shown, now);
    }

    /// <summary>Reads a whole log.</summary>
    /// <returns>The exposures in order of time; use them only where there are no problems.</returns>
    public static (IReadOnlyList<Exposure> Exposures, IReadOnlyList<Problem> Problems) Read(ReadOnlySpan<byte> bytes, string shown, DateTimeOffset now)
    {
        var table = new LogTable(shown, Columns, Needed);
        var exposures = table.Read(bytes).Select(line => One(line, now)).OfType<Exposure>().OrderBy(exposure => exposure.Time).ThenBy(exposure => exposure.Row).ToList();
        return (exposures, [.. table.Problems.OrderBy(problem => problem.Line)]);
    }

    private static Exposure? One(LogLine line, DateTimeOffset now)
    {
        var time = line.Moment("time", now);
        if (time is null && !line.Wrong && line.Has("time"))
        {
            line.Report("time", "is empty; write when it was, such as 2026-03-09T16:00+01:00");
        }

        var name = line.Text("exposure");
        if (name is null && line.Has("exposure"))
        {
            line.Report("exposure", "is empty; write what it was, such as coffee, or nothing where there was nothing that day");
        }

        var amount = line.Amount("amount");
        if (amount > LargestAmount)
        {
            line.Report("amount", $"'{line.Text("amount")}' is more than anyone takes; look at the number and its unit");
        }

        return line.Wrong || time is not { } at || name is null ? null : new(line.Row, at, name) { Amount = amount, Unit = line.Text("unit") };
    }
}
