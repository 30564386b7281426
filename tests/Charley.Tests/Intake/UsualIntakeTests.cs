using Charley.Intake;
using CsCheck;

namespace Charley.Tests.Intake;

public sealed class UsualIntakeTests
{
    private static readonly IntakeSpread Logarithmic = new()
    {
        Group = "test",
        Unit = "mg",
        Lambda = 0,
        Mean = Math.Log(100),
        VarWithin = 0.09,
        VarBetween = 0.03,
    };

    private static readonly IntakeSpread SquareRoot = Logarithmic with { Lambda = 0.5, Mean = 18, VarWithin = 4, VarBetween = 1 };

    private static readonly RequirementDistribution Requirement = new() { Average = 100, Spread = 10, Skewed = false };

    /// <summary>By hand: x̄ = ln 200, weight 0.03 / (0.03 + 0.09/3) = 1/2, m = ln √(100·200); s² = 0.03·0.03/0.06 = 0.015;
    /// T(b) = exp(b + 0.045), mean = exp(m + 0.045 + 0.0075).</summary>
    [Fact]
    public void On_the_log_scale_the_estimate_has_a_closed_form()
    {
        var usual = UsualIntakeEstimate.FromDays([200, 200, 200], Logarithmic);

        Assert.NotNull(usual);
        Assert.Equal(Math.Sqrt(20000) * Math.Exp(0.0525), usual.Mean, 1e-8);
        Assert.Equal(Math.Sqrt(20000) * Math.Exp(0.045 - (1.6448536269514722 * Math.Sqrt(0.015))), usual.Low, 1e-8);
        Assert.Equal(Math.Sqrt(20000) * Math.Exp(0.045 + (1.6448536269514722 * Math.Sqrt(0.015))), usual.High, 1e-8);
    }

    /// <summary>By hand: g⁻¹(y) = (1 + y/2)²; one day of 144 is y = 22; m = 18 + (1/5)·4 = 18.8; s² = 4/5; T(m) = (10.4)² + 4/4.</summary>
    [Fact]
    public void On_the_square_root_scale_the_estimate_has_a_closed_form()
    {
        var usual = UsualIntakeEstimate.FromDays([144], SquareRoot);

        Assert.NotNull(usual);
        Assert.Equal(109.16, usual.At(0), 1e-9);
        Assert.Equal(108.16 + ((4 + 0.8) / 4), usual.Mean, 1e-9);
    }

    [Fact]
    public void More_days_trust_the_person_more_than_the_group() =>
        Gen.Select(Gen.Double[110, 400], Gen.Int[1, 20]).Sample((day, n) =>
        {
            var (few, many) = (Of(Enumerable.Repeat(day, n)), Of(Enumerable.Repeat(day, n + 1)));
            Assert.True(many.At(0) > few.At(0) && many.High / many.Low < few.High / few.Low);
        });

    [Fact]
    public void The_estimate_lies_between_the_group_and_the_diary() =>
        Gen.Double[30, 2000].Array[1, 10].Sample(days =>
        {
            var diary = Math.Exp(days.Average(Math.Log) + 0.045);
            var (group, centre) = (100 * Math.Exp(0.045), Of(days).At(0));
            Assert.InRange(centre, Math.Min(diary, group) * (1 - 1e-9), Math.Max(diary, group) * (1 + 1e-9));
        });

    [Fact]
    public void Without_a_diary_the_person_is_anyone_of_the_group()
    {
        var anyone = UsualIntakeEstimate.FromDays([], Logarithmic);

        Assert.Equal(100 * Math.Exp(0.06), anyone?.Mean ?? 0, 1e-8);
    }

    [Fact]
    public void Without_a_diary_and_without_a_group_there_is_no_estimate() =>
        Assert.Null(UsualIntakeEstimate.FromDays([], Logarithmic with { Mean = null, VarBetween = double.PositiveInfinity }));

    [Fact]
    public void Without_a_group_nothing_is_shrunk()
    {
        var usual = UsualIntakeEstimate.FromDays([80, 125], Logarithmic with { Mean = null, VarBetween = double.PositiveInfinity });

        Assert.Equal(100 * Math.Exp(0.045), usual?.At(0) ?? 0, 1e-8);
    }

    /// <summary>With λ = 0.05 a day of nothing transforms to −20 where the group lies at 0.7: alone it would swamp twenty days.</summary>
    [Fact]
    public void One_day_of_nothing_does_not_outweigh_all_others()
    {
        var spread = new IntakeSpread { Group = "men", Unit = "mg", Lambda = 0.05, Mean = 0.719, VarWithin = 0.27675, VarBetween = 0.17045 };
        var usual = UsualIntakeEstimate.FromDays([2.2, 2.4, 0, 2.3, 2.1, 2.2, 2.5], spread);

        Assert.InRange(usual?.Mean ?? 0, 1.2, 2.3);
    }

