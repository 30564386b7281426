using Charley.Reasoning;

namespace Charley.Tests.Reasoning;

public sealed class FoundGroupsTests
{
    private static readonly Disjunction Weak = new(0.2, [new(0, 0.3), new(1, 0.6)]);
    private static readonly Disjunction Strong = new(0.05, [new(0, 0.7), new(2, 0.4)]);

    [Fact]
    public void Alone_a_finding_stays_as_it_is() => Assert.Equal([Weak], Merged([], (null, Weak)), Same);

    [Fact]
    public void Together_the_background_is_the_product()
    {
        var merged = Assert.Single(Merged([], ("g", Weak), ("g", Strong)));
        Assert.Equal(0.2 * 0.05, merged.Leak, 1e-12);
    }

    /// <summary>P(both | cause) = ∏ P(f | cause): 1 − 0.8·0.7 = 0.44 and 1 − 0.95·0.3 = 0.715 for cause 0.</summary>
    [Fact]
    public void Together_a_cause_brings_all_of_them()
    {
        var merged = Assert.Single(Merged([], ("g", Weak), ("g", Strong)));
        var strength = merged.Contributions.Single(link => link.Cause == 0).Strength;
        Assert.Equal(0.44 * 0.715, 1 - ((1 - merged.Leak) * (1 - strength)), 1e-9);
    }

    [Fact]
    public void The_more_a_cause_brings_of_a_group_the_more_it_is_favoured()
    {
        static double Ratio(double strength)
        {
            var merged = Assert.Single(Merged([], ("g", Weak), ("g", Strong with { Contributions = [new(0, strength), new(2, 0.4)] })));
            return merged.Contributions.Single(link => link.Cause == 0).Strength;
        }

        double[] strengths = [0.01, 0.1, 0.3, 0.5, 0.9];
        var ratios = strengths.Select(Ratio).ToArray();
        Assert.Equal(ratios.Order(), ratios);
        Assert.Equal(ratios.Length, ratios.Distinct().Count());
    }

    [Fact]
    public void A_further_finding_that_a_cause_brings_raises_it_more_than_another()
    {
        double Odds(IReadOnlyList<Disjunction> found) => ExactInference.Present(Problem(found))[0];
        Assert.True(Odds(Merged([], ("g", Weak), ("g", Strong))) > Odds(Merged([], ("g", Weak))));
    }

    [Fact]
    public void What_is_known_has_its_share_in_the_background()
    {
        var merged = Assert.Single(Merged([0], (null, Weak)));
        Assert.Equal(1 - (0.8 * 0.7), merged.Leak, 1e-12);
        Assert.Equal(1, Assert.Single(merged.Contributions).Cause);
    }

    [Fact]
    public void What_only_the_known_explains_is_no_question() => Assert.Empty(Merged([0, 1], (null, Weak)));

    private static bool Same(Disjunction left, Disjunction right) => Math.Abs(left.Leak - right.Leak) < 1e-12 && left.Contributions.SequenceEqual(right.Contributions);

    private static IReadOnlyList<Disjunction> Merged(HashSet<int> known, params (string? Group, Disjunction Found)[] found)
    {
        var groups = new FoundGroups(known);
        foreach (var (group, one) in found)
        {
            groups.Add(group, one);
        }

        return groups.Merge();
    }

    private static NoisyOrProblem Problem(IReadOnlyList<Disjunction> found) => new()
    {
        Prior = [0.1, 0.1, 0.1],
        Edges = [],
        WeightOn = [1, 1, 1],
        WeightOff = [1, 1, 1],
        Found = found,
        Complaint = new Complaint(0.05, [0.3, 0.3, 0.3]),
    };
}
