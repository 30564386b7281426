using Charley.Cases;

namespace Charley.Triggers;

/// <summary>A stratum of comparable moments: one weekday and one part of the clock within about five weeks.</summary>
/// <param name="Cramps">The first cramp of each day that had one.</param>
/// <param name="Days">Each day without a cramp: the clock times of <paramref name="Cramps"/> on it.</param>
internal sealed record CrampSet(IReadOnlyList<DateTime> Cramps, IReadOnlyList<IReadOnlyList<DateTime>> Days);

/// <summary>Matches cramps with moments without one: time-stratified referents.</summary>
/// <remarks>
/// <para>The days of the log are cut into blocks of about five weeks; a cramp is compared with the same clock time on the days of the same weekday of its block. The strata do not
/// depend on when the cramps came, so that there is no overlap bias (janes-2005, lumley-levy-2000); season, slow change and the routine of the week are held equal.</para>
/// <para>A stratum with several cramps is looked at as a whole: each day without one is looked at at all their clock times.</para>
/// </remarks>
internal sealed class CrampSets
{
    private const double BlockDays = 35;
    private const int Week = 7;

    private CrampSets(IReadOnlyList<CrampSet> sets, int events, int unlogged) => (Sets, Events, Unlogged) = (sets, events, unlogged);

    /// <summary>In order of time.</summary>
    public IReadOnlyList<CrampSet> Sets { get; }

    /// <summary>Cramps after those of one spell are taken as one.</summary>
    public int Events { get; }

    /// <summary>Events left out because nothing was written in the day before.</summary>
    public int Unlogged { get; }

    public static CrampSets Of(IReadOnlyList<CrampEpisode> cramps, LogSpan span)
    {
        var bands = ClockBand.Of(cramps);
        var events = cramps.Select(cramp => cramp.Start.DateTime).Order().Select(start => (Start: start, Band: ClockBand.Of(start, bands)))
            .GroupBy(cramp => (cramp.Band, Day: cramp.Band.DayOf(cramp.Start))).Select(spell => (spell.Key.Band, spell.Key.Day, spell.First().Start)).ToList();
        var cut = Blocks(span.Days);
        var sets = events.GroupBy(one => (one.Band, Weekday: one.Day % Week, Block: cut(one.Day))).OrderBy(stratum => stratum.Min(one => one.Start))
            .Select(stratum => Set(stratum.Key.Band, [.. stratum.Select(one => (one.Day, one.Start))], Days(span.Days, stratum.Key.Weekday, stratum.Key.Block, cut), span)).ToList();
        return new([.. sets.Where(set => set.Cramps.Count > 0)], events.Count, events.Count(one => !span.Kept(one.Start)));
    }

    private static CrampSet Set(ClockBand band, IReadOnlyList<(int Day, DateTime Start)> events, IEnumerable<int> days, LogSpan span)
    {
        var kept = events.Where(one => span.Kept(one.Start)).Select(one => one.Start).ToList();
        var others = days.Except(events.Select(one => one.Day)).Select(day => (IReadOnlyList<DateTime>)[.. kept.Select(start => band.On(day, start))]);
        return new(kept, [.. others.Where(times => times.Count > 0 && times.All(span.Kept))]);
    }

    /// <summary>Equal blocks, as near to five weeks as the log allows.</summary>
    private static Func<int, int> Blocks((int First, int Last) days)
    {
        var length = days.Last - days.First + 1;
        var blocks = Math.Max(1, (int)Math.Round(length / BlockDays));
        return day => Math.Clamp((int)((long)(day - days.First) * blocks / length), 0, blocks - 1);
    }

    private static IEnumerable<int> Days((int First, int Last) days, int weekday, int block, Func<int, int> cut) =>
        Enumerable.Range(days.First - 1, days.Last - days.First + 2).Where(day => day % Week == weekday && cut(day) == block);
}
