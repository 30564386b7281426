using Charley.Assessments;
using Charley.Cases;
using Charley.Content;
using Charley.Reasoning;

namespace Charley.Tests.Reasoning;

/// <summary>What a value says, by itself and through the whole program.</summary>
public sealed class LabLikelihoodTests
{
    private static readonly DateOnly Today = new(2026, 11, 10);

    private static readonly Lazy<Assessor> Whole = new(() => new Assessor(Shipped.Knowledge, Shipped.LazyFoods));

    [Theory]
    [InlineData(2.4, true)]
    [InlineData(2.9, true)]
    [InlineData(3.9, false)]
    [InlineData(4.2, false)]
    [InlineData(4.8, false)]
    public void Potassium_speaks_for_or_against_its_lack(double value, bool speaksFor) =>
        Assert.Equal(speaksFor, Present("hypokalaemia", "potassium", value, Bound.Exact) > Present("hypokalaemia"));

    [Fact]
    public void The_lower_the_more()
    {
        double[] values = [2.2, 2.6, 3.0, 3.3, 3.6];
        var present = values.Select(value => Present("hypokalaemia", "potassium", value, Bound.Exact)).ToArray();
        Assert.True(present.SequenceEqual(present.OrderDescending()), string.Join(" ", present));
        Assert.True(present[0] > 0.8, string.Join(" ", present));
    }

    [Fact]
    public void A_normal_value_makes_the_lack_much_less_likely()
    {
        var (before, after) = (Present("hypokalaemia"), Present("hypokalaemia", "potassium", 4.2, Bound.Exact));
        Assert.True(after < before / 3, $"{before} {after}");
    }

    [Fact]
    public void A_bound_speaks_as_a_value_at_or_beyond_it()
    {
        var below = Present("hypomagnesaemia", "magnesium", 0.6, Bound.Below);
        var (nothing, higher) = (Present("hypomagnesaemia"), Present("hypomagnesaemia", "magnesium", 0.66, Bound.Exact));
        Assert.True(below > 10 * nothing, $"{below} {nothing}");
        Assert.True(below > higher, $"{below} {higher}");
    }

    [Fact]
    public void A_bound_that_holds_for_everybody_says_nothing() =>
        Assert.Equal(Present("hypokalaemia"), Present("hypokalaemia", "potassium", 7, Bound.Below), 0.01);

    [Fact]
    public void An_old_value_says_less()
    {
        var fresh = Present("hypokalaemia", "potassium", 2.9, Bound.Exact, Today);
        var weeks = Present("hypokalaemia", "potassium", 2.9, Bound.Exact, Today.AddDays(-30));
        var year = Present("hypokalaemia", "potassium", 2.9, Bound.Exact, Today.AddYears(-1));
        Assert.True(fresh > weeks && weeks > year && year >= Present("hypokalaemia") * 0.99, $"{fresh} {weeks} {year} {Present("hypokalaemia")}");
    }

    [Fact]
    public void Every_factor_is_a_probability()
    {
        foreach (var analyte in Shipped.Knowledge.Labs)
        {
            var links = Shipped.Knowledge.Causes.SelectMany((cause, index) => cause.Labs.Where(link => link.Analyte == analyte.Id).Select(link => (index, link))).ToArray();
            foreach (var value in new[] { analyte.Possible.Low, analyte.Typical.Median / 3, analyte.Typical.Median, analyte.Typical.Median * 3, analyte.Possible.High }.Where(value => value > 0))
            {
                foreach (var bound in Enum.GetValues<Bound>())
                {
                    var factor = LabLikelihood.Of(analyte, links, value, bound, Shipped.Knowledge.Weighing);
                    Assert.InRange(factor.Finding.Leak, double.Epsilon, 1 - 1e-13);
                    Assert.All(factor.Finding.Contributions, link => Assert.InRange(link.Strength, 0, 1 - 1e-13));
                    Assert.All(factor.Weights, weight => Assert.InRange(weight.WeightOn, 1e-9, 1 + 1e-12));
                }
            }
        }
    }

    private static double Present(string cause) => Of(cause, []);

    private static double Present(string cause, string analyte, double value, Bound bound, DateOnly? date = null) =>
        Of(cause, [new LabEntry(analyte, value) { Unit = Shipped.Knowledge.Labs.Single(lab => lab.Id == analyte).Unit, Bound = bound, Date = date }]);

    private static double Of(string cause, IReadOnlyList<LabEntry> labs)
    {
        var assessed = Assert.IsType<AssessmentOutcome.Assessed>(Whole.Value.Assess(new Case { Person = new Person { Age = 50, Sex = Sex.Female }, Labs = labs }, Today));
        return assessed.Assessment.Causes.Single(result => result.Id == cause).Present;
    }
}
