using Charley.Content;
using Charley.Reasoning;

namespace Charley.Tests.Reasoning;

public sealed class NoisyOrProblemTests
{
    private static readonly NoisyOrProblem Small = new()
    {
        Prior = [0.1, 0.02, 0.3, 0.001],
        Edges = [new(0, 1, 0.4), new(0, 3, 0.2), new(2, 3, 0.6)],
        WeightOn = [1, 0.5, 1, 0.9],
        WeightOff = [1, 1, 0.7, 1],
        Found = [new(0.05, [new(1, 0.6), new(3, 0.3)]), new(0.4, [new(0, 0.2)])],
        Complaint = new Complaint(0.01, [0.3, 0.2, 0.1, 0.8]),
    };

    [Fact]
    public void Keeping_all_changes_nothing()
    {
        var kept = Small.Restrict([0, 1, 2, 3]);
        AssertSame(ExactInference.Solve(Small), ExactInference.Solve(kept), [0, 1, 2, 3]);
        Assert.Equal(Small.Edges, kept.Edges);
    }

    [Fact]
    public void Leaving_one_out_is_the_same_as_making_it_impossible()
    {
        var impossible = Small with { Prior = [0, .. Small.Prior[1..]] };
        AssertSame(ExactInference.Solve(impossible), ExactInference.Solve(Small.Restrict([1, 2, 3])), [1, 2, 3], logEvidence: Math.Log(Small.WeightOff[0]));
    }

    [Fact]
    public void Keeping_all_of_the_shipped_network_changes_nothing()
    {
        var knowledge = Shipped.Knowledge;
        var network = new CauseNetwork(knowledge);
        var problem = new EvidenceSet(network, knowledge.Priors["community"], ["cramps"], [], knowledge.Weighing).Problem();
        int[] all = [.. Enumerable.Range(0, problem.Count)];
        AssertSame(ExactInference.Solve(problem), ExactInference.Solve(problem.Restrict(all)), all);
    }

    private static void AssertSame(Posterior expected, Posterior actual, int[] kept, double logEvidence = 0)
    {
        Assert.Equal(expected.LogEvidence - logEvidence, actual.LogEvidence, 1e-9);
        for (var i = 0; i < kept.Length; i++)
        {
            Assert.Equal(expected.Present[kept[i]], actual.Present[i], 1e-9);
            Assert.Equal(expected.Explains[kept[i]], actual.Explains[i], 1e-6);
        }
    }
}
