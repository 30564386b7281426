using Charley.Reasoning;
using CsCheck;

namespace Charley.Tests.Reasoning;

public sealed class ExactInferenceTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Agrees_with_brute_force_on_ten_thousand_random_networks() =>
        Networks(1, 8).Sample(
            problem =>
            {
                var expected = BruteForce.Solve(problem);
                var actual = ExactInference.Solve(problem);
                Assert.Equal(expected.LogEvidence, actual.LogEvidence, Tolerance);
                for (var cause = 0; cause < problem.Count; cause++)
                {
                    Assert.Equal(expected.Present[cause], actual.Present[cause], Tolerance);
                    Assert.Equal(expected.Explains[cause], actual.Explains[cause], ExactInference.Negligible + Tolerance);
                }
            },
            iter: 10_000);

    [Fact]
    public void Agrees_with_brute_force_on_fifteen_causes() =>
        Networks(13, 15).Sample(
            problem =>
            {
                var expected = BruteForce.Solve(problem);
                var actual = ExactInference.Solve(problem);
                for (var cause = 0; cause < problem.Count; cause++)
                {
                    Assert.Equal(expected.Present[cause], actual.Present[cause], Tolerance);
                    Assert.Equal(expected.Explains[cause], actual.Explains[cause], ExactInference.Negligible + Tolerance);
                }
            },
            iter: 2);

    [Fact]
    public void A_finding_that_supports_a_sole_cause_never_lowers_it() =>
        Networks(2, 8).Sample(problem =>
        {
            var before = ExactInference.Present(problem)[0];
            var after = ExactInference.Present(problem with { Found = [.. problem.Found, new Disjunction(0.05, [new Contribution(0, 0.6)])] })[0];
            Assert.True(after >= before - Tolerance);
        });

    [Fact]
    public void A_cause_that_can_produce_none_of_the_complaint_explains_nothing() =>
        Networks(2, 8).Sample(problem =>
        {
            var silent = problem.Complaint.Strength.ToArray();
            silent[0] = 0;
            var mute = problem with { Complaint = problem.Complaint with { Strength = silent }, Edges = [.. problem.Edges.Where(edge => edge.Parent != 0)] };
            Assert.Equal(0, ExactInference.Solve(mute).Explains[0], Tolerance);
        });

    [Fact]
    public void The_order_of_findings_does_not_matter() =>
        Networks(2, 8).Sample(problem =>
        {
            var forth = ExactInference.Solve(problem);
            var back = ExactInference.Solve(problem with { Found = [.. problem.Found.Reverse()] });
            for (var cause = 0; cause < problem.Count; cause++)
            {
                Assert.Equal(forth.Explains[cause], back.Explains[cause], Tolerance);
            }
        });

    [Fact]
    public void Many_findings_and_tiny_priors_do_not_cancel()
    {
        // 64 causes, priors 1e-5 to 1e-3, 20 findings: the naive alternating sum goes negative here (trust-and-speed.md, 0.4).
        var random = new Random(1);
        var problem = new NoisyOrProblem
        {
            Prior = [.. Enumerable.Range(0, 64).Select(_ => Math.Pow(10, -5 + (2 * random.NextDouble())))],
            Edges = [],
            WeightOn = [.. Enumerable.Repeat(1.0, 64)],
            WeightOff = [.. Enumerable.Repeat(1.0, 64)],
            Found = [.. Enumerable.Range(0, 20).Select(_ => new Disjunction(1e-4,
                [.. Enumerable.Range(0, 4).Select(_ => random.Next(64)).Distinct().Select(cause => new Contribution(cause, 0.1 + (0.8 * random.NextDouble())))]))],
            Complaint = new Complaint(0.01, [.. Enumerable.Repeat(0.5, 64)]),
        };
        var posterior = ExactInference.Solve(problem);
        Assert.All(posterior.Present, value => Assert.InRange(value, 0, 1));
        Assert.True(double.IsFinite(posterior.LogEvidence));
    }

    private static Gen<NoisyOrProblem> Networks(int least, int most) =>
        from count in Gen.Int[least, most]
        from seed in Gen.Int[0, int.MaxValue]
        select Random(count, new Random(seed));

    private static NoisyOrProblem Random(int count, Random random)
    {
        double Unit() => 0.02 + (0.95 * random.NextDouble());
        // up to the last two are "it acts" nodes: they never arise by themselves, and a parent has no other child
        var acting = Math.Min(random.Next(3), count / 2);
        var free = count - acting;
        bool HasActing(int cause) => cause < acting;
        return new NoisyOrProblem
        {
            Prior = [.. Enumerable.Range(0, count).Select(cause => cause >= free ? 0 : Math.Pow(10, -3 * random.NextDouble()) * 0.6)],
            Edges = [.. from parent in Enumerable.Range(0, free)
                        from child in Enumerable.Range(0, free)
                        where !HasActing(parent) && parent % 3 < child % 5 && parent < child && random.NextDouble() < 0.3
                        select new CauseEdge(parent, child, Unit()),
                     .. Enumerable.Range(0, acting).Select(parent => new CauseEdge(parent, free + parent, Unit()))],
            WeightOn = [.. Enumerable.Range(0, count).Select(_ => Unit())],
            // some causes are there for certain: they are taken out of the network on a path of their own
            WeightOff = [.. Enumerable.Range(0, count).Select(cause => cause < free && random.NextDouble() < 0.2 ? 0 : Unit())],
            Found = [.. Enumerable.Range(0, random.Next(6)).Select(_ => new Disjunction(Unit() * 0.2,
                [.. Enumerable.Range(0, count).Where(_ => random.NextDouble() < 0.4).Select(cause => new Contribution(cause, Unit()))]))],
            Complaint = new Complaint(Unit() * 0.3, [.. Enumerable.Range(0, count).Select(cause => HasActing(cause) || random.NextDouble() < 0.2 ? 0 : Unit())]),
        };
    }
}
