using System.Globalization;
using Charley.Knowledge;

namespace Charley.Trials;

/// <summary>Finds the shortest trial that will probably notice what is worth noticing, or says that there is none.</summary>
public sealed class TrialDesigner(TrialRules rules)
{
    /// <summary>Lengths of a period that people can live by: weeks, and a few shorter ones.</summary>
    private static readonly int[] Lengths = [3, 4, 5, 6, 7, 10, 14, 21, 28];

    /// <param name="treatment">May be tested.</param>
    /// <param name="rate">Own rate, by the log.</param>
    /// <param name="start">First day.</param>
    /// <param name="seed">Draws the lot.</param>
    /// <param name="reduction">Share fewer cramps to be noticed; <c>null</c>: the least of the rules that can be.</param>
    public TrialOutcome Design(TrialTreatment treatment, OwnRate rate, DateOnly start, int seed, double? reduction = null)
    {
        ArgumentNullException.ThrowIfNull(treatment);
        ArgumentNullException.ThrowIfNull(rate);
        var washout = (int)(treatment.Washout ?? rules.Washout).Value;
        if (!Shapes(washout).Any())
        {
            return new TrialOutcome.Refused("too-long", string.Create(CultureInfo.InvariantCulture,
                $"After each change {washout} days cannot be counted. {rules.LeastBlocks.Value:0} pairs of periods of that kind do not fit into {rules.MostWeeks.Value:0} weeks, so {treatment.Name} cannot be tested this way."),
                (treatment.Washout ?? rules.Washout).Source);
        }

        foreach (var wanted in reduction is { } one ? [one] : rules.Reductions.Values)
        {
            var best = Shapes(washout).Where(shape => Power(shape, washout, rate, wanted) >= rules.Power.Value)
                .OrderBy(shape => shape.Blocks * shape.PeriodDays).ThenByDescending(shape => shape.PeriodDays).FirstOrDefault();
            if (best != default)
            {
                return new TrialOutcome.Planned(Plan(treatment, rate, best, (start, seed, wanted)));
            }
        }

        var last = reduction ?? rules.Reductions.Values[^1];
        var most = Shapes(washout).Max(shape => Power(shape, washout, rate, last));
        return new TrialOutcome.Refused("too-few-cramps", string.Create(CultureInfo.InvariantCulture,
            $"With {Often(rate.PerDay)}, no trial of {rules.MostWeeks.Value:0} weeks can tell: even if {treatment.Name} made them {Fewer(last)}, the trial would notice it only {Math.Max(1, Math.Round(most * 10)):0} times in 10."),
            rules.Power.Source);
    }

    private IEnumerable<(int Blocks, int PeriodDays)> Shapes(int washout)
    {
        var most = (int)(rules.MostWeeks.Value * 7);
        return from length in Lengths
               where length >= washout + rules.LeastPeriodDays.Value && length >= 2 * washout
               from blocks in Enumerable.Range((int)rules.LeastBlocks.Value, Math.Max(0, (most / (2 * length)) - (int)rules.LeastBlocks.Value + 1))
               select (blocks, length);
    }

    private double Power((int Blocks, int PeriodDays) shape, int washout, OwnRate rate, double reduction) =>
        TrialPower.Of(TrialSchedule.Typical(shape.Blocks, shape.PeriodDays, washout), rate, reduction, rules);

    private TrialPlan Plan(TrialTreatment treatment, OwnRate rate, (int Blocks, int PeriodDays) shape, (DateOnly Start, int Seed, double Reduction) how)
    {
        var washout = (int)(treatment.Washout ?? rules.Washout).Value;
        var days = TrialSchedule.Drawn(how.Start, shape.Blocks, shape.PeriodDays, washout, how.Seed);
        return new TrialPlan
        {
            Treatment = treatment,
            Rate = rate,
            Days = days,
            Blocks = shape.Blocks,
            PeriodDays = shape.PeriodDays,
            Washout = washout,
            Seed = how.Seed,
            Reduction = how.Reduction,
            Power = TrialPower.Of(days, rate, how.Reduction, rules),
            PowerForMeaningful = TrialPower.Of(days, rate, rules.MeaningfulReduction.Value, rules),
        };
    }

    private static string Fewer(double reduction) => reduction == 0.5 ? "half as many" : string.Create(CultureInfo.InvariantCulture, $"{reduction * 100:0} % fewer");

    /// <summary>How often, in the largest unit that makes it one or more.</summary>
    public static string Often(double perDay)
    {
        var (number, unit) = (perDay, perDay * 7, perDay * 14) switch
        {
            ( >= 1, _, _) => (perDay, "a day"),
            (_, >= 1, _) => (perDay * 7, "a week"),
            (_, _, >= 1) => (perDay * 14, "a fortnight"),
            _ => (perDay * 30.4, "a month"),
        };
        var round = number >= 10 ? Math.Round(number) : Math.Round(number * 2) / 2;
        return round <= 0 ? "hardly any cramps" : string.Create(CultureInfo.InvariantCulture, $"about {round:0.#} {(round == 1 ? "cramp" : "cramps")} {unit}");
    }
}
