using Charley.Cases;
using Charley.Reasoning;
using Charley.Vocabulary;

namespace Charley.Tests.Reasoning;

public sealed class DerivedValuesTests
{
    private static readonly PersonTraits Woman = new(50, Sex.Female, null, null);

    /// <summary>Worked by hand from the equation of 2021; national calculators give the same whole numbers.</summary>
    [Theory]
    [InlineData(88.4, 50, Sex.Female, 69)]
    [InlineData(88.4, 50, Sex.Male, 92)]
    [InlineData(53.04, 30, Sex.Female, 124)]
    [InlineData(176.8, 70, Sex.Male, 35)]
    public void Filtration_is_that_of_the_published_equation(double creatinine, double age, Sex sex, double expected) =>
        Assert.Equal(expected, DerivedValues.Filtration(creatinine, age, sex), 0.6);

    [Fact]
    public void Calcium_is_adjusted_to_an_albumin_of_40() => Assert.Equal(2.2, DerivedValues.AdjustedCalcium(2.0, 30), 1e-9);

    [Fact]
    public void Total_calcium_with_albumin_is_judged_adjusted()
    {
        var labs = DerivedValues.Of([Lab("calcium", 2.0), Lab("albumin", 30)], Woman);
        Assert.Equal(2.2, labs.Single(lab => lab.Analyte == "calcium").Value, 1e-9);
    }

    [Fact]
    public void Calcium_already_adjusted_is_left_alone()
    {
        var labs = DerivedValues.Of([Lab("calcium", 2.2, "adjusted calcium 2.2"), Lab("albumin", 30)], Woman);
        Assert.Equal(2.2, labs.Single(lab => lab.Analyte == "calcium").Value, 1e-9);
    }

    [Fact]
    public void A_bound_is_not_adjusted()
    {
        var labs = DerivedValues.Of([Lab("calcium", 1.5) with { Bound = Bound.Below }, Lab("albumin", 30)], Woman);
        Assert.Equal(1.5, labs.Single(lab => lab.Analyte == "calcium").Value);
    }

    [Fact]
    public void Creatinine_counts_once_as_filtration()
    {
        var labs = DerivedValues.Of([Lab("creatinine", 88.4)], Woman);
        Assert.Equal("egfr", Assert.Single(labs).Analyte);
    }

    [Theory]
    [InlineData(null, Sex.Female)]
    [InlineData(12.0, Sex.Female)]
    [InlineData(50.0, null)]
    public void Without_age_or_sex_or_for_a_child_nothing_is_worked_out(double? age, Sex? sex)
    {
        var labs = DerivedValues.Of([Lab("creatinine", 88.4)], new PersonTraits(age, sex, null, null));
        Assert.Equal("creatinine", Assert.Single(labs).Analyte);
    }

    [Fact]
    public void Of_two_values_the_latest_counts()
    {
        var labs = DerivedValues.Of([Lab("potassium", 2.9) with { Date = new(2026, 5, 1) }, Lab("potassium", 4.1) with { Date = new(2026, 3, 1) }], Woman);
        Assert.Equal(2.9, Assert.Single(labs).Value);
    }

    private static ObservedLab Lab(string analyte, double value, string? text = null) => new(analyte, value, Bound.Exact, "labs[0]", text ?? analyte);
}
