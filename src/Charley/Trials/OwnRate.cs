using Charley.Cases;
using Charley.Knowledge;

namespace Charley.Trials;

/// <summary>How often one person cramps, and how unevenly, by their own log.</summary>
/// <param name="First">First day of the log.</param>
/// <param name="Last">Last day of the log.</param>
/// <param name="PerDay">Cramps a day.</param>
/// <param name="LogSd">How uncertain that is: SD of its natural logarithm.</param>
/// <param name="Spread">What the log leaves possible, on average.</param>
/// <param name="Brief">Too few days to tell much.</param>
public sealed record OwnRate(DateOnly First, DateOnly Last, int Cramps, double PerDay, double LogSd, Spread Spread, bool Brief)
{
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Reads a rate off a log.</summary>
    /// <param name="cramps">In order of their start; a day counts by the clock of its place.</param>
    /// <param name="first">From when the log was kept; <c>null</c>: from the day after the first cramp, because a log that begins with a cramp begins too well filled.</param>
    /// <param name="last">Until when it was kept; <c>null</c>: until the last cramp.</param>
    /// <returns><c>null</c> where there is no day to count.</returns>
    public static OwnRate? Of(IReadOnlyList<CrampEpisode> cramps, DateOnly? first, DateOnly? last, TrialRules rules)
    {
        ArgumentNullException.ThrowIfNull(cramps);
        ArgumentNullException.ThrowIfNull(rules);
        var days = cramps.Select(cramp => DateOnly.FromDateTime(cramp.Start.DateTime)).Order().ToList();
        var (from, to) = (first ?? (days.Count == 0 ? null : days[0].AddDays(1)), last ?? (days.Count == 0 ? null : days[^1]));
        if (from is not { } begin || to is not { } end || begin > end)
        {
            return null;
        }

        var counts = new int[end.DayNumber - begin.DayNumber + 1];
        foreach (var day in days.Where(day => day >= begin && day <= end))
        {
            counts[day.DayNumber - begin.DayNumber]++;
        }

        int[] at = [.. Enumerable.Range(0, counts.Length)];
        var series = new CountSeries(at, counts, [[.. counts.Select(_ => 1.0)], TrialSeries.Trend(at)],
            [new(rules.LevelMean.Value, rules.LevelSd.Value), new(0, rules.TrendSd.Value)]);
        var fit = new CountFit(series, new SpreadPriors(rules.Scatter.Value, rules.Drift.Value));
        return new OwnRate(begin, end, counts.Sum(), counts.Average(), fit.Effect(0).Sd, fit.Typical, counts.Length < rules.LeastLogDays.Value);
    }
}
