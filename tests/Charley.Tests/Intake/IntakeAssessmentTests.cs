using Charley.Cases;
using Charley.Foods;
using Charley.Intake;
using Charley.Units;

namespace Charley.Tests.Intake;

public sealed class IntakeAssessmentTests
{
    private static readonly DateOnly Monday = new(2026, 3, 9);

    private static readonly NutrientOrder Order =
        new([Some.Energy, Some.Magnesium, Some.Potassium, Some.Sodium, Some.Water, Some.VitaminD, Some.Fibre]);

    private static readonly IntakeKnowledge Knowledge = new(
        Order,
        new ReferenceIntakes([
            .. Some.MagnesiumTable.Select(row => row with { Note = "UL is for pharmacological/supplemental magnesium only" }),
            .. Some.OtherTables]),
        new IntakeSpreads(Some.Variances),
        [0, 0.5, 3, 3, 0, 0.02, 0.02]);

    /// <summary>kcal, magnesium, potassium, sodium, water, vitamin D, fibre per 100 g; a day is 1000 g.</summary>
    private static readonly NutrientProfile Meal = new(new[] { 250f, 30f, 350f, 300f, 0.1f, float.NaN, 3f });

    private static readonly NutrientProfile Unmeasured = new(new[] { 250f, float.NaN, float.NaN, float.NaN, 0.1f, float.NaN, float.NaN });

    [Fact]
    public void A_full_diary_is_judged_against_the_requirement()
    {
        var magnesium = Result("magnesium", Some.Man(), Days(7, 1000));

        Assert.Equal(7, magnesium.Days);
        Assert.Equal("EAR", magnesium.Reference?.Kind);
        Assert.Equal(350, magnesium.Reference?.Value);
        Assert.Equal(420, magnesium.Reference?.Recommended);
        Assert.InRange(magnesium.Usual.Mean, 290, 335);
        Assert.InRange(magnesium.Adequate ?? 2, 0.05, 0.35);
        Assert.Null(magnesium.AdequateBounds);
        Assert.Equal(1, magnesium.Coverage, 1e-9);
        Assert.Empty(magnesium.Notes);
    }

    [Fact]
    public void Results_come_in_the_order_of_the_nutrients_and_without_those_of_which_nothing_is_known() =>
        Assert.Equal(
            ["energy", "magnesium", "potassium", "sodium", "water", "fibre"],
            Assess(Some.Man(), new() { Diary = Days(3, 1000) }).Select(result => result.Id));

    [Fact]
    public void An_AI_gives_no_probability()
    {
        var potassium = Result("potassium", Some.Man(), Days(3, 500));

        Assert.Null(potassium.Adequate);
        Assert.Null(potassium.AdequateBounds);
        Assert.Equal("AI", potassium.Reference?.Kind);
        Assert.Contains("below the AI", potassium.Notes);
    }

    [Fact]
    public void Water_is_compared_in_litres_and_never_called_deficient()
    {
        var water = Result("water", Some.Man(), [.. Days(3, 1000), .. Enumerable.Range(0, 3).Select(d => new DiaryItem.PlainWater(Monday.AddDays(d), 4))]);

        Assert.Equal(3.7, water.Reference?.Value);
        Assert.InRange(water.Usual.Mean, 4.2, 5);
        Assert.Contains("above the AI", water.Notes);
    }

    [Fact]
    public void Much_sodium_is_above_the_intake_at_which_to_reduce()
    {
        var sodium = Result("sodium", Some.Man(), Days(3, 1200));

        Assert.Equal(2300, sodium.Reference?.ReduceAbove);
        Assert.Contains("above the intake at which to reduce", sodium.Notes);
    }

    /// <summary>A third of the energy unmeasured: the point estimate is that of the known part scaled up, the bounds lie around it.</summary>
    [Fact]
    public void What_is_unknown_widens_the_answer_and_is_not_zero()
    {
        var full = Result("magnesium", Some.Man(), Days(7, 1000));
        var part = Result("magnesium", Some.Man(), [.. Days(7, 1000), .. Days(7, 500, Unmeasured)]);
        var whole = Result("magnesium", Some.Man(), Days(7, 1500));

        Assert.Equal(2.0 / 3, part.Coverage, 1e-6);
        Assert.Equal(whole.Usual.Mean, part.Usual.Mean, 1e-6);
        Assert.Equal(full.Adequate ?? 2, part.AdequateBounds?.Low ?? 3, 1e-9);
        Assert.True(part.AdequateBounds?.High > part.Adequate && part.Adequate > part.AdequateBounds?.Low);
    }

    [Fact]
    public void With_less_than_half_known_nothing_is_judged()
    {
        var magnesium = Result("magnesium", Some.Man(), [.. Days(7, 400), .. Days(7, 600, Unmeasured)]);

        Assert.Null(magnesium.Adequate);
        Assert.NotNull(magnesium.AdequateBounds);
        Assert.Contains("not enough of the diary is known", magnesium.Notes);
        Assert.True(magnesium.Usual.Low <= magnesium.Usual.Mean && magnesium.Usual.Mean <= magnesium.Usual.High);
    }

