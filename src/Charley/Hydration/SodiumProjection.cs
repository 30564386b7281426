using Charley.Knowledge;

namespace Charley.Hydration;

/// <summary>The course of the blood's sodium with its interval.</summary>
/// <remarks>
/// Middle: every quantity at its typical value. Each quantity is then moved to its low and to its high end, one at a time; the deviations add in squares.
/// The low end does not start from the middle but from kidneys that pass no free water beyond the low end of their range: the worst is shown, not an average of it.
/// </remarks>
internal sealed class SodiumProjection(HydrationFacts facts)
{
    private const double PointsPerHour = 4;

    /// <param name="drunk">L an hour, and mmol/L of sodium in it.</param>
    /// <param name="sweat">L an hour.</param>
    /// <param name="saltiness">mmol/L of sodium in sweat.</param>
    /// <param name="water">L in the body.</param>
    /// <param name="keepsWater">A medicine or condition holds water.</param>
    /// <returns>Points from the start to some hours after the session.</returns>
    public IReadOnlyList<SodiumPoint> Course(TimeSpan session, (double Rate, Interval Sodium) drunk, Interval sweat, Interval saltiness, Interval water, bool keepsWater)
    {
        var known = facts.Sodium;
        var salts = new Interval(saltiness.Low + facts.Sweat.Potassium.Low, saltiness.Middle + facts.Sweat.Potassium.Typical, saltiness.High + facts.Sweat.Potassium.High);
        var start = SweatSaltiness.Range(known.Start);
        var gut = SweatSaltiness.Range(known.HalfTimeInGut);
        var free = SweatSaltiness.Range(known.FreeWater);
        var (during, after) = (Shares(known.ShareInExercise, keepsWater), Shares(known.ShareAfter, keepsWater));
        var middle = new SodiumModel
        {
            Start = start.Middle, Water = water.Middle, Session = session.TotalHours, Drink = drunk.Rate, DrinkSodium = drunk.Sodium.Middle, Sweat = sweat.Middle, SweatSalts = salts.Middle,
            FreeWaterInSession = free.Middle * during.Middle, FreeWaterAfter = free.Middle * after.Middle, FallThatOpens = known.FallThatOpens.Value, HalfTimeInGut = gut.Middle,
        };
        var worst = middle with { FreeWaterInSession = free.Low * during.Low, FreeWaterAfter = free.Low * after.Low };
        Func<SodiumModel, SodiumModel>[] moves =
        [
            model => model with { Start = start.Low }, model => model with { Start = start.High },
            model => model with { Water = water.Low }, model => model with { Water = water.High },
            model => model with { DrinkSodium = drunk.Sodium.Low }, model => model with { DrinkSodium = drunk.Sodium.High },
            model => model with { Sweat = sweat.Low }, model => model with { Sweat = sweat.High },
            model => model with { SweatSalts = salts.Low }, model => model with { SweatSalts = salts.High },
            model => model with { HalfTimeInGut = gut.Low }, model => model with { HalfTimeInGut = gut.High },
            model => model with { Slope = known.EdelmanSlope.Value, Intercept = known.EdelmanIntercept.Value }, model => model,
        ];
        Func<SodiumModel, SodiumModel>[] kidneys =
        [
            model => model with { FreeWaterInSession = free.Low * during.Low }, model => model with { FreeWaterInSession = free.High * during.High },
            model => model with { FreeWaterAfter = free.Low * after.Low }, model => model with { FreeWaterAfter = free.High * after.High },
        ];
        double[] hours = [.. Enumerable.Range(0, 1 + (int)Math.Ceiling((session.TotalHours + known.HoursAfter.Value) * PointsPerHour)).Select(point => point / PointsPerHour)];
        var (middles, down) = (middle.At(hours), Spread(worst, moves, hours, -1));
        var (low, up) = (worst.At(hours), Spread(middle, [.. moves, .. kidneys], hours, +1));
        return [.. hours.Select((hour, at) => new SodiumPoint(hour, new Interval(low[at] - down[at], middles[at], middles[at] + up[at])))];
    }

    /// <summary>Deviations to one side, each quantity's larger one, added in squares.</summary>
    /// <param name="moves">In pairs, one a quantity.</param>
    private static double[] Spread(SodiumModel from, Func<SodiumModel, SodiumModel>[] moves, double[] hours, int side)
    {
        var centre = from.At(hours);
        var squares = new double[hours.Length];
        foreach (var pair in moves.Chunk(2))
        {
            double[][] moved = [.. pair.Select(move => move(from).At(hours))];
            for (var at = 0; at < hours.Length; at++)
            {
                var deviation = Math.Max(0, moved.Max(course => side * (course[at] - centre[at])));
                squares[at] += deviation * deviation;
            }
        }

        return [.. squares.Select(Math.Sqrt)];
    }

    private static Interval Shares(SourcedRange range, bool keepsWater) => new(range.Low, keepsWater ? range.Low : range.Typical, range.High);
}
