using MathNet.Numerics.Random;

namespace Charley.Trials;

/// <summary>Days in blocks of two periods, one with the treatment and one without, in an order drawn by lot.</summary>
public static class TrialSchedule
{
    /// <param name="start">First day.</param>
    /// <param name="periodDays">Days of a period, washout included.</param>
    /// <param name="washout">Days after a change that are not counted; before the first day nothing was taken.</param>
    /// <param name="seed">The same seed draws the same lot.</param>
    public static IReadOnlyList<TrialDay> Drawn(DateOnly start, int blocks, int periodDays, int washout, int seed)
    {
        var random = new Xoshiro256StarStar(seed);
        return Of(start, [.. Enumerable.Range(0, blocks).Select(_ => random.Next(2) == 0)], periodDays, washout);
    }

    /// <summary>Every other block begins with the treatment: what a lot gives on average.</summary>
    internal static IReadOnlyList<TrialDay> Typical(int blocks, int periodDays, int washout) =>
        Of(DateOnly.MinValue, [.. Enumerable.Range(0, blocks).Select(block => block % 2 == 0)], periodDays, washout);

    private static List<TrialDay> Of(DateOnly start, bool[] treatedFirst, int periodDays, int washout)
    {
        var days = new List<TrialDay>();
        var before = false;
        for (var block = 0; block < treatedFirst.Length; block++)
        {
            foreach (var treated in new[] { treatedFirst[block], !treatedFirst[block] })
            {
                for (var day = 0; day < periodDays; day++)
                {
                    days.Add(new TrialDay(start.AddDays(days.Count), FormattableString.Invariant($"{block + 1}"), treated, null, treated != before && day < washout));
                }

                before = treated;
            }
        }

        return days;
    }
}
