using System.Globalization;
using Charley.Trials;

namespace Charley.Reports.Trials;

/// <summary>A plan's numbers in sentences.</summary>
internal static class TrialPlanNotes
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>Fixed before the first day.</summary>
    public static readonly IReadOnlyList<string> Stopping =
    [
        "At the end, or before it where charley trial analyse says that it helps, harms or does not help: until the end it asks for 99 in 100.",
        "At once where it does you harm, and whenever you wish.",
        "At once, and to a doctor, with new weakness, a swollen or numb leg, palpitations, tingling round the mouth, dark urine or cramps all over.",
        "A medicine that a doctor prescribed goes on as agreed throughout.",
    ];

    public static string Weeks(TrialPlan plan) => string.Create(English, $"{plan.Weeks:0.#} weeks");

    public static IEnumerable<string> Worth(TrialPlan plan)
    {
        yield return string.Create(English, $"{plan.Blocks} pairs of periods of {TrialWording.Days(plan.PeriodDays)}, from {TrialWording.Date(plan.Days[0].Date)} to {TrialWording.Date(plan.Days[^1].Date)}.");
        yield return string.Create(English, $"If it makes your cramps {plan.Reduction * 100:0} % fewer, the trial will notice it about {Math.Round(plan.Power * 10):0} times in 10.")
            + (plan.PowerForMeaningful < 0.75 ? string.Create(English, $" A smaller fall may go unnoticed: one of a quarter is seen about {Tenths(plan.PowerForMeaningful)} times in 10, so \"can't tell\" will not mean that there is none.") : "");
    }

    public static IEnumerable<string> Log(OwnRate rate)
    {
        yield return string.Create(English, $"{rate.Cramps} cramps on {TrialWording.Days(rate.Days)} ({rate.First:yyyy-MM-dd} to {rate.Last:yyyy-MM-dd}): {TrialDesigner.Often(rate.PerDay)}.");
        yield return string.Create(English, $"From day to day the rate varies by {rate.Spread.Scatter * 100:0} % beyond chance, from week to week by {rate.Spread.Drift * 100:0} %, as far as so short a log tells.");
        if (rate.Brief)
        {
            yield return "Less than two weeks: your rate is hardly known, and so is the length of the trial. Log for two weeks or more, and ask again.";
        }
    }

    /// <summary>First day, last date and days that are not compared of each run of one kind.</summary>
    public static IEnumerable<(TrialDay First, DateOnly Last, int Washout)> Periods(TrialPlan plan)
    {
        for (var at = 0; at < plan.Days.Count; at += plan.PeriodDays)
        {
            yield return (plan.Days[at], plan.Days[at + plan.PeriodDays - 1].Date, plan.Days.Skip(at).Take(plan.PeriodDays).Count(day => day.Washout));
        }
    }

    private static string Tenths(double share) => string.Create(English, $"{Math.Max(1, Math.Round(share * 10)):0}");
}