    [Fact]
    public void Days_of_nothing_at_all_without_a_group_are_nothing() =>
        Assert.Equal(0, UsualIntakeEstimate.FromDays([0, 0], Logarithmic with { Mean = null, VarBetween = double.PositiveInfinity })?.High ?? 1, 1e-12);

    [Fact]
    public void A_told_intake_is_taken_as_told()
    {
        var usual = UsualIntakeEstimate.Stated(200, 0.15);

        Assert.Equal(200, usual.Mean, 1e-9);
        Assert.Equal(200 - (1.6448536269514722 * 30), usual.Low, 1e-9);
    }

    [Fact]
    public void A_supplement_adds_without_widening()
    {
        var food = Of([120, 90]);
        var both = food with { Constant = 50 };

        Assert.Equal(food.Mean + 50, both.Mean, 1e-9);
        Assert.Equal(food.High - food.Low, both.High - both.Low, 1e-9);
    }

    /// <summary>With a normal usual intake it must be the closed form Φ((μ − EAR)/√(SD² + s²)); Φ(0.6) from a table.</summary>
    [Fact]
    public void The_probability_of_adequacy_has_a_closed_form_for_a_normal_intake()
    {
        var usual = new UsualIntakeEstimate { Lambda = 1, Centre = 114, Sd = Math.Sqrt(525), SdWithin = 0 };

        Assert.Equal(0.725746882249927, ProbabilityOfAdequacy.Of(usual, Requirement).Value, 1e-9);
    }

    [Fact]
    public void The_probability_never_falls_as_intake_rises() =>
        Gen.Select(Gen.Double[1, 500], Gen.Double[1, 500]).Sample((one, other) =>
            Assert.True(ProbabilityOfAdequacy.Of(Of([Math.Min(one, other)]), Requirement) <= ProbabilityOfAdequacy.Of(Of([Math.Max(one, other)]), Requirement)));

    [Theory]
    [InlineData(40, "women 19-50")]
    [InlineData(60, "women")]
    [InlineData(15, "women")]
    [InlineData(null, "women")]
    public void The_nearest_group_is_the_narrowest_that_holds_the_person(int? age, string group) =>
        Assert.Equal(group, new IntakeSpreads(Some.Variances).Find(Some.Magnesium, Some.Woman(age)).Group);

    [Fact]
    public void Without_a_sex_all_adults_are_the_group() =>
        Assert.Equal("all adults", new IntakeSpreads(Some.Variances).Find(Some.Magnesium, new() { Age = 40 }).Group);

    [Fact]
    public void A_fitted_wider_group_beats_a_narrower_one_without_a_fit() =>
        Assert.Equal("women", new IntakeSpreads(Some.Variances).Find(Some.VitaminD, Some.Woman()).Group);

    [Fact]
    public void A_nutrient_nobody_studied_borrows_the_middle_variation_and_no_mean()
    {
        var spread = new IntakeSpreads(Some.Variances).Find(Some.Fibre, Some.Woman());

        Assert.True(spread.Borrowed);
        Assert.Null(spread.Mean);
        Assert.Equal(0.367 * 0.367, spread.VarWithin, 1e-12);
    }

    [Fact]
    public void A_group_in_other_words_is_refused() =>
        Assert.Throws<ArgumentException>(() => new IntakeSpreads([Some.Variances[0] with { Group = "ladies" }]));

    /// <summary>Henry 2005, Oxford equations: men 30-60 14.2 W + 593; women 18-30 13.1 W + 558; women 70 and over 10.0 W + 577.</summary>
    [Theory]
    [InlineData(Charley.Cases.Sex.Male, 40, 80, 1729)]
    [InlineData(Charley.Cases.Sex.Female, 25, 60, 1344)]
    [InlineData(Charley.Cases.Sex.Female, 70, 60, 1177)]
    public void Resting_energy_follows_the_published_equations(Charley.Cases.Sex sex, double age, double weight, double kilocalories) =>
        Assert.Equal(kilocalories, RestingEnergy.Of(sex, age, weight), 1e-9);

    private static UsualIntakeEstimate Of(IEnumerable<double> days) =>
        UsualIntakeEstimate.FromDays([.. days], Logarithmic) ?? throw new InvalidOperationException();
}
