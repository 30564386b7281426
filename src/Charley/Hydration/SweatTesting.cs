using Charley.Cases;
using Charley.Knowledge;
using Charley.Units;

namespace Charley.Hydration;

/// <summary>From two weighings to sweat: mass lost, and what came in and went out otherwise.</summary>
/// <remarks>
/// Sweat (L) = before − after (kg) + drinks (L) + food (kg) − urine (L); a kilogram is a litre. Errors of the scales, twice, and of the told amounts
/// are independent and add in squares. Mass that is no water (the carbon of the breath) can only make sweat look larger than it was: it widens the low end alone.
/// </remarks>
internal static class SweatTesting
{
    /// <summary>mg a mmol.</summary>
    public const double SodiumMass = 22.98977;

    /// <summary>Longer than any session that is weighed.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(48);

    public static SweatResult Of(SweatTest test, SweatSodium saltiness, HydrationFacts facts)
    {
        var hours = test.Length.TotalHours;
        var (before, after) = (Kilograms(test.Before), Kilograms(test.After));
        var litres = Litres(test, facts.Sweat);
        var scales = ScaleError(test, facts.Sweat) / before;
        var change = (after - before) / before;
        var sodium = SweatSaltiness.Of(saltiness, facts.Sweat);
        return new SweatResult(litres, litres * (1 / hours), new Interval(change - scales, change, change + scales), Balance(test, facts))
        {
            SweatSodium = sodium,
            SodiumLost = new Interval(litres.Low * sodium.Low, litres.Middle * sodium.Middle, litres.High * sodium.High) * SodiumMass,
            DrankPerHour = test.Drank.In(Unit.Litre) / hours,
        };
    }

    /// <summary>What cannot be, by field.</summary>
    public static IEnumerable<CaseProblem> Problems(SweatTest test, SweatFacts facts)
    {
        if (test.Length <= TimeSpan.Zero || test.Length > Longest)
        {
            yield return new CaseProblem("minutes", FormattableString.Invariant($"a session takes more than 0 and at most {Longest.TotalMinutes:0} minutes"));
            yield break;
        }

        var (before, after, hours) = (Kilograms(test.Before), Kilograms(test.After), test.Length.TotalHours);
        var (drank, taken, scales) = (test.Drank.In(Unit.Litre), Taken(test), ScaleError(test, facts));
        var share = (after - before) / before;
        var litres = Litres(test, facts);
        if (Math.Abs(share) > facts.GreatestLoss.Value)
        {
            yield return new CaseProblem("after", FormattableString.Invariant(
                $"{after:0.0} kg is {Math.Abs(share) * 100:0} % {(share < 0 ? "less" : "more")} than the {before:0.0} kg before; more than {facts.GreatestLoss.Value * 100:0} % in one session cannot be. Look at both weights and their units"));
        }
        else if (after - before > taken + scales)
        {
            yield return new CaseProblem("after", FormattableString.Invariant(
                $"{after - before:0.0} kg heavier than before, but drink and food less urine come to {taken:0.0} kg; look at the weights, at --drank and at --food"));
        }
        else if (litres.Low / hours > facts.HighestRate.Value)
        {
            yield return new CaseProblem(drank > before - after ? "drank" : "after", FormattableString.Invariant(
                $"this would be {litres.Middle / hours:0.0} L of sweat an hour; the most ever measured is about {facts.HighestRate.Value:0.0}. Look at the weights, at --drank and at --minutes"));
        }
    }

    /// <summary>kg: how far the difference of the two weights may be out.</summary>
    public static double ScaleError(SweatTest test, SweatFacts facts) => Math.Sqrt(2) * (test.ScaleError ?? facts.ScaleError.Value);

    public static double Kilograms(Amount mass) => mass.In(Unit.Kilogram);

    private static Interval Litres(SweatTest test, SweatFacts facts)
    {
        var told = new[] { test.Drank.In(Unit.Litre), Kilograms(test.Food), test.Urine.In(Unit.Litre) }.Sum(amount => Square(facts.ToldAmountError.Value * amount));
        var measured = Square(ScaleError(test, facts)) + told;
        var middle = Kilograms(test.Before) - Kilograms(test.After) + Taken(test);
        var noWater = facts.MassThatIsNoWater.High * test.Length.TotalHours;
        return new Interval(middle - Math.Sqrt(measured + Square(noWater)), middle, middle + Math.Sqrt(measured)).AtLeast(0);
    }

    private static WaterBalance Balance(SweatTest test, HydrationFacts facts)
    {
        var (before, after) = (Kilograms(test.Before), Kilograms(test.After));
        var (lost, scales) = ((before - after) / before, ScaleError(test, facts.Sweat));
        return after - before > scales ? WaterBalance.Gained
            : before - after <= scales ? WaterBalance.Kept
            : lost > facts.Session.SeriousLoss.Value ? WaterBalance.LostSeriously
            : lost > facts.Session.LossToAvoid.Value ? WaterBalance.LostMuch
            : WaterBalance.Lost;
    }

    /// <summary>kg that came in less what went out otherwise than by sweat.</summary>
    private static double Taken(SweatTest test) => test.Drank.In(Unit.Litre) + Kilograms(test.Food) - test.Urine.In(Unit.Litre);

    private static double Square(double value) => value * value;
}
