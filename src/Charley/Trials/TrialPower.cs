using Charley.Knowledge;
using MathNet.Numerics.Distributions;

namespace Charley.Trials;

/// <summary>How likely a trial is to notice what is there, by the model that will analyse it.</summary>
internal static class TrialPower
{
    /// <summary>The person's rate is known only so well: the power is the mean over these quantiles of it.</summary>
    private static readonly double[] Shares = [0.1, 0.3, 0.5, 0.7, 0.9];

    /// <param name="days">The schedule; washout days tell nothing.</param>
    /// <param name="rate">Own rate and spread.</param>
    /// <param name="reduction">Share fewer cramps that is to be noticed.</param>
    public static double Of(IReadOnlyList<TrialDay> days, OwnRate rate, double reduction, TrialRules rules)
    {
        TrialDay[] counted = [.. days.Where(day => !day.Washout)];
        int[] at = [.. counted.Select(day => day.Date.DayNumber - counted[0].Date.DayNumber)];
        double[][] columns = [[.. counted.Select(day => day.Treated ? 1.0 : 0)], [.. counted.Select(_ => 1.0)], TrialSeries.Trend(at)];
        double[] precision = [1e-9, 1 / (rules.LevelSd.Value * rules.LevelSd.Value), 1 / (rules.TrendSd.Value * rules.TrendSd.Value)];
        var (drift, system) = (new DriftPrecision(at.Length), new ArrowSystem(at.Length, columns.Length));
        drift.Set(at, rate.Spread);
        return Shares.Average(share => At(rate.PerDay * Math.Exp(rate.LogSd * Normal.InvCDF(0, 1, share))));

        double At(double perDay)
        {
            var scatter = rate.Spread.Scatter * rate.Spread.Scatter;
            system.Factor(drift, [.. counted.Select(day => (day.Treated ? 1 - reduction : 1) * perDay).Select(mean => mean / (1 + (scatter * mean)))], columns, precision);
            return Noticing(Math.Log(1 - reduction), system.Variance(0), rules);
        }
    }

    /// <summary>P(posterior probability of benefit ≥ certain): the estimate is normal about the truth, and drawn to the prior.</summary>
    private static double Noticing(double effect, double variance, TrialRules rules)
    {
        var prior = rules.EffectSd.Value * rules.EffectSd.Value;
        var z = Normal.InvCDF(0, 1, rules.Certain.Value);
        return Normal.CDF(0, 1, (-effect / Math.Sqrt(variance)) - (z * Math.Sqrt(1 + (variance / prior))));
    }
}
