using Charley.Formats.Calendars;
using Charley.Trials;

namespace Charley.Formats.Trials;

/// <summary>A trial's days as a calendar: one entry a period, and a daily reminder to count.</summary>
public static class TrialCalendar
{
    private static readonly TimeOnly Evening = new(20, 0);

    /// <param name="written">When the calendar is written, UTC.</param>
    public static string Text(TrialPlan plan, DateTimeOffset written)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var key = FormattableString.Invariant($"{plan.Treatment.Id}-{plan.Days[0].Date:yyyyMMdd}-{plan.Seed}@charley");
        var count = new CalendarEntry($"count-{key}", "How many cramps today?", plan.Days[0].Date.ToDateTime(Evening), TimeSpan.FromMinutes(5))
        {
            Text = "Write down how many there were, 0 for none. A day missed is left empty; nobody minds.",
            RemindBefore = TimeSpan.Zero,
            Repeat = new CalendarRepeat(1, plan.Days.Count),
        };
        return CalendarFile.Of([.. Periods(plan.Days).Select(period => Entry(plan, period, key)), count], written.UtcDateTime);
    }

    private static CalendarEntry Entry(TrialPlan plan, List<TrialDay> period, string key)
    {
        var (treated, washout) = (period[0].Treated, period.Count(day => day.Washout));
        var uncounted = washout switch
        {
            0 => "",
            1 => " The first day is not compared; count all the same.",
            _ => FormattableString.Invariant($" The first {washout} days are not compared; count all the same."),
        };
        return new CalendarEntry(
            FormattableString.Invariant($"period-{period[0].Date:yyyyMMdd}-{key}"),
            treated ? $"Trial: {plan.Treatment.Name}" : "Trial: as usual",
            period[0].Date.ToDateTime(TimeOnly.MinValue),
            TimeSpan.FromDays(period.Count))
        {
            Text = (treated ? plan.Treatment.Do : plan.Treatment.Otherwise) + uncounted,
            WholeDays = true,
        };
    }

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
}
