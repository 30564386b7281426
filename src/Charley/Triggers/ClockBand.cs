using Charley.Cases;

namespace Charley.Triggers;

/// <summary>A part of the clock in which a person's cramps come, such as 22:00 to 05:00; bands are at least six hours apart.</summary>
/// <param name="Start">Minutes after midnight; a day of the band begins here.</param>
internal sealed record ClockBand(int Start)
{
    /// <summary>Cramps nearer than this belong to one spell, of a night or of an evening; an expert's choice, about the length of a short night.</summary>
    public const int LeastGap = 6 * MinutesAnHour;

    private const int MinutesAnHour = 60;
    private const int MinutesADay = 24 * MinutesAnHour;

    /// <summary>Bands by the clock times of all cramps; one for the whole day where there is no gap. What was eaten or done plays no part.</summary>
    public static IReadOnlyList<ClockBand> Of(IReadOnlyList<CrampEpisode> cramps)
    {
        int[] minutes = [.. cramps.Select(cramp => MinuteOf(cramp.Start.DateTime)).Distinct().Order()];
        if (minutes.Length == 0)
        {
            return [];
        }

        var gaps = minutes.Select((minute, at) => (Start: minute, Gap: at > 0 ? minute - minutes[at - 1] : minute - minutes[^1] + MinutesADay)).ToList();
        var starts = gaps.Where(gap => gap.Gap >= LeastGap).ToList();
        return [.. (starts.Count > 0 ? starts : [gaps.MaxBy(gap => gap.Gap)]).Select(gap => new ClockBand(gap.Start))];
    }

    /// <summary>The band in which a moment lies: the one that began last.</summary>
    public static ClockBand Of(DateTime moment, IReadOnlyList<ClockBand> bands) => bands.MinBy(band => band.Into(moment)) ?? throw new ArgumentException("There is no band.", nameof(bands));

    /// <summary>The day on which the band of a moment began: after midnight it is the day before.</summary>
    public int DayOf(DateTime moment) => (int)(moment.AddMinutes(-Start).Ticks / TimeSpan.TicksPerDay);

    /// <summary>The same clock time on another day of the band.</summary>
    public DateTime On(int day, DateTime clock) => new DateTime(day * TimeSpan.TicksPerDay).AddMinutes(Start) + (clock.AddMinutes(-Start).TimeOfDay);

    /// <summary>Minutes since the band began.</summary>
    private int Into(DateTime moment) => (MinuteOf(moment) - Start + MinutesADay) % MinutesADay;

    private static int MinuteOf(DateTime moment) => (moment.Hour * MinutesAnHour) + moment.Minute;
}
