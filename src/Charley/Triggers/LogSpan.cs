using Charley.Cases;

namespace Charley.Triggers;

/// <summary>When the logs were kept: a moment counts only where something was written in the day before it.</summary>
/// <remarks>Unknown is not zero: a day without any entry is not a day without coffee. The same rule holds for moments with a cramp and without, so that it cannot favour either.</remarks>
internal sealed class LogSpan
{
    private const double Day = 24;

    private readonly DateTime[] _entries;
    private readonly double _back;
    private readonly DateTime _end;

    /// <param name="back">Hours before a moment that every window needs.</param>
    public LogSpan(IReadOnlyList<CrampEpisode> cramps, IReadOnlyList<Exposure> exposures, double back)
    {
        _entries = [.. exposures.Select(entry => entry.Time.DateTime).Order()];
        _end = cramps.Select(cramp => cramp.Start.DateTime).Concat(_entries).DefaultIfEmpty().Max();
        _back = back;
    }

    /// <summary>Day numbers from the first entry to the last.</summary>
    public (int First, int Last) Days => _entries.Length == 0 ? (0, 0) : (Number(_entries[0]), Number(_end));

    /// <summary>Something was written in each of the days before the moment that the windows reach into.</summary>
    public bool Kept(DateTime moment)
    {
        if (moment > _end)
        {
            return false;
        }

        for (var back = 0.0; back < _back; back += Day)
        {
            var at = Array.BinarySearch(_entries, moment.AddHours(-back));
            var last = at >= 0 ? at : ~at - 1;
            if (last < 0 || _entries[last] <= moment.AddHours(-back - Day))
            {
                return false;
            }
        }

        return true;
    }

    private static int Number(DateTime moment) => (int)(moment.Ticks / TimeSpan.TicksPerDay);
}
