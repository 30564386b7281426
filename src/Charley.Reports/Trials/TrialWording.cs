using System.Globalization;
using Charley.Trials;

namespace Charley.Reports.Trials;

/// <summary>A trial's numbers in sentences.</summary>
internal static class TrialWording
{
    public const string Method =
        "Negative binomial counts of days about a log rate of level, treatment, trend and slow drift (first-order autoregressive), Bayesian, integrated numerically; docs/methods/trials.md";

    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    public static string Verdict(TrialVerdict verdict) => verdict switch
    {
        TrialVerdict.Helps => "helps",
        TrialVerdict.Harms => "harms",
        TrialVerdict.DoesNotHelp => "does not help",
        TrialVerdict.NotEnoughData => "not enough data",
    };

    public static string Headline(TrialResult result)
    {
        var name = Quoted(result.Trial.Treatment);
        return result.Verdict switch
        {
            TrialVerdict.Helps => $"{name} helps: {Change(result.RateRatio)} than without.",
            TrialVerdict.Harms => $"{name} makes it worse: {Change(result.RateRatio)} than without.",
            TrialVerdict.DoesNotHelp => $"{name} does not help enough to matter.",
            TrialVerdict.NotEnoughData => result.Trial.ToCome > 0 || result.Need is TrialNeed.DaysOf or TrialNeed.Period
                ? $"Too early to tell whether {result.Trial.Treatment} helps."
                : $"This trial can't tell whether {result.Trial.Treatment} helps.",
        };
    }

    public static string? Needs(TrialResult result) => result.Need switch
    {
        TrialNeed.Nothing => null,
        TrialNeed.DaysOf days => string.Create(English, $"{Days(days.Days)} more counted with {Arm(result, days.Treated)}"),
        TrialNeed.Period period => $"a second period with {Arm(result, period.Treated)}: with one alone, whatever else changed then may have done it",
        TrialNeed.Cramps => "cramps: none was counted, so there is nothing to compare",
        TrialNeed.MoreDays more when result.Trial.ToCome > 0 => string.Create(English, $"the {Days(result.Trial.ToCome)} that are still to come; it is called before only where it is 99 in 100 sure"),
        TrialNeed.MoreDays more => string.Create(English, $"about {Days(more.Days)} more like these, half of them with {result.Trial.Treatment}"),
        TrialNeed.Hopeless when result.Trial.ToCome > 0 => string.Create(English, $"the {Days(result.Trial.ToCome)} that are still to come"),
        TrialNeed.Hopeless => "more than half a year of days like these: cramps are too few or too uneven for a trial to tell",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static string Interval(EffectPosterior effect) =>
        $"Best guess {Change(Math.Exp(effect.Quantile(0.5)))}; nine times out of ten between {Change(Math.Exp(effect.Quantile(0.05)))} and {Change(Math.Exp(effect.Quantile(0.95)))}.";

    /// <summary>"41 % fewer cramps", "about as many cramps", "1.6 times as many cramps".</summary>
    public static string Change(double ratio) => ratio switch
    {
        > 0.985 and < 1.015 => "about as many cramps",
        <= 1 => string.Create(English, $"{(1 - ratio) * 100:0} % fewer cramps"),
        < 2 => string.Create(English, $"{(ratio - 1) * 100:0} % more cramps"),
        _ => string.Create(English, $"{ratio:0.#} times as many cramps"),
    };

    /// <summary>"97 in 100", "7 in 10", "4 in 100", "less than 1 in 100".</summary>
    public static string Chance(double probability) => probability switch
    {
        > 0.995 => "more than 99 in 100",
        >= 0.95 or (>= 0.01 and < 0.1) => string.Create(English, $"{Math.Round(probability * 100):0} in 100"),
        < 0.01 => "less than 1 in 100",
        _ => string.Create(English, $"{Math.Clamp(Math.Round(probability * 10), 1, 9):0} in 10"),
    };

    public static string Days(int days) => days == 1 ? "1 day" : string.Create(English, $"{days} days");

    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", English);

    private static string Arm(TrialResult result, bool treated) => $"'{(treated ? result.Trial.Treatment : result.Trial.Control)}'";

    private static string Quoted(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
