using Charley.Cases;
using Charley.Intake;

namespace Charley.Tests.Intake;

public sealed class ReferenceIntakesTests
{
    private static readonly ReferenceIntakes Magnesium = new(Some.MagnesiumTable);

    [Theory]
    [InlineData(Sex.Male, 19, 330)]
    [InlineData(Sex.Male, 30.99, 330)]
    [InlineData(Sex.Male, 31, 350)]
    [InlineData(Sex.Female, 31, 265)]
    [InlineData(Sex.Female, 50.9, 265)]
    public void An_age_band_holds_its_first_age_and_not_its_last(Sex sex, double age, double ear) =>
        Assert.Equal(ear, Found(new() { Age = age, Sex = sex }).Row.Ear);

    [Fact]
    public void Pregnancy_has_its_own_row() =>
        Assert.Equal(300, Found(Some.Woman() with { Pregnant = true }).Row.Ear);

    [Fact]
    public void A_pregnancy_tells_the_sex() =>
        Assert.Equal(300, Found(new() { Age = 40, Pregnant = true }).Row.Ear);

    [Fact]
    public void A_pregnancy_older_than_the_table_takes_the_nearest_band_and_says_so()
    {
        var found = Found(Some.Woman(53) with { Pregnant = true });

        Assert.Equal(300, found.Row.Ear);
        Assert.Contains("pregnancy 31-50 y", found.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pregnancy_younger_than_the_table_takes_the_nearest_band() =>
        Assert.Equal(335, Found(Some.Woman(13) with { Pregnant = true }).Row.Ear);

    [Fact]
    public void A_sex_that_was_not_said_is_asked_for_where_it_matters() =>
        Assert.Equal(["sex"], NotSaid(new() { Age = 40 }));

    [Fact]
    public void A_sex_that_was_not_said_does_no_harm_where_both_agree() =>
        Assert.Equal(65, Found(new() { Age = 2 }).Row.Ear);

    [Fact]
    public void Two_rows_that_agree_settle_it_without_the_sex()
    {
        var rows = new[] { "male", "female" }.Select(sex => Some.Reference("x", "mg/d", sex, (19, 51)) with { Ear = 10, Rda = 15 });

        Assert.Equal(10, Assert.IsType<ReferenceOutcome.Found>(new ReferenceIntakes(rows).Find("x", new() { Age = 30 })).Row.Ear);
    }

    [Fact]
    public void An_age_that_was_not_said_is_asked_for() => Assert.Equal(["age"], NotSaid(new() { Sex = Sex.Male }));

    [Fact]
    public void Nothing_said_asks_for_both() => Assert.Equal(["age", "sex"], NotSaid(new()));

    [Fact]
    public void Another_body_is_asked_by_name() =>
        Assert.Equal(350, Assert.IsType<ReferenceOutcome.Found>(Magnesium.Find("magnesium", Some.Man(), "EFSA")).Row.Ai);

    [Fact]
    public void A_row_for_several_states_holds_for_each() =>
        Assert.Equal(300, Assert.IsType<ReferenceOutcome.Found>(Magnesium.Find("magnesium", Some.Woman() with { Lactating = true }, "EFSA")).Row.Ai);

    [Theory]
    [InlineData("fibre", 40)]
    [InlineData("magnesium", 12)]
    public void What_no_table_has_is_said_to_be_none(string nutrient, double age) =>
        Assert.IsType<ReferenceOutcome.NoneSet>(Magnesium.Find(nutrient, Some.Man(age)));

    [Fact]
    public void A_spread_of_requirement_comes_from_the_CV()
    {
        var requirement = RequirementDistribution.Of(Some.MagnesiumTable[4], 0.10);

        Assert.NotNull(requirement);
        Assert.Equal(26.5, requirement.Spread, 1e-12);
        Assert.Equal(0.5, requirement.MetBy(265), 1e-12);
        Assert.Equal(0.977249868051821, requirement.MetBy(318), 1e-12);
    }

    /// <summary>Calcium 19-50: (1000/800 − 1)/2 = 12.5 % of 800 is 100.</summary>
    [Fact]
    public void A_spread_that_no_table_gives_is_half_the_way_from_EAR_to_RDA()
    {
        var calcium = Some.Reference("calcium", "mg/d", "any", (19, 51)) with { Ear = 800, Rda = 1000 };

        Assert.Equal(100, RequirementDistribution.Of(calcium, null)?.Spread ?? 0, 1e-12);
    }

    [Fact]
    public void An_AI_has_no_spread_of_requirement() =>
        Assert.Null(RequirementDistribution.Of(Some.OtherTables[0], 0.1));

    /// <summary>Iron, women 19-50: EAR 8.1 meets half, RDA 18 meets 97.5 %; IOM 2001 table I-4 gives 5.45 mg as meeting 10 % and 13.05 as meeting 90 %.</summary>
    [Fact]
    public void A_skewed_requirement_follows_the_published_centiles_of_iron_nearly()
    {
        var iron = RequirementDistribution.Of(Some.Reference("iron", "mg/d", "female", (19, 51)) with { Ear = 8.1, Rda = 18 }, null);

        Assert.NotNull(iron);
        Assert.True(iron.Skewed);
        Assert.Equal(0.5, iron.MetBy(8.1), 1e-12);
        Assert.Equal(0.975, iron.MetBy(18), 1e-12);
        Assert.Equal(0.10, iron.MetBy(5.45), 0.07);
        Assert.Equal(0.90, iron.MetBy(13.05), 0.07);
        Assert.Equal(0, iron.MetBy(0));
    }

    private static ReferenceOutcome.Found Found(Person person) =>
        Assert.IsType<ReferenceOutcome.Found>(Magnesium.Find("magnesium", person));

    private static IReadOnlyList<string> NotSaid(Person person) =>
        Assert.IsType<ReferenceOutcome.NotSaid>(Magnesium.Find("magnesium", person)).Missing;
}
