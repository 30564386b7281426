using System.Globalization;
using Charley.Formats.Diaries;
using Charley.Formats.Logs;
using Charley.Trials;

namespace Charley.Formats.Trials;

/// <summary>Reads a trial: CSV, UTF-8, header <c>date,block,treatment,count[,washout][,taken]</c>.</summary>
/// <remarks>All problems are found at once. An empty count is a day that nobody counted, not a day without cramps.</remarks>
public static class TrialFile
{
    /// <summary>What the days without the treatment are called, unless said.</summary>
    public static readonly IReadOnlyList<string> UsualControls = ["usual", "placebo", "none"];

    private static readonly string[] Columns = ["date", "block", "treatment", "count", "washout", "taken"];

    private static readonly string[] Needed = ["date", "block", "treatment", "count"];

    private static readonly string[] Names = ["block", "treatment"];

    private static readonly Dictionary<string, bool> Answers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["1"] = true, ["yes"] = true, ["y"] = true, ["true"] = true, ["x"] = true, ["0"] = false, ["no"] = false, ["n"] = false, ["false"] = false,
    };

    /// <summary>Opens a file and reads it.</summary>
    /// <param name="control">What the days without the treatment are called; <c>null</c>: the first of <see cref="UsualControls"/> that is there.</param>
    /// <param name="today">No count may be later.</param>
    /// <param name="mostCramps">More in a day are a slip of the pen.</param>
    public static (Trial? Trial, IReadOnlyList<Problem> Problems) Read(string path, string? control, DateOnly today, int mostCramps)
    {
        ArgumentNullException.ThrowIfNull(path);
        (Trial? Trial, IReadOnlyList<Problem> Problems) read = (null, []);
        return DiarySource.Open(path, stream => read = Read(DiaryCsv.Bytes(stream), path, (control, today, mostCramps))) is { } unopened ? (null, [new(path, 0, "", unopened)]) : read;
    }

    /// <summary>Reads a whole file.</summary>
    public static (Trial? Trial, IReadOnlyList<Problem> Problems) Read(ReadOnlySpan<byte> bytes, string shown, (string? Control, DateOnly Today, int MostCramps) how)
    {
        var table = new LogTable(shown, Columns, Needed);
        var rows = table.Read(bytes).Where(line => table.Problems.Count == 0 || line.Has("date")).Select(line => Row(line, how.Today, how.MostCramps)).OfType<TrialRow>()
            .OrderBy(row => row.Date).ThenBy(row => row.Line.Row).ToList();
        if (table.Problems.Count == 0 && rows.Count == 0)
        {
            table.Report(1, "file", "has no days; write a line for every day of the trial");
        }

        TrialOrder.Check(rows);
        var names = rows.Select(row => row.Treatment).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var control = Control(names, how.Control, table);
        return table.Problems.Count > 0 || control is null
            ? (null, [.. table.Problems.OrderBy(problem => problem.Line)])
            : (new Trial(names.First(name => !Same(name, control)), control, [.. rows.Select(row => row.Day(!Same(row.Treatment, control)))]), []);
    }

    /// <returns><c>null</c> where it is not plain which of exactly two is the control; that is told.</returns>
    private static string? Control(List<string> names, string? said, LogTable table)
    {
        var control = said is null ? UsualControls.Select(usual => names.Find(name => Same(name, usual))).FirstOrDefault(name => name is not null) : names.Find(name => Same(name, said));
        var list = string.Join(", ", names.Select(name => $"'{name}'"));
        var wrong = names.Count == 0 ? null
            : names.Count == 1 ? $"only {list} is there; a trial needs days with the treatment and days without, drawn by lot"
            : names.Count > 2 ? $"{names.Count} different ones are there ({list}); a trial compares two: one treatment and {string.Join(", ", UsualControls)}"
            : control is null && said is not null ? $"'{said}' of --control is not there; there are {list}"
            : control is null ? $"it is not plain which of {list} is without the treatment; call it usual, placebo or none, or say --control {names[0]}"
            : null;
        // lines that could not be read may be the ones that are missing here
        if (wrong is not null && table.Problems.Count == 0)
        {
            table.Report(0, "treatment", wrong);
        }

        return control;
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static TrialRow? Row(LogLine line, DateOnly today, int mostCramps)
    {
        var date = Date(line);
        foreach (var column in Names.Where(column => line.Has(column) && line.Text(column) is null))
        {
            line.Report(column, column == "block" ? "is empty; write the number of the pair of periods" : "is empty; write what the lot said for the day");
        }

        var (count, washout, taken) = (Count(line, mostCramps), Answer(line, "washout"), Answer(line, "taken"));
        if (date > today && count is not null)
        {
            line.Report("count", string.Create(CultureInfo.InvariantCulture, $"stands on {date:yyyy-MM-dd}, which is still to come (today is {today:yyyy-MM-dd}); leave it empty until then"));
        }

        return date is not { } day || line.Text("block") is not { } block || line.Text("treatment") is not { } treatment ? null
            : new TrialRow(line, day, block, treatment, count, washout ?? false, taken);
    }

    private static DateOnly? Date(LogLine line)
    {
        if (line.Text("date") is not { } text)
        {
            if (line.Has("date"))
            {
                line.Report("date", "is empty; write the day, such as 2026-03-09");
            }

            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year >= 1900)
        {
            return date;
        }

        line.Report("date", $"'{text}' is no day; write it as 2026-03-09");
        return null;
    }

    private static int? Count(LogLine line, int mostCramps)
    {
        if (line.Text("count") is not { } text)
        {
            return null;
        }

        if (!double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count) || count < 0 || count != Math.Floor(count))
        {
            line.Report("count", $"'{text}' is no count; write how many cramps there were, 0 for none, and nothing where nobody counted");
            return null;
        }

        if (count > mostCramps)
        {
            line.Report("count", $"'{text}' is more than the {mostCramps} cramps a day that anybody counts one by one; look for a slip of the pen");
            return null;
        }

        return (int)count;
    }

    private static bool? Answer(LogLine line, string column)
    {
        if (line.Text(column) is not { } text)
        {
            return null;
        }

        if (Answers.TryGetValue(text, out var answer))
        {
            return answer;
        }

        line.Report(column, $"'{text}' is neither yes nor no; write 1 or 0, or leave it empty");
        return null;
    }
}
