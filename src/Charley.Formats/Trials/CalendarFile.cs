using System.Globalization;
using System.Text;
using Charley.Trials;

namespace Charley.Formats.Trials;

/// <summary>A trial's days as a calendar (iCalendar, RFC 5545): one event a period, and a daily reminder to count.</summary>
/// <remarks>Written here and not by a library: the one there is loses parts of a calendar in a program compiled to machine code (ical-org/ical.net#977); tests read it back with that library.</remarks>
public static class CalendarFile
{
    private const int LongestLine = 75;
    private const string EveningHour = "T200000";

    /// <param name="written">When the calendar is written, UTC.</param>
    public static string Text(TrialPlan plan, DateTimeOffset written)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var text = new StringBuilder();
        var key = FormattableString.Invariant($"{plan.Treatment.Id}-{plan.Days[0].Date:yyyyMMdd}-{plan.Seed}@charley");
        Add("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Charley//Trial//EN", "CALSCALE:GREGORIAN");
        foreach (var period in Periods(plan.Days))
        {
            var treated = period[0].Treated;
            var washout = period.Count(day => day.Washout);
            Event($"period-{period[0].Date:yyyyMMdd}-{key}", Date("DTSTART", period[0].Date), Date("DTEND", period[^1].Date.AddDays(1)),
                treated ? $"Trial: {plan.Treatment.Name}" : "Trial: as usual",
                FormattableString.Invariant($"{(treated ? plan.Treatment.Do : plan.Treatment.Otherwise)}{(washout == 0 ? "" : $" {(washout == 1 ? "The first day is" : $"The first {washout} days are")} not compared; count all the same.")}"), "TRANSP:TRANSPARENT");
        }

        var first = plan.Days[0].Date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        Event($"count-{key}", $"DTSTART:{first}{EveningHour}", "DURATION:PT5M", "How many cramps today?",
            "Write down how many there were, 0 for none. A day missed is left empty; nobody minds.",
            FormattableString.Invariant($"RRULE:FREQ=DAILY;COUNT={plan.Days.Count}"), "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT0S", "DESCRIPTION:How many cramps today?", "END:VALARM");
        Add("END:VCALENDAR");
        return text.ToString();

        void Event(string id, string start, string end, string summary, string description, params string[] more) => Add(
            ["BEGIN:VEVENT", $"UID:{id}", FormattableString.Invariant($"DTSTAMP:{written.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}"), start, end, $"SUMMARY:{Escape(summary)}", $"DESCRIPTION:{Escape(description)}", .. more, "END:VEVENT"]);

        void Add(params string[] lines)
        {
            foreach (var line in lines)
            {
                Fold(text, line);
            }
        }
    }

    private static string Date(string field, DateOnly date) => FormattableString.Invariant($"{field};VALUE=DATE:{date:yyyyMMdd}");

    private static List<List<TrialDay>> Periods(IReadOnlyList<TrialDay> days)
    {
        var periods = new List<List<TrialDay>>();
        foreach (var day in days)
        {
            if (periods is [.., var last] && last[^1].Treated == day.Treated)
            {
                last.Add(day);
            }
            else
            {
                periods.Add([day]);
            }
        }

        return periods;
    }

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
