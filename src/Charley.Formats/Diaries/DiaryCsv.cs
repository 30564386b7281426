using System.Text;
using System.Text.Unicode;
using Charley.Cases;
using Sylvan.Data.Csv;

namespace Charley.Formats.Diaries;

/// <summary>Reads a food diary: CSV, UTF-8, header <c>date,time,meal,food,amount,unit[,food_id]</c>.</summary>
/// <remarks>All problems are found at once. A food or a unit that nobody knows is none: that is seen later, when foods are matched.</remarks>
public static class DiaryCsv
{
    /// <summary>Ten years of a very thorough diary are some 4 MB.</summary>
    public const int LargestFile = 50_000_000;

    private const int LargestRecord = 1 << 20;

    /// <summary>A line that begins with <c>#</c> is no comment: nothing is dropped silently.</summary>
    internal static readonly CsvDataReaderOptions Options = new()
    {
        HasHeaders = false,
        Delimiter = ',',
        Comment = '\0',
        MaxBufferSize = LargestRecord,
    };

    private const string SaveAsUtf8 = "save it as CSV, UTF-8";

    /// <summary>Reads a file from a stream.</summary>
    /// <param name="today">No entry may be later.</param>
    public static DiaryFile Read(Stream stream, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(Bytes(stream), today);
    }

    /// <summary>Reads on until the file is larger than any diary.</summary>
    internal static ReadOnlySpan<byte> Bytes(Stream stream)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; bytes.Length <= LargestFile && (read = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
    }

    /// <summary>Reads a whole file.</summary>
    /// <param name="today">No entry may be later.</param>
    public static DiaryFile Read(ReadOnlySpan<byte> file, DateOnly today)
    {
        if (Unreadable(file) is { } problem)
        {
            return new([], [problem]);
        }

        return ReadText(Text(file), today);
    }

    internal static string Text(ReadOnlySpan<byte> file) =>
        Encoding.UTF8.GetString(file.StartsWith(Encoding.UTF8.Preamble) ? file[Encoding.UTF8.Preamble.Length..] : file);

    /// <summary>What keeps bytes from being read as text.</summary>
    internal static DiaryProblem? Unreadable(ReadOnlySpan<byte> file)
    {
        if (file.Length > LargestFile)
        {
            return new(1, "file", $"is larger than {LargestFile / 1_000_000} MB", "split it by years");
        }

        if (file.StartsWith(Encoding.Unicode.Preamble) || file.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return new(1, "file", "is UTF-16 text", SaveAsUtf8);
        }

        if (file.IndexOf((byte)0) is >= 0 and var zero)
        {
            return new(LineOf(file, zero), "file", "is not text", "give a diary as CSV, not as a spreadsheet or a picture");
        }

        return Utf8.IsValid(file) ? null : new(FirstBadLine(file), "file", "is not UTF-8 here", SaveAsUtf8);
    }

    private static int LineOf(ReadOnlySpan<byte> file, int at) => 1 + file[..at].Count((byte)'\n');

    private static int FirstBadLine(ReadOnlySpan<byte> file)
    {
        var line = 1;
        foreach (var range in file.Split((byte)'\n'))
        {
            if (!Utf8.IsValid(file[range]))
            {
                return line;
            }

            line++;
        }

        return line;
    }

    private static DiaryFile ReadText(string text, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new([], [new(1, "file", "is empty", $"begin with the header {DiaryHeader.Line}")]);
        }

        var rows = new List<DiaryRow>();
        var problems = new List<DiaryProblem>();
        var next = 1;
        try
        {
            using var csv = CsvDataReader.Create(new StringReader(text), Options);
            DiaryHeader? header = null;
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
                    header = DiaryHeader.Read(fields, line, problems);
                }
                else if (new DiaryLine(line, header, fields, problems).Read(today) is { } row)
                {
                    rows.Add(row);
                }
            }
        }
        catch (CsvFormatException)
        {
            problems.Add(new(next, "file", "has a quote that is not closed, or one inside a field; the rest was not read", "double a quote inside quotes: \"\""));
        }

        if (rows.Count == 0 && problems.Count == 0)
        {
            problems.Add(new(next, "file", "has no entries", "write a line for every food and drink"));
        }

        return new(rows, problems);
    }
}
