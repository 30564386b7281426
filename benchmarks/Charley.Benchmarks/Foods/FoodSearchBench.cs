using BenchmarkDotNet.Attributes;
using Charley.Content;

namespace Charley.Benchmarks.Foods;

/// <summary>All everyday queries once: the food search beside SQLite's.</summary>
[MemoryDiagnoser]
public class FoodSearchBench
{
    private readonly string[] _words = [.. EverydayQuery.All().Select(query => query.Words)];
    private static FullTextNames? _names;

    [GlobalSetup]
    public void Setup() => _names = new FullTextNames(Shipped.Foods);

    [GlobalCleanup]
    public void Close() => _names?.Dispose();

    [Benchmark(Baseline = true)]
    public int Charley() => _words.Sum(words => Shipped.Foods.Search(words, 10).Count);

    [Benchmark]
    public int Sqlite() => _words.Sum(words => _names?.Find(words).Count ?? 0);
}
