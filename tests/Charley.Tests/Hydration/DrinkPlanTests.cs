using Charley.Cases;
using Charley.Hydration;
using Charley.Units;

namespace Charley.Tests.Hydration;

/// <summary>What a plan never does, whoever asks.</summary>
public sealed class DrinkPlanTests
{
    private const int People = 10_000;

    [Fact]
    public void Never_more_than_is_lost_nor_than_any_ceiling()
    {
        var (random, planned) = (new Random(20261120), 0);
        for (var person = 0; person < People; person++)
        {
            var request = Anybody(random);
            if (Runner.Adviser.Advise(request, HydrationLimits.None) is not HydrationOutcome.Answered { Advice: { Plan: { } plan, Sweat: { } sweat } advice })
            {
                continue;
            }

            planned++;
            var (session, mass, hours) = (Runner.Facts.Session, request.Test!.Before.In(Unit.Kilogram), plan.Length.TotalHours);
            Assert.True(plan.MostPerHour <= sweat.LitresPerHour.Low);
            Assert.True(plan.MostPerHour <= session.MostPerHour.Value);
            Assert.True(plan.MostPerHour <= session.MostPerKilogram.Value * mass / 1000);
            Assert.True(hours < 3 || plan.MostPerHour <= 0.75);
            Assert.True(plan.MostPerDrink * 60 / plan.Interval <= (plan.MostPerHour * 1000) + 1e-9);
            Assert.True(plan.LeastPerHour <= plan.MostPerHour && plan.LeastPerDrink <= plan.MostPerDrink);
            Assert.True((plan.Sodium ?? 0) / 22.98977 * plan.MostPerHour <= (sweat.LitresPerHour.Low * sweat.SweatSodium.Low) + 1e-9);
            Assert.True(plan.CarbohydrateInDrink is null || plan.CarbohydrateInDrink <= (session.StrongestDrink.Value * plan.MostPerHour) + 1e-9);
            if (advice.Replacement is { } replacement)
            {
                Assert.True(replacement.Litres <= mass - request.Test.After.In(Unit.Kilogram));
                Assert.True(replacement.Litres / replacement.HoursFrom <= session.MostPerHour.Value + 1e-9);
            }
        }

        Assert.True(planned > People / 3);
    }

    [Fact]
    public void Who_is_no_lighter_is_never_advised_to_drink()
    {
        var (random, heavier) = (new Random(7), 0);
        for (var person = 0; person < People; person++)
        {
            var request = Anybody(random);
            request = request with { Test = request.Test! with { After = request.Test.Before + Runner.Kilograms(random.NextDouble() * Math.Min(3, request.Test.Drank.In(Unit.Litre))) } };
            if (Runner.Adviser.Advise(request, HydrationLimits.None) is not HydrationOutcome.Answered { Advice: var advice })
            {
                continue;
            }

            heavier++;
            Assert.Null(advice.Plan);
            Assert.Null(advice.Replacement);
            Assert.Empty(advice.Recipes);
            Assert.DoesNotContain(advice.Advice, text => text.Contains("mL every", StringComparison.Ordinal) || text.Contains("To make it good", StringComparison.Ordinal));
            Assert.Contains(advice.Advice, text => text.StartsWith("Drink nothing for now", StringComparison.Ordinal) || text.StartsWith("You need nothing more to drink", StringComparison.Ordinal));
            Assert.NotEmpty(advice.Warnings);
        }

        Assert.True(heavier > People / 3);
    }

    [Fact]
    public void Wherever_sodium_is_spoken_of_symptoms_come_first()
    {
        var random = new Random(11);
        for (var person = 0; person < 500; person++)
        {
            if (Runner.Adviser.Advise(Anybody(random), HydrationLimits.None) is HydrationOutcome.Answered { Advice: { Sodium: not null } advice })
            {
                Assert.Contains(advice.Advice, text => text.EndsWith(SodiumCourse.SymptomsFirst, StringComparison.Ordinal));
                Assert.DoesNotContain(advice.Advice, text => text.Contains("sodium is fine", StringComparison.OrdinalIgnoreCase));
            }
        }
    }

