using Charley.Formats.Diaries;
using Sylvan.Data.Csv;

namespace Charley.Formats.Logs;

/// <summary>The lines of a log (CSV, UTF-8, with a header), and whatever keeps them from being read.</summary>
/// <param name="columns">Every column that the log may have.</param>
/// <param name="needed">Those of them that it cannot do without.</param>
internal sealed class LogTable(string file, string[] columns, string[] needed)
{
    private readonly string _header = string.Join(',', columns);

    public List<Problem> Problems { get; } = [];

    /// <summary>Every line that is not empty, by column; a column that is not there is empty.</summary>
    public IReadOnlyList<LogLine> Read(ReadOnlySpan<byte> bytes)
    {
        if (DiaryCsv.Unreadable(bytes) is { } problem)
        {
            Report(problem.Line, problem.Field, $"{problem.What}; {problem.Right}");
            return [];
        }

        var text = DiaryCsv.Text(bytes);
        if (string.IsNullOrWhiteSpace(text))
        {
            Report(1, "file", $"is empty; begin with the header {_header}");
            return [];
        }

        var lines = new List<LogLine>();
        var next = 1;
        try
        {
            using var csv = CsvDataReader.Create(new StringReader(text), DiaryCsv.Options);
            Dictionary<string, int>? header = null;
            var sound = true;
            while (csv.Read())
            {
                var line = next;
                next += csv.GetRawRecordSpan().Count('\n');
                string[] fields = [.. Enumerable.Range(0, csv.RowFieldCount).Select(i => csv.GetString(i).Trim())];
                if (Array.TrueForAll(fields, field => field.Length == 0))
                {
                    continue;
                }

                if (header is null)
                {
                    header = Header(fields, line);
                    sound = Problems.Count == 0;
                }
                else if (fields.Length > header.Count && sound)
                {
                    Report(line, "line", FormattableString.Invariant($"has {fields.Length} fields where the header has {header.Count}; put quotes round a field that holds a comma"));
                }
                else
                {
                    lines.Add(new(this, line, header, fields));
                }
            }
        }
        catch (CsvFormatException)
        {
            Report(next, "file", "has a quote that is not closed, or one inside a field; the rest was not read; double a quote inside quotes: \"\"");
        }

        return lines;
    }

    public void Report(int line, string field, string message) => Problems.Add(new(file, line, field, message));

    private Dictionary<string, int> Header(string[] fields, int line)
    {
        var header = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        if (fields is [var only] && (only.Contains(';', StringComparison.Ordinal) || only.Contains('\t', StringComparison.Ordinal)))
        {
            Report(line, "file", $"is not separated by commas; write {_header}");
            return header;
        }

        for (var i = 0; i < fields.Length; i++)
        {
            if (!columns.Contains(fields[i], StringComparer.OrdinalIgnoreCase))
            {
                Report(line, fields[i], $"is no column of this log; {(Nearest.Of(fields[i], columns) is { } meant ? $"did you mean {meant}?" : $"write {_header}")}");
            }
            else if (!header.TryAdd(fields[i], i))
            {
                Report(line, fields[i], "stands twice in the header; keep one");
            }
        }

        foreach (var missing in needed.Where(name => !header.ContainsKey(name)))
        {
            Report(line, missing, $"is missing from the header; write {_header}");
        }

        return header;
    }
}
