using Charley.Triggers.Conditional;

namespace Charley.Triggers;

/// <summary>The moments compared, and what was there at each: the table that the odds ratios are worked out from.</summary>
public sealed class TriggerDesign
{
    /// <summary>What is there more often than this is compared by its amount instead: with it against without would compare nearly nothing.</summary>
    private const double NearlyAlways = 0.8;

    private TriggerDesign(IReadOnlyList<LoggedExposure> exposures, IReadOnlyList<CrampSet> sets)
    {
        Logged = exposures;
        Moments = sets;
        Sets = [.. sets.Select(set => new MatchedSet(
            [.. set.Cramps.Select(moment => Array.ConvertAll([.. exposures], exposure => exposure.Exposed(moment) ? 1.0 : 0))],
            [.. set.Days.Select(times => Array.ConvertAll([.. exposures], exposure => times.Average(moment => exposure.Exposed(moment) ? 1.0 : 0)))]))];
    }

    /// <summary>Names of the columns.</summary>
    public IReadOnlyList<string> Exposures => [.. Logged.Select(exposure => exposure.Id)];

    /// <summary>Only those that have cramps and controls; the columns are <see cref="Exposures"/>.</summary>
    public IReadOnlyList<MatchedSet> Sets { get; }

    internal IReadOnlyList<LoggedExposure> Logged { get; }

    /// <summary>When each of <see cref="Sets"/> was.</summary>
    internal IReadOnlyList<CrampSet> Moments { get; }

    /// <summary>The first clock time of each moment, cases first, in the order of the sets.</summary>
    public IEnumerable<(int Set, bool Case, DateTime Time, double[] Exposed)> Rows()
    {
        for (var set = 0; set < Sets.Count; set++)
        {
            for (var row = 0; row < Sets[set].Cases.Count; row++)
            {
                yield return (set + 1, true, Moments[set].Cramps[row], Sets[set].Cases[row]);
            }

            for (var row = 0; row < Sets[set].Controls.Count; row++)
            {
                yield return (set + 1, false, Moments[set].Days[row][0], Sets[set].Controls[row]);
            }
        }
    }

    internal static TriggerDesign Of(CrampSets sets, IReadOnlyList<LoggedExposure> logged)
    {
        var compared = sets.Sets.Where(set => set.Days.Count > 0).ToList();
        List<DateTime> moments = [.. compared.SelectMany(set => set.Cramps.Concat(set.Days.SelectMany(times => times)))];
        return new([.. logged.Select(exposure => exposure with { Above = Above(exposure, moments) })], compared);
    }

    /// <summary>0, or the person's own middle amount: by how often it is there at all, with and without cramps alike.</summary>
    private static double Above(LoggedExposure exposure, List<DateTime> moments)
    {
        double[] amounts = [.. moments.Select(exposure.Before).Order()];
        return amounts.Length > 0 && (exposure.Kind.Compare == "more" || amounts.Count(amount => amount > 0) > NearlyAlways * amounts.Length) ? amounts[amounts.Length / 2] : 0;
    }
}
