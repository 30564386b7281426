using Charley.Content;
using Charley.Reasoning;

namespace Charley.Tests.Reasoning;

public sealed class EvidenceSetTests
{
    private static readonly CauseNetwork Network = new(Shipped.Knowledge);

    [Fact]
    public void Keeping_all_changes_nothing()
    {
        var evidence = Evidence([Finding("calf"), Finding("night")]);
        int[] all = [.. Enumerable.Range(0, Network.Causes.Count)];
        var (expected, actual) = (evidence.Solve(), evidence.Restrict(all).Solve());
        Assert.Equal(expected.LogEvidence, actual.LogEvidence, 1e-9);
        Assert.All(all, cause => Assert.Equal(expected.Explains[cause], actual.Explains[cause], 1e-9));
    }

    [Fact]
    public void Leaving_causes_out_is_the_same_as_making_them_impossible()
    {
        int[] kept = [.. Enumerable.Range(0, Network.Causes.Count).Where(cause => cause % 5 != 0 || Network.Always.Any(edge => edge.Child == cause))];
        var impossible = Enumerable.Range(0, Network.Causes.Count).Except(kept).Select(cause => new CauseWeight(cause, 0, 1));
        var (expected, actual) = (Evidence([Finding("calf"), Weights(impossible)]).Solve(), Evidence([Finding("calf")]).Restrict(kept).Solve());
        for (var i = 0; i < kept.Length; i++)
        {
            Assert.Equal(expected.Present[kept[i]], actual.Present[i], 1e-9);
            Assert.Equal(expected.Explains[kept[i]], actual.Explains[i], 1e-6);
        }
    }

    [Fact]
    public void What_single_causes_explain_is_the_same_when_asked_for_alone()
    {
        var evidence = Evidence([Finding("calf"), Finding("night"), new EvidencePiece { Text = "told", About = "told", Weights = [new(3, 1, 0)], Known = [3], Source = [] }]);
        var all = evidence.Solve();
        int[] asked = [3, 0, 40, Network.IndexOf("hypomagnesaemia"), Network.IndexOf("idiopathic-nocturnal")];
        var alone = ExactInference.Explains(evidence.Problem(), asked);
        Assert.All(asked.Zip(alone), pair => Assert.Equal(all.Explains[pair.First], pair.Second, 1e-6));
    }

    /// <summary>A finding of which every seventh cause brings more than the background does, seeded by its name.</summary>
    private static EvidencePiece Finding(string name) => new()
    {
        Text = name,
        About = name,
        Found = new Disjunction(0.1, [.. Enumerable.Range(0, Network.Causes.Count).Where(cause => (cause + name.Length) % 7 == 0)
            .Select(cause => new Contribution(Network.ActingNode(cause), 0.1 + (0.8 * cause / Network.Causes.Count)))]),
        Source = [],
    };

    private static EvidencePiece Weights(IEnumerable<CauseWeight> weights) => new() { Text = "weights", About = "weights", Weights = [.. weights], Source = [] };

    private static EvidenceSet Evidence(IReadOnlyList<EvidencePiece> pieces) =>
        new(Network, Shipped.Knowledge.Priors["community"], ["cramps"], pieces, Shipped.Knowledge.Weighing);
}
