using BenchmarkDotNet.Attributes;
using Charley.Assessments;
using Charley.Cases;
using Charley.Content;

namespace Charley.Benchmarks.Assess;

/// <summary>One case through the engine, on one thread, with everything loaded and warm.</summary>
[MemoryDiagnoser]
public class AssessBench
{
    private Assessor _assessor = new(Shipped.Knowledge, Shipped.LazyFoods);
    private Case _case = new();

    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    public static IEnumerable<string> Names => ExampleCases.Names;

    [GlobalSetup]
    public void Setup()
    {
        _assessor = new(Shipped.Knowledge, Shipped.LazyFoods);
        _case = ExampleCases.Read(Name);
    }

    [Benchmark]
    public AssessmentOutcome Assess() => _assessor.Assess(_case, ExampleCases.Today);
}
