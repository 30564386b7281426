using BenchmarkDotNet.Attributes;
using Charley.Intake;

namespace Charley.Benchmarks.Days;

/// <summary>Day totals of a population: the kernel against SQL.</summary>
public class DayTotalsBench
{
    private readonly Population _population = new(100_000, 3);
    private AlignedFloats _totals = new(0);
    private DuckDays? _duck;

    [GlobalSetup]
    public void Setup() => (_totals, _duck) = (_population.EmptyTotals(), new DuckDays(_population));

    [GlobalCleanup]
    public void Close() => _duck?.Dispose();

    [Benchmark(Baseline = true)]
    public void Charley() => DayTotalsKernel.Sum(_population.Foods, _population.Entries, _totals.Span);

    [Benchmark]
    public void DuckDb() => _duck?.Sum();
}
