using Charley.Assessments;
using Charley.Content;
using Charley.Reports;

namespace Charley.Benchmarks.Assess;

/// <summary>All example cases, round after round: the engine alone, and the engine with reading and writing.</summary>
internal static class AssessRun
{
    private const int WarmingRounds = 8;

    public static void Print(int rounds)
    {
        var assessor = new Assessor(Shipped.Knowledge, Shipped.LazyFoods);
        var cases = ExampleCases.Names.Select(name => (Name: name, Case: ExampleCases.Read(name), Times: new Times())).ToList();
        var (all, whole) = (new Times(), new Times());
        var json = new AssessmentJson(Shipped.Knowledge);
        for (var round = -WarmingRounds; round < rounds; round++)
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
            Line.Write($"assess {name}", $"median {times.Median,8:F2} ms");
        }

        Line.Write($"assess, {cases.Count} cases x {rounds}", $"median {all.Median,8:F2} ms   p99 {all.Quantile(0.99):F2} ms");
        Line.Write("assess, with files read and JSON written", $"median {whole.Median,8:F2} ms   p99 {whole.Quantile(0.99):F2} ms");
    }

    private static void Through(Assessor assessor, AssessmentJson json, string name)
    {
        if (assessor.Assess(ExampleCases.Read(name), ExampleCases.Today) is AssessmentOutcome.Assessed assessed)
        {
            json.Write(assessed.Assessment, Stream.Null);
        }
    }
}