    [Fact]
    public void Who_sweats_more_may_drink_no_less()
    {
        var most = Enumerable.Range(0, 20).Select(step => Runner.Advise(new HydrationRequest { Test = Runner.Weighed(70, 69.9 - (step * 0.1), 0.3, 100) }).Plan!.MostPerHour).ToArray();
        Assert.Equal(most.Order(), most);
    }

    [Theory]
    [InlineData(45, false, true)]
    [InlineData(75, false, true)]
    [InlineData(75, true, false)]
    [InlineData(120, false, false)]
    public void A_short_session_needs_nothing_but_thirst(double minutes, bool heat, bool thirst)
    {
        var plan = Runner.Advise(new HydrationRequest { Person = new Person { Weight = Runner.Kilograms(70) }, Session = TimeSpan.FromMinutes(minutes), Heat = heat }).Plan!;
        Assert.Equal(thirst, plan.ThirstAlone);
        Assert.Equal(thirst, plan.Sodium is null);
        Assert.Equal(thirst, plan.Carbohydrate is null);
    }

    /// <summary>1.2 L an hour for 3 h at 60 kg: 0.75 by the length, 0.72 by the weight.</summary>
    [Theory]
    [InlineData(60, 0.72)]
    [InlineData(80, 0.75)]
    [InlineData(45, 0.54)]
    public void Small_and_slow_people_have_lower_ceilings(double mass, double most) => Assert.Equal(
        most, Runner.Advise(new HydrationRequest { Test = Runner.Weighed(mass, mass - 1.2, 0, 60) with { ScaleError = 0.01 }, Session = TimeSpan.FromHours(3) }).Plan!.MostPerHour, 9);

    [Fact]
    public void Saltier_sweat_gets_a_saltier_drink_within_what_is_advised()
    {
        double Sodium(SweatSodium saltiness) => Runner.Advise(new HydrationRequest { Test = Runner.Weighed(75, 73, 0.5, 120), SweatSodium = saltiness }).Plan!.Sodium!.Value;
        var (low, average, high) = (Sodium(new SweatSodium.Low()), Sodium(new SweatSodium.Average()), Sodium(new SweatSodium.High()));
        Assert.True(low < average && average < high);
        Assert.InRange(low, 400, 690);
        Assert.InRange(high, 400, 690);
    }

    [Fact]
    public void Without_a_weight_no_amount_is_named()
    {
        var advice = Runner.Advise(new HydrationRequest { Session = TimeSpan.FromHours(3) });
        Assert.Null(advice.Plan);
        Assert.Contains("weight", advice.Missing);
    }

    private static HydrationRequest Anybody(Random random)
    {
        double Between(double low, double high) => low + (random.NextDouble() * (high - low));
        var (before, minutes) = (Between(35, 130), Between(20, 600));
        var drank = Between(0, 1.6) * minutes / 60;
        var sweat = Between(0.1, 2.5) * minutes / 60;
        return new HydrationRequest
        {
            Person = new Person { Sex = random.Next(3) switch { 0 => Sex.Female, 1 => Sex.Male, _ => null }, Age = random.Next(2) == 0 ? null : Between(8, 90), Height = random.Next(2) == 0 ? null : Amount.Of(Between(130, 205), Unit.Centimetre) },
            Test = Runner.Weighed(before, before + drank - sweat, drank, minutes),
            Session = random.Next(2) == 0 ? null : TimeSpan.FromMinutes(Between(10, 900)),
            SweatSodium = random.Next(5) switch { 0 => new SweatSodium.Low(), 1 => new SweatSodium.Average(), 2 => new SweatSodium.High(), 3 => new SweatSodium.Measured(Between(10, 120), random.Next(2) == 0), _ => new SweatSodium.Unknown() },
            Heat = random.Next(2) == 0,
        };
    }
}
