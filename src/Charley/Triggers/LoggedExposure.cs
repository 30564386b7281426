using Charley.Knowledge;

namespace Charley.Triggers;

/// <summary>One exposure of a log, with the way in which moments are compared for it.</summary>
/// <param name="Id">As its first entry is written.</param>
/// <param name="Kind">Which window it has.</param>
/// <param name="Entries">In order of time.</param>
/// <param name="Units">As written.</param>
/// <param name="Unsummed">Its amounts are in units that cannot be added: entries are counted.</param>
internal sealed record LoggedExposure(string Id, ExposureKind Kind, IReadOnlyList<(DateTime Time, double Amount)> Entries, IReadOnlyList<string> Units, bool Unsummed)
{
    /// <summary>Above this, exposure counts; 0 compares any with none.</summary>
    public double Above { get; init; }

    /// <summary>How much there was in the window before a moment.</summary>
    public double Before(DateTime moment)
    {
        var (from, to) = (moment.AddHours(-Kind.Lag - Kind.Window), moment.AddHours(-Kind.Lag));
        var sum = 0.0;
        for (var at = After(from); at < Entries.Count && Entries[at].Time <= to; at++)
        {
            sum += Entries[at].Amount;
        }

        return sum;
    }

    public bool Exposed(DateTime moment) => Before(moment) > Above;

    /// <summary>The first entry later than a time.</summary>
    private int After(DateTime time)
    {
        var (low, high) = (0, Entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Entries[middle].Time > time ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