    [Fact]
    public void Lines_nobody_understood_lower_the_coverage() =>
        Assert.Equal(0.5, Result("magnesium", Some.Man(), [.. Days(2, 1000), Unclear(0), Unclear(1)]).Coverage, 1e-9);

    [Fact]
    public void A_daily_supplement_adds_in_full_and_counts_against_its_own_limit()
    {
        var diary = Days(3, 1000);
        var food = Result("magnesium", Some.Man(), diary);
        var both = Assess(Some.Man(), new() { Diary = diary, DailySupplements = [new(1, 400)] }).Single(result => result.Id == "magnesium");

        Assert.Equal(food.Usual.Mean + 400, both.Usual.Mean, 1e-9);
        Assert.Equal(400, both.FromSupplements);
        Assert.Null(both.Reference?.Upper);
        Assert.Equal(350, both.Reference?.UpperSupplements);
        Assert.Contains("above the upper limit for supplements of NASEM (350 mg)", both.Notes);
        Assert.Contains("above the upper limit for supplements of EFSA (250 mg)", both.Notes);
    }

    [Fact]
    public void Much_magnesium_from_food_is_above_no_limit() =>
        Assert.DoesNotContain(Result("magnesium", Some.Man(), Days(7, 3000)).Notes, note => note.Contains("upper", StringComparison.Ordinal));

    [Fact]
    public void A_supplement_without_a_diary_is_still_held_against_its_limit()
    {
        var only = Assert.Single(Assess(Some.Man(), new() { DailySupplements = [new(1, 400)] }));

        Assert.Null(only.Adequate);
        Assert.Equal(0, only.Days);
        Assert.Equal(400, only.Usual.Low);
        Assert.Contains("above the upper limit for supplements of NASEM (350 mg)", only.Notes);
    }

    /// <summary>By hand: told 350 against an EAR of 350 is a half, whatever the spreads.</summary>
    [Fact]
    public void An_intake_that_was_told_is_taken_as_told()
    {
        var stated = new Dictionary<string, Amount> { ["magnesium"] = Amount.Of(0.35, Unit.Gram), ["water"] = Amount.Of(2000, Unit.Gram) };
        var results = Assess(Some.Man(), new() { Stated = stated, Diary = Days(2, 100) });
        var magnesium = results.Single(result => result.Id == "magnesium");

        Assert.Equal(350, magnesium.Usual.Mean, 1e-9);
        Assert.Equal(0.5, magnesium.Adequate ?? 2, 1e-9);
        Assert.Equal(0, magnesium.Days);
        Assert.Equal(2, results.Single(result => result.Id == "water").Usual.Mean, 1e-9);
    }

    [Fact]
    public void Nothing_told_is_nothing_assessed() => Assert.Empty(Assess(Some.Man(), new()));

    [Fact]
    public void Without_a_sex_there_is_no_reference_and_the_note_says_what_is_missing()
    {
        var magnesium = Result("magnesium", new() { Age = 40 }, Days(3, 1000));

        Assert.Null(magnesium.Reference);
        Assert.Null(magnesium.Adequate);
        Assert.Contains("no reference intake without sex", magnesium.Notes);
    }

    /// <summary>80 kg, 40 years: 1729 kcal at rest; 600 g a day are 1500 kcal, below 1.1 times that; 1000 g are not.</summary>
    [Theory]
    [InlineData(600, true)]
    [InlineData(1000, false)]
    public void A_diary_with_less_energy_than_a_body_needs_looks_incomplete(double grams, bool incomplete) =>
        Assert.Equal(incomplete, Result("energy", Some.Man(), Days(3, grams)).Notes.Any(note => note.Contains("incomplete", StringComparison.Ordinal)));

    [Fact]
    public void A_nutrient_without_a_reference_or_a_study_is_still_counted()
    {
        var fibre = Result("fibre", Some.Man(), Days(3, 1000));

        Assert.Null(fibre.Reference);
        Assert.InRange(fibre.Usual.Mean, 30, 34);
        Assert.Contains("day-to-day variation is taken from other nutrients", fibre.Notes);
    }

    [Fact]
    public void A_generous_density_is_the_ninetieth_centile_of_foods_with_energy()
    {
        var foods = Enumerable.Range(1, 11).Select(k => new NutrientProfile(new[] { 100f, 10f * k })).Append(new NutrientProfile(new[] { 0f, 9999f })).ToList();

        Assert.Equal(1.0, IntakeKnowledge.Densities(foods, new NutrientOrder([Some.Energy, Some.Magnesium]))[1], 1e-6);
    }

    private static List<DiaryItem> Days(int days, double grams, NutrientProfile? profile = null) =>
        [.. Enumerable.Range(0, days).Select(day => new DiaryItem.Food(Monday.AddDays(day), grams, profile ?? Meal))];

    private static DiaryItem.NotUnderstood Unclear(int day) => new(Monday.AddDays(day));

    private static NutrientResult Result(string nutrient, Person person, List<DiaryItem> diary) =>
        Assess(person, new() { Diary = diary }).Single(result => result.Id == nutrient);

    private static IReadOnlyList<NutrientResult> Assess(Person person, IntakeRecord record) => IntakeAssessment.Assess(record, person, Knowledge);
}
