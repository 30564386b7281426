using BenchmarkDotNet.Attributes;
using Charley.Content;
using Charley.Reasoning;

namespace Charley.Benchmarks.Assess;

/// <summary>The reasoning alone: exact inference over all causes, and the weights of every piece of evidence.</summary>
[MemoryDiagnoser]
public class SolveBench
{
    private EvidenceSet? _evidence;
    private Posterior? _posterior;
    private int[] _first = [];

    [Params("night-cramps", "marathon-overdrinking", "nothing-found")]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var evidence = new Stages(Shipped.Knowledge, Shipped.LazyFoods, _ => new Times()).Evidence(ExampleCases.Read(Name));
        var posterior = evidence.Solve();
        _first = [.. Enumerable.Range(0, posterior.Explains.Length / 2).OrderByDescending(cause => posterior.Explains[cause]).Take(5)];
        (_evidence, _posterior) = (evidence, posterior);
    }

    [Benchmark(Baseline = true)]
    public Posterior? Solve() => _evidence?.Solve();

    [Benchmark]
    public object? Explain() => _evidence is { } evidence && _posterior is { } posterior ? Explanation.Of(evidence, posterior, _first) : null;
}
