using System.Globalization;
using Charley.Tests.Conventions;
using Charley.Triggers.Conditional;

namespace Charley.Tests.Triggers;

/// <summary>The same estimates as an outside implementation: R's <c>survival::clogit</c>, exact (<c>Clogit/make.R</c> made the data and the results).</summary>
public sealed class ClogitTests
{
    private const double Agreement = 1e-6;

    /// <summary>R's penalised maximum was found without derivatives.</summary>
    private const double OfSearch = 2e-4;

    public static TheoryData<string> Data => [.. Table("clogit").Select(row => row[0]).Distinct()];

    public static TheoryData<string> Penalised => [.. Table("penalised").Select(row => row[0]).Distinct()];

    [Theory]
    [MemberData(nameof(Data))]
    public void Estimates_and_standard_errors_are_those_of_clogit(string data)
    {
        var fit = ConditionalFit.Of(Sets(data), penalised: false)!;
        var expected = Table("clogit").Where(row => row[0] == data).ToList();
        Assert.Equal(expected.Count, fit.LogOddsRatios.Count);
        for (var k = 0; k < expected.Count; k++)
        {
            Assert.Equal(Number(expected[k][2]), fit.LogOddsRatios[k], Agreement);
            Assert.Equal(Number(expected[k][3]), fit.StandardErrors[k], Agreement);
            Assert.Equal(Number(expected[k][4]), fit.LogLikelihood, Agreement);
        }
    }

    [Theory]
    [MemberData(nameof(Penalised))]
    public void Penalised_estimates_and_profile_limits_are_those_of_a_search_over_Rs_likelihood(string data)
    {
        var fit = ConditionalFit.Of(Sets(data), penalised: true)!;
        var expected = Table("penalised").Where(row => row[0] == data).ToList();
        var (low, high) = fit.Interval(0, 0.9);
        Assert.Equal(Number(expected[0][3]), fit.LogLikelihood, 1e-7);
        Assert.Equal(Number(expected[0][4]), low, 10 * OfSearch);
        Assert.Equal(Number(expected[0][5]), high, 10 * OfSearch);
        Assert.All(expected.Zip(fit.LogOddsRatios), pair => Assert.Equal(Number(pair.First[2]), pair.Second, OfSearch));
    }

    [Fact]
    public void A_separated_exposure_has_no_unpenalised_estimate() => Assert.Null(ConditionalFit.Of(Sets("sets-13"), penalised: false));

    [Fact]
    public void Exposures_that_are_always_together_cannot_be_told_apart()
    {
        var sets = Alternatives.Of([new([[1, 1]], [[0, 0], [1, 1]]), new([[0, 0]], [[1, 1], [0, 0]])], 2);
        Assert.Null(ConditionalFit.Of(sets, penalised: true));
        Assert.Null(ConditionalFit.CovarianceWithoutEffect(sets));
    }

    [Fact]
    public void Pairs_have_the_closed_form()
    {
        // one case and one control: the ratio of the discordant pairs
        var sets = Enumerable.Range(0, 28).Select(i => i < 20 ? new MatchedSet([[1]], [[0]]) : new MatchedSet([[0]], [[1]]));
        Assert.Equal(Math.Log(20.0 / 8), ConditionalFit.Of(Alternatives.Of([.. sets], 1), penalised: false)!.LogOddsRatios[0], Agreement);
    }

    private static Alternatives Sets(string data)
    {
        var sets = Table(data).Select(row => row.Select(Number).ToArray()).GroupBy(row => row[0]).Select(set => new MatchedSet(
            [.. set.Where(row => row[1] == 1).Select(row => row[2..])], [.. set.Where(row => row[1] == 0).Select(row => row[2..])])).ToList();
        return Alternatives.Of(sets, sets[0].Cases[0].Length);
    }

    private static IEnumerable<string[]> Table(string name) =>
        File.ReadLines(Repository.PathOf("tests", "Charley.Tests", "Triggers", "Clogit", name + ".csv")).Skip(1).Select(line => line.Split(','));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
