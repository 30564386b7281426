using Charley.Hydration;
using Charley.Units;

namespace Charley.Tests.Hydration;

/// <summary>Weighing before and after, worked by hand.</summary>
public sealed class SweatTestTests
{
    /// <summary>70.2 − 68.9 + 0.5 = 1.8 L in 1.5 h; 1.3 of 70.2 kg are 1.852 %.</summary>
    [Fact]
    public void A_runner_of_ninety_minutes()
    {
        var sweat = Runner.Advise(new HydrationRequest { Test = Runner.Weighed(70.2, 68.9, 0.5, 90) }).Sweat!;
        Assert.Equal(1.8, sweat.Litres.Middle, 9);
        Assert.Equal(1.2, sweat.LitresPerHour.Middle, 9);
        Assert.Equal(-1.3 / 70.2, sweat.BodyMassChange.Middle, 9);
        Assert.Equal(WaterBalance.Lost, sweat.Balance);
        Assert.Equal(1.8 * 35.9 * 22.98977, sweat.SodiumLost.Middle, 6);
    }

    /// <summary>
    /// 80.0 − 78.5 + 1.0 + 0.1 − 0.3 = 2.3 L in 2 h. Squares: scales 2 × 0.1², told 0.05² × (1.0² + 0.1² + 0.3²), together 0.02275, root 0.15083;
    /// with 0.2 kg an hour that may be no water (0.16) the root is 0.42749 downwards.
    /// </summary>
    [Fact]
    public void Food_and_urine_count_and_errors_add_in_squares()
    {
        var test = Runner.Weighed(80, 78.5, 1.0, 120) with { Food = Amount.Of(100, Unit.Gram), Urine = Amount.Of(300, Unit.Millilitre) };
        var litres = Runner.Advise(new HydrationRequest { Test = test }).Sweat!.Litres;
        Assert.Equal(2.3, litres.Middle, 9);
        Assert.Equal(2.3 - 0.42749, litres.Low, 4);
        Assert.Equal(2.3 + 0.15083, litres.High, 4);
    }

    /// <summary>A pound is 0.45359237 kg, a US fluid ounce 29.5735 mL: 3 lb + 16 fl oz = 1.36078 + 0.47318 L.</summary>
    [Fact]
    public void Pounds_and_ounces_are_the_same_sweat()
    {
        var test = new SweatTest(Amount.Of(155, Unit.Pound), Amount.Of(152, Unit.Pound), TimeSpan.FromHours(1)) { Drank = Amount.Of(16, Unit.FluidOunce) };
        Assert.Equal(1.83396, Runner.Advise(new HydrationRequest { Test = test }).Sweat!.LitresPerHour.Middle, 4);
    }

    [Theory]
    [InlineData(70, 60, 0.5, 60, "after")]
    [InlineData(70, 72, 0.5, 60, "after")]
    [InlineData(70, 69.5, 8, 60, "drank")]
    [InlineData(70, 63, 0, 60, "after")]
    [InlineData(70, 69, 0, 0, "minutes")]
    [InlineData(70, 69, 0, 5000, "minutes")]
    public void What_cannot_be_names_the_field(double before, double after, double drank, double minutes, string field) =>
        Assert.Equal(field, Assert.Single(Runner.Refused(new HydrationRequest { Test = Runner.Weighed(before, after, drank, minutes) })).Field);

    [Fact]
    public void All_problems_are_told_at_once() => Assert.Equal(["after", "sweat-sodium", "session", "drink-sodium"], Runner.Refused(new HydrationRequest
    {
        Test = Runner.Weighed(70, 60, 0, 60),
        SweatSodium = new SweatSodium.Measured(400, Forearm: false),
        Session = TimeSpan.FromDays(3),
        DrinkSodium = 500,
    }).Select(problem => problem.Field));

    /// <summary>Baker 2016: whole body = 0.57 × forearm + 11.05, so 60 mmol/L on the forearm are 45.25.</summary>
    [Fact]
    public void A_forearm_patch_is_saltier_than_the_whole_body()
    {
        var sodium = Runner.Advise(new HydrationRequest { Test = Runner.Weighed(70, 69, 0, 60), SweatSodium = new SweatSodium.Measured(60, Forearm: true) }).Sweat!.SweatSodium;
        Assert.Equal(45.25, sodium.Middle, 9);
        Assert.True(sodium.Low < 45.25 && sodium.High > 45.25);
    }

    [Theory]
    [InlineData(69.95, WaterBalance.Kept)]
    [InlineData(70.1, WaterBalance.Kept)]
    [InlineData(70.2, WaterBalance.Gained)]
    [InlineData(69.0, WaterBalance.Lost)]
    [InlineData(68.0, WaterBalance.LostMuch)]
    [InlineData(66.0, WaterBalance.LostSeriously)]
    public void The_balance_goes_by_what_scales_can_tell(double after, WaterBalance balance) =>
        Assert.Equal(balance, Runner.Advise(new HydrationRequest { Test = Runner.Weighed(70, after, 1, 120) }).Sweat!.Balance);
}
