using Charley.Knowledge;

namespace Charley.Trials;

/// <summary>A trial as counts and what is taken to move them: level, treatment, trend, and what lingers after a change.</summary>
internal static class TrialSeries
{
    /// <summary>Place of the treatment among the effects.</summary>
    public const int Treatment = 1;

    /// <param name="trial">With at least one counted day.</param>
    /// <param name="rules">Priors.</param>
    /// <param name="lingers">Days after a change for which the last treatment may still act, where no washout is told.</param>
    public static (CountSeries Series, int CarryDays) Of(Trial trial, TrialRules rules, int lingers)
    {
        TrialDay[] counted = [.. trial.Counted];
        var carry = CarryDays(trial, lingers);
        int[] day = [.. counted.Select(each => each.Date.DayNumber - counted[0].Date.DayNumber)];
        List<double[]> columns = [[.. counted.Select(_ => 1.0)], [.. counted.Select(each => each.Treated ? 1.0 : 0)], Trend(day)];
        List<NormalPrior> priors =
        [
            new(rules.LevelMean.Value, rules.LevelSd.Value), new(0, rules.EffectSd.Value), new(0, rules.TrendSd.Value),
        ];
        if (carry > 0)
        {
            columns.Add(Carry(trial, carry));
            priors.Add(new(0, rules.CarrySd.Value));
        }

        return (new CountSeries(day, [.. counted.Select(each => each.Count ?? 0)], [.. columns], [.. priors]), carry);
    }

    /// <summary>From -1 on the first day to 1 on the last.</summary>
    public static double[] Trend(int[] day) => [.. day.Select(at => day[^1] == 0 ? 0 : (2.0 * at / day[^1]) - 1)];

    /// <summary>Runs of days of one treatment.</summary>
    public static IReadOnlyList<(bool Treated, DateOnly First, DateOnly Last)> Periods(IEnumerable<TrialDay> days)
    {
        var periods = new List<(bool Treated, DateOnly First, DateOnly Last)>();
        foreach (var day in days)
        {
            if (periods is [.., var last] && last.Treated == day.Treated)
            {
                periods[^1] = last with { Last = day.Date };
            }
            else
            {
                periods.Add((day.Treated, day.Date, day.Date));
            }
        }

        return periods;
    }

    /// <summary>At most a third of the shorter periods, so that what lingers is not taken for the treatment.</summary>
    private static int CarryDays(Trial trial, int lingers)
    {
        const int Thirds = 3;
        if (trial.Days.Any(day => day.Washout) || Periods(trial.Days) is not { Count: > 1 } periods)
        {
            return 0;
        }

        int[] lengths = [.. periods.Select(period => period.Last.DayNumber - period.First.DayNumber + 1).Order()];
        return Math.Min(lingers, lengths[lengths.Length / 4] / Thirds);
    }

    /// <summary>1 on the first days without the treatment after some with it, -1 on the first days with it after some without.</summary>
    private static double[] Carry(Trial trial, int days)
    {
        var periods = Periods(trial.Days);
        return [.. trial.Counted.Select(Of)];

        double Of(TrialDay day)
        {
            var at = periods.TakeWhile(period => period.Last < day.Date).Count();
            return at == 0 || day.Date.DayNumber - periods[at].First.DayNumber >= days ? 0 : day.Treated ? -1 : 1;
        }
    }
}
