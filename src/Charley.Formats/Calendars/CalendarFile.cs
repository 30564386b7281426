using System.Text;

namespace Charley.Formats.Calendars;

/// <summary>Writes entries as an iCalendar file (RFC 5545), in floating local time.</summary>
/// <remarks>Written here and not by a library: the one there is loses parts of a calendar in a program compiled to machine code (ical-org/ical.net#977);
/// tests read it back with that library.</remarks>
public static class CalendarFile
{
    private const int LongestLine = 75;

    /// <param name="stamp">When the file is made, in UTC.</param>
    public static string Of(IEnumerable<CalendarEntry> entries, DateTime stamp)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var text = new StringBuilder();
        IEnumerable<string> lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Charley//EN", "CALSCALE:GREGORIAN", .. entries.SelectMany(entry => Event(entry, stamp)), "END:VCALENDAR"];
        foreach (var line in lines)
        {
            Fold(text, line);
        }

        return text.ToString();
    }

    private static IEnumerable<string> Event(CalendarEntry entry, DateTime stamp)
    {
        yield return "BEGIN:VEVENT";
        yield return $"UID:{entry.Id}";
        yield return FormattableString.Invariant($"DTSTAMP:{stamp:yyyyMMdd'T'HHmmss'Z'}");
        yield return Time("DTSTART", entry.Start, entry.WholeDays);
        yield return Time("DTEND", entry.Start + entry.Lasting, entry.WholeDays);
        yield return $"SUMMARY:{Escape(entry.Title)}";
        if (entry.Text is { } words)
        {
            yield return $"DESCRIPTION:{Escape(words)}";
        }

        if (entry.WholeDays)
        {
            yield return "TRANSP:TRANSPARENT";
        }

        if (entry.Repeat is { } repeat)
        {
            yield return FormattableString.Invariant($"RRULE:FREQ=DAILY;INTERVAL={repeat.EveryDays};COUNT={repeat.Times}");
        }

        if (entry.RemindBefore is { } before)
        {
            yield return "BEGIN:VALARM";
            yield return "ACTION:DISPLAY";
            yield return before == TimeSpan.Zero ? "TRIGGER:PT0S" : FormattableString.Invariant($"TRIGGER:-PT{(int)before.TotalMinutes}M");
            yield return $"DESCRIPTION:{Escape(entry.Title)}";
            yield return "END:VALARM";
        }

        yield return "END:VEVENT";
    }

    private static string Time(string field, DateTime time, bool day) => day
        ? FormattableString.Invariant($"{field};VALUE=DATE:{time:yyyyMMdd}")
        : FormattableString.Invariant($"{field}:{time:yyyyMMdd'T'HHmmss}");

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>A line of at most 75 octets; what is longer goes on after a line break and a blank.</summary>
    private static void Fold(StringBuilder text, string line)
    {
        var room = LongestLine;
        foreach (var rune in line.EnumerateRunes())
        {
            if (rune.Utf8SequenceLength > room)
            {
                text.Append("\r\n ");
                room = LongestLine - 1;
            }

            text.Append(rune.ToString());
            room -= rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
