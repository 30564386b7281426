using Charley.Cases;
using Charley.Hydration;
using Charley.Units;

namespace Charley.Tests.Hydration;

/// <summary>The balance of water and sodium, against sums by hand and formulas from the literature.</summary>
public sealed class SodiumModelTests
{
    private static readonly SodiumModel Resting = new()
    {
        Start = 140, Water = 40, Session = 1, Drink = 0, DrinkSodium = 0, Sweat = 0, SweatSalts = 0, FreeWaterInSession = 0, FreeWaterAfter = 0, FallThatOpens = 3, HalfTimeInGut = 13,
    };

    /// <summary>Adrogué and Madias: (0 − 140) / (40 + 1) = −3.41 mmol/L for a litre of water of which nothing is passed.</summary>
    [Fact]
    public void A_litre_of_water_that_stays() => Assert.Equal(140 - (140.0 / 41), (Resting with { Drink = 1 }).At([12])[0], 4);

    /// <summary>The same for a litre of 154 mmol/L (isotonic saline): (154 − 140) / 41 = +0.34.</summary>
    [Fact]
    public void A_litre_of_saline() => Assert.Equal(140 + (14.0 / 41), (Resting with { Drink = 1, DrinkSodium = 154 }).At([12])[0], 4);

    /// <summary>Edelman: (140 + 25.6) × 40/41 − 25.6 = 135.96.</summary>
    [Fact]
    public void A_litre_of_water_by_the_regression_of_edelman() =>
        Assert.Equal((165.6 * 40 / 41) - 25.6, (Resting with { Drink = 1, Slope = 1.11, Intercept = 25.6 }).At([12])[0], 4);

    /// <summary>2 L of sweat of 42 mmol/L: (140 × 40 − 84) / 38 = 145.16.</summary>
    [Fact]
    public void Sweat_without_drink_raises_sodium() => Assert.Equal(5516.0 / 38, (Resting with { Session = 2, Sweat = 1, SweatSalts = 42 }).At([2])[0], 4);

    /// <summary>A litre drunk evenly in three minutes, half-time 15 minutes, half an hour later: 20/k (1 − e^(−k/20)) e^(−k/2) = 0.233 L are still in the gut, k = 4 ln 2.</summary>
    [Fact]
    public void A_drink_reaches_the_blood_with_its_half_time()
    {
        var k = 4 * Math.Log(2);
        var inGut = 20 / k * (1 - Math.Exp(-k / 20)) * Math.Exp(-k / 2);
        Assert.Equal(5600 / (41 - inGut), (Resting with { Session = 0.05, Drink = 20, HalfTimeInGut = 15 }).At([0.55])[0], 4);
    }

    [Fact]
    public void Kidneys_that_work_bring_it_back()
    {
        var course = (Resting with { Drink = 1, FreeWaterInSession = 0.85, FreeWaterAfter = 0.85 }).At([1, 2, 4, 12]);
        Assert.True(course[0] < course[1] && course[1] < course[2] && course[2] < course[3]);
        Assert.InRange(course[3], 139.5, 140);
    }

    /// <summary>Watson 1980 by hand: 2.447 − 0.09516 × 30 + 0.1074 × 180 + 0.3362 × 80 = 45.82 L; −2.097 + 0.1069 × 165 + 0.2466 × 60 = 30.34 L.</summary>
    [Theory]
    [InlineData(Sex.Male, 30, 180, 80, 45.8202)]
    [InlineData(Sex.Female, 30, 165, 60, 30.3375)]
    public void Body_water_by_height_and_weight(Sex sex, double age, double height, double weight, double litres)
    {
        var person = new Person { Sex = sex, Age = age, Height = Amount.Of(height, Unit.Centimetre) };
        var (water, byFormula) = BodyWater.Of(person, weight, Runner.Facts.BodyWater);
        Assert.True(byFormula);
        Assert.Equal(litres, water.Middle, 4);
    }

    [Fact]
    public void Body_water_is_less_sure_the_less_is_known()
    {
        static double Width(Person person) => BodyWater.Of(person, 70, Runner.Facts.BodyWater).Litres is var water ? water.High - water.Low : 0;
        var known = new Person { Sex = Sex.Male, Age = 40, Height = Amount.Of(175, Unit.Centimetre) };
        Assert.True(Width(known) < Width(known with { Height = null }));
        Assert.True(Width(known with { Height = null }) < Width(new Person()));
    }

    /// <summary>Noakes 2005: of weighed athletes who gained weight 30 % had a sodium of 135 or less, 70 % had not: both lie within the interval.</summary>
    [Fact]
    public void A_gain_of_two_per_cent_leaves_low_and_normal_sodium_possible()
    {
        var advice = Runner.Advise(new HydrationRequest { Person = new Person { Sex = Sex.Female, Height = Amount.Of(166, Unit.Centimetre) }, Test = Runner.Weighed(56, 57.2, 4, 285) });
        var end = advice.Sodium!.Points.Single(point => point.Hours == 4.75).Sodium;
        Assert.True(end.Low < 130 && end.High > 135);
        Assert.True(advice.Sodium.MayBeLow);
    }

    [Fact]
    public void The_more_is_drunk_and_the_saltier_the_sweat_the_lower_the_low_end()
    {
        var projection = new SodiumProjection(Runner.Facts);
        double Worst(double drink, double sweat, double salts) => projection.Course(
            TimeSpan.FromHours(4), (drink, new Interval(0, 0, 20)), new Interval(sweat * 0.9, sweat, sweat * 1.1), new Interval(salts * 0.8, salts, salts * 1.2), new Interval(30, 35, 40), keepsWater: false)
            .Min(point => point.Sodium.Low);
        foreach (var sweat in new[] { 0.3, 0.8, 1.4 })
        {
            double[] byDrink = [.. Enumerable.Range(0, 16).Select(step => Worst(step * 0.1, sweat, 36))];
            double[] bySalt = [.. Enumerable.Range(0, 12).Select(step => Worst(1.0, sweat, 15 + (step * 5)))];
            Assert.Equal(byDrink.OrderDescending(), byDrink);
            Assert.Equal(bySalt.OrderDescending(), bySalt);
        }
    }

    [Fact]
    public void What_holds_water_lowers_the_middle_and_never_lifts_the_low_end()
    {
        var request = new HydrationRequest { Test = Runner.Weighed(60, 61, 3, 180) };
        var held = new HydrationLimits([new HeldBack([], "because", []) { KeepsWater = true }]);
        var (without, with) = (Runner.Advise(request).Sodium!, Runner.Advise(request, held).Sodium!);
        Assert.True(with.Points.Min(point => point.Sodium.Middle) < without.Points.Min(point => point.Sodium.Middle));
        Assert.True(with.Worst <= without.Worst);
        Assert.All(with.Points.Concat(without.Points), point => Assert.True(point.Sodium.Low <= point.Sodium.Middle && point.Sodium.Middle <= point.Sodium.High));
    }
}
