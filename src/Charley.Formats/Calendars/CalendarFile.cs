using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Charley.Formats.Calendars;

/// <summary>Something to do at a time, as it goes into a calendar file.</summary>
/// <param name="Id">The same whenever the same is written again: calendars then replace it.</param>
/// <param name="Start">On the clock of wherever the person is.</param>
public sealed record CalendarEntry(string Id, string Title, DateTime Start, TimeSpan Lasting)
{
    public string? Text { get; init; }

    /// <summary>How long before the start to remind; <c>null</c> where not.</summary>
    public TimeSpan? RemindBefore { get; init; }

    /// <summary><c>null</c> where it happens once.</summary>
    public CalendarRepeat? Repeat { get; init; }
}

/// <summary>When an entry happens again.</summary>
/// <param name="EveryDays">Days from one to the next.</param>
/// <param name="Times">How often in all.</param>
public sealed record CalendarRepeat(int EveryDays, int Times);

/// <summary>Writes entries as an iCalendar file (RFC 5545), in floating local time.</summary>
public static class CalendarFile
{
    /// <param name="stamp">When the file is made, in UTC.</param>
    public static string Of(IEnumerable<CalendarEntry> entries, DateTime stamp)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var calendar = new Calendar { ProductId = "-//Charley//EN" };
        foreach (var entry in entries)
        {
            calendar.Events.Add(Event(entry, stamp));
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    private static CalendarEvent Event(CalendarEntry entry, DateTime stamp)
    {
        var made = new CalendarEvent
        {
            Uid = entry.Id,
            Summary = entry.Title,
            Description = entry.Text,
            DtStamp = new CalDateTime(DateTime.SpecifyKind(stamp, DateTimeKind.Utc)),
            Start = Floating(entry.Start),
            End = Floating(entry.Start + entry.Lasting),
        };
        if (entry.Repeat is { } repeat)
        {
            made.RecurrenceRule = new RecurrenceRule(FrequencyType.Daily, repeat.EveryDays) { Count = repeat.Times };
        }

        if (entry.RemindBefore is { } before)
        {
            made.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = entry.Title, Trigger = new Trigger(Duration.FromMinutes(-(int)before.TotalMinutes)) });
        }

        return made;
    }

    private static CalDateTime Floating(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Unspecified), hasTime: true);
}
