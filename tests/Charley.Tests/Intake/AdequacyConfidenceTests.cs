using Charley.Intake;
using CsCheck;

namespace Charley.Tests.Intake;

public sealed class AdequacyConfidenceTests
{
    private static readonly Gen<(double Mean, double Ear, double Sd)> Cases =
        Gen.Select(Gen.Double[1, 2000], Gen.Double[1, 2000], Gen.Double[0.1, 400]);

    /// <summary>IOM 2000, app. B: a woman of 40, three days, mean 320 mg magnesium; D = 55, SD_D = 56: z = 0.98.</summary>
    [Fact]
    public void The_published_example_of_magnesium_gives_84_to_85_per_cent() =>
        Assert.InRange(AdequacyConfidence.Of(320, 265, 26.5, 85.9, 3).Value, 0.8350, 0.8500);

    /// <summary>Worked by hand: √(30² + 160²/16) = 50, so z is 1, 2 and −1; Φ from a table.</summary>
    [Theory]
    [InlineData(350, 0.841344746068543)]
    [InlineData(400, 0.977249868051821)]
    [InlineData(250, 0.158655253931457)]
    public void A_hand_worked_example_agrees_with_a_table_of_the_normal_curve(double mean, double expected) =>
        Assert.Equal(expected, AdequacyConfidence.Of(mean, 300, 30, 160, 16).Value, 1e-12);

    /// <summary>IOM 2000, table B-5's form: z = (ȳ − AI) / (SD_D/√n); here (1300 − 1000) / (400/√4) = 1.5.</summary>
    [Fact]
    public void Confidence_to_lie_above_an_AI_counts_day_to_day_spread_alone() =>
        Assert.Equal(0.933192798731142, AdequacyConfidence.Above(1300, 1000, 400, 4).Value, 1e-12);

    [Fact]
    public void Is_a_half_when_intake_equals_the_requirement() =>
        Cases.Sample(c => Assert.Equal(0.5, AdequacyConfidence.Of(c.Ear, c.Ear, c.Sd, c.Sd, 3).Value, 1e-12));

    [Fact]
    public void Never_falls_as_intake_rises() =>
        Cases.Sample(c => Assert.True(
            AdequacyConfidence.Of(c.Mean, c.Ear, c.Sd, c.Sd, 3) <= AdequacyConfidence.Of(c.Mean * 1.1, c.Ear, c.Sd, c.Sd, 3)));

    [Fact]
    public void More_days_make_it_surer_on_the_side_it_lies() =>
        Cases.Sample(c =>
        {
            var (few, many) = (AdequacyConfidence.Of(c.Mean, c.Ear, c.Sd, c.Sd, 2).Value, AdequacyConfidence.Of(c.Mean, c.Ear, c.Sd, c.Sd, 9).Value);
            Assert.True(Math.Abs(many - 0.5) >= Math.Abs(few - 0.5));
        });

    [Theory]
    [InlineData(0, 1, 1, 3)]
    [InlineData(100, -1, 1, 3)]
    [InlineData(100, 1, -1, 3)]
    [InlineData(100, 1, 1, 0)]
    [InlineData(100, 0, 0, 3)]
    public void What_makes_no_sense_is_refused(double ear, double requirementSd, double dayToDaySd, int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AdequacyConfidence.Of(100, ear, requirementSd, dayToDaySd, days));
}
