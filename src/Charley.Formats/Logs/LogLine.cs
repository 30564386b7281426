using System.Globalization;
using System.Text.RegularExpressions;
using Charley.Units;

namespace Charley.Formats.Logs;

/// <summary>One line of a log; what is wrong in it is told to the table.</summary>
internal sealed partial class LogLine(LogTable table, int number, Dictionary<string, int> header, string[] fields)
{
    private static readonly DateTimeOffset Earliest = new(1900, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public int Row => number;

    /// <summary>Something was wrong in it, as far as it was read.</summary>
    public bool Wrong { get; private set; }

    public bool Has(string column) => header.ContainsKey(column);

    /// <returns><c>null</c> where nothing is written.</returns>
    public string? Text(string column) =>
        header.TryGetValue(column, out var at) && at < fields.Length && fields[at].Length > 0 ? fields[at] : null;

    /// <summary>A moment, never later than <paramref name="now"/>; <c>null</c> where nothing is written, or nothing that is one.</summary>
    public DateTimeOffset? Moment(string column, DateTimeOffset now)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        var shape = Iso8601().Match(text);
        if (!shape.Success)
        {
            Report(column, $"'{text}' is no time; write day, time and offset, such as 2026-03-09T02:15+01:00");
        }
        else if (!shape.Groups["offset"].Success)
        {
            Report(column, $"'{text}' has no offset; write how far the clock is from UTC, such as {text}+01:00, or {text}Z for UTC");
        }
        else if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            Report(column, $"'{text}' is not in the calendar or on the clock; look at its numbers");
        }
        else if (time > now)
        {
            Report(column, string.Create(CultureInfo.InvariantCulture, $"'{text}' lies in the future; write a time up to now, {now:yyyy-MM-dd'T'HH:mmzzz}"));
        }
        else if (time < Earliest)
        {
            Report(column, $"'{text}' is too long ago; write the year with four digits");
        }
        else
        {
            return time;
        }

        return null;
    }

    /// <summary>A number that is not negative; <c>null</c> where nothing is written, or nothing that is one.</summary>
    public double? Amount(string column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (Numbers.HasDecimalComma(text))
        {
            Report(column, $"'{text}' {Numbers.Comma}; {Numbers.WithPoint(text)}");
        }
        else if (!Quantity.TryReadNumber(text, out var value))
        {
            Report(column, $"'{text}' is no number; write a number with a decimal point, such as 1.5 or 1/2, or leave it empty");
        }
        else if (value < 0)
        {
            Report(column, $"'{text}' is negative; write 0 or more");
        }
        else
        {
            return value;
        }

        return null;
    }

    public void Report(string column, string message)
    {
        Wrong = true;
        table.Report(number, column, message);
    }

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}([.,]\d{1,7})?)?(?<offset> ?([Zz]|[+-]\d{2}(:?\d{2})?))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Iso8601();
}
