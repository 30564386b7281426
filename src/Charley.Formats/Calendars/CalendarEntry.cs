namespace Charley.Formats.Calendars;

/// <summary>Something to do at a time, as it goes into a calendar file.</summary>
/// <param name="Id">The same whenever the same is written again: calendars then replace it.</param>
/// <param name="Start">On the clock of wherever the person is.</param>
/// <param name="Lasting">Of whole days: how many.</param>
public sealed record CalendarEntry(string Id, string Title, DateTime Start, TimeSpan Lasting)
{
    public string? Text { get; init; }

    /// <summary>It is about days and has no hour; it leaves the time free.</summary>
    public bool WholeDays { get; init; }

    /// <summary>How long before the start to remind; <c>null</c> where not.</summary>
    public TimeSpan? RemindBefore { get; init; }

    /// <summary><c>null</c> where it happens once.</summary>
    public CalendarRepeat? Repeat { get; init; }
}

/// <summary>When an entry happens again.</summary>
/// <param name="EveryDays">Days from one to the next.</param>
/// <param name="Times">How often in all.</param>
public sealed record CalendarRepeat(int EveryDays, int Times);
