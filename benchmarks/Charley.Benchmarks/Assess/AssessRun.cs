using System.Diagnostics;
using Charley.Assessments;
using Charley.Content;
using Charley.Reports;

namespace Charley.Benchmarks.Assess;

/// <summary>All example cases, round after round: the engine alone, and the engine with reading and writing.</summary>
internal static class AssessRun
{
    private const int WarmingRounds = 3;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(40);

    public static void Print(int rounds)
    {
        var assessor = new Assessor(Shipped.Knowledge, Shipped.LazyFoods);
        var cases = ExampleCases.Names.Select(name => (Name: name, Case: ExampleCases.Read(name), Times: new Times())).ToList();
        var (all, whole) = (new Times(), new Times());
        var start = Stopwatch.GetTimestamp();
        var json = new AssessmentJson(Shipped.Knowledge);
        for (var round = -WarmingRounds; round < rounds && (round < 2 || Stopwatch.GetElapsedTime(start) < Longest); round++)
        {
            foreach (var (name, @case, times) in cases)
            {
                if (round < 0)
                {
                    Through(assessor, json, name);
                    continue;
                }

                times.Take(() => all.Take(() => assessor.Assess(@case, ExampleCases.Today)));
                whole.Take(() => Through(assessor, json, name));
            }
        }

        foreach (var (name, _, times) in cases)
        {
            Line.Write($"assess {name}", $"median {times.Median,8:F2} ms   processor {times.Busy,8:F2} ms");
        }

        Line.Write($"assess, {cases.Count} cases, all rounds", $"median {all.Median,8:F2} ms   p99 {all.Quantile(0.99):F2} ms   processor {all.Busy:F2}, p99 {all.BusyQuantile(0.99):F2} ms");
        Line.Write("assess, with files read and JSON written", $"median {whole.Median,8:F2} ms   p99 {whole.Quantile(0.99):F2} ms   processor {whole.Busy:F2}, p99 {whole.BusyQuantile(0.99):F2} ms");
    }

    private static void Through(Assessor assessor, AssessmentJson json, string name)
    {
        if (assessor.Assess(ExampleCases.Read(name), ExampleCases.Today) is AssessmentOutcome.Assessed assessed)
        {
            json.Write(assessed.Assessment, Stream.Null);
        }
    }
}
