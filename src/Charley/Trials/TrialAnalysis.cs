using Charley.Knowledge;

namespace Charley.Trials;

/// <summary>Works out what a trial shows.</summary>
public sealed class TrialAnalysis(TrialRules rules)
{
    /// <summary>Two periods of each: with one alone, whatever else changed with it may have done it.</summary>
    private const int LeastPeriods = 2;

    /// <summary>Analyses a trial by what the lot said, whatever was taken.</summary>
    /// <param name="trial">Finished or not.</param>
    /// <param name="treatment">What is known of the treatment; <c>null</c> where it is not known.</param>
    public TrialResult Of(Trial trial, TrialTreatment? treatment = null)
    {
        ArgumentNullException.ThrowIfNull(trial);
        var (treated, control) = (Sum(trial, true), Sum(trial, false));
        var prior = new NormalPrior(0, rules.EffectSd.Value);
        var others = treatment is { Effect: { } mean, EffectSd: { } sd } ? new NormalPrior(mean.Value, sd.Value) : (NormalPrior?)null;
        var (effect, spread, carry) = Fit(trial, treatment);
        var certain = trial.ToCome > 0 ? rules.CertainEarly.Value : rules.Certain.Value;
        var ratio = 1 - rules.MeaningfulReduction.Value;
        var lacks = Lack(treated, control);
        var verdict = lacks is null ? Judge(effect, Math.Log(ratio), certain) : TrialVerdict.NotEnoughData;
        return new TrialResult
        {
            Trial = trial,
            Verdict = verdict,
            Effect = effect,
            Prior = prior,
            Others = others,
            WithOthers = others is { } known ? effect.With(prior, known) : null,
            Spread = spread,
            MeaningfulRatio = ratio,
            Certain = certain,
            Treated = treated,
            Control = control,
            CarryDays = carry,
            Adherence = Adherence(trial),
            Need = lacks ?? (verdict == TrialVerdict.NotEnoughData ? MoreDays(effect, treated.Days + control.Days, Math.Log(ratio)) : new TrialNeed.Nothing()),
        };
    }

    /// <summary>The rules, fixed beforehand; how often they err is in docs/methods/trials.md.</summary>
    private static TrialVerdict Judge(EffectPosterior effect, double meaningful, double certain)
    {
        var matters = effect.Below(meaningful);
        return effect.Below(0) >= certain && matters > 1 - certain ? TrialVerdict.Helps
            : effect.Below(0) <= 1 - certain ? TrialVerdict.Harms
            : matters <= 1 - certain ? TrialVerdict.DoesNotHelp
            : TrialVerdict.NotEnoughData;
    }

    private (EffectPosterior Effect, Spread Spread, int Carry) Fit(Trial trial, TrialTreatment? treatment)
    {
        if (!trial.Counted.Any())
        {
            var sd = rules.EffectSd.Value;
            return (EffectPosterior.Mix([(1, new ShapedNormal(0, sd, [-4.5, -1.125, -1.125, -4.5]))]), default, 0);
        }

        var (series, carry) = TrialSeries.Of(trial, rules, (int)(treatment?.Washout ?? rules.Washout).Value);
        var fit = new CountFit(series, new SpreadPriors(rules.Scatter.Value, rules.Drift.Value));
        return (fit.Effect(TrialSeries.Treatment), fit.Typical, carry);
    }

    private TrialNeed? Lack(ArmSum treated, ArmSum control)
    {
        var least = (int)rules.LeastDays.Value;
        var (fewer, ofTreated) = treated.Days < control.Days ? (treated, true) : (control, false);
        return fewer.Days < least ? new TrialNeed.DaysOf(ofTreated, least - fewer.Days)
            : treated.Periods < LeastPeriods ? new TrialNeed.Period(true)
            : control.Periods < LeastPeriods ? new TrialNeed.Period(false)
            : treated.Cramps + control.Cramps == 0 ? new TrialNeed.Cramps()
            : null;
    }

    /// <summary>Days until the effect, were it the one that looks likeliest now, would be told from none, or a benefit that matters be ruled out.</summary>
    private TrialNeed MoreDays(EffectPosterior effect, int days, double meaningful)
    {
        const double Farthest = 182;
        var z = MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, rules.Certain.Value);
        var before = 1 / (rules.EffectSd.Value * rules.EffectSd.Value);
        var perDay = ((1 / (effect.Sd * effect.Sd)) - before) / days;
        var nearest = new[] { Math.Abs(effect.Mean), effect.Mean - meaningful }.Where(distance => distance > 0)
            .Select(distance => ((z * z / (distance * distance)) - before) / perDay).Min() - days;
        return perDay <= 0 || nearest > Farthest ? new TrialNeed.Hopeless() : new TrialNeed.MoreDays(Math.Max(2, (int)Math.Ceiling(nearest)));
    }

    private static ArmSum Sum(Trial trial, bool treated)
    {
        var days = trial.Counted.Where(day => day.Treated == treated).ToList();
        return new ArmSum(days.Count, days.Sum(day => day.Count ?? 0), TrialSeries.Periods(trial.Counted).Count(period => period.Treated == treated));
    }

    private static double? Adherence(Trial trial)
    {
        var told = trial.Counted.Where(day => day.Taken is not null).ToList();
        return told.Count == 0 ? null : told.Average(day => day.Taken == day.Treated ? 1.0 : 0);
    }
}
