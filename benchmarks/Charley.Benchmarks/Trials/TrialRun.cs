using Charley.Content;
using Charley.Formats.Trials;
using Charley.Trials;

namespace Charley.Benchmarks.Trials;

/// <summary>One analysis of each example trial, again and again.</summary>
internal static class TrialRun
{
    private const int Warming = 5;
    private const int Rounds = 30;

    public static void Print()
    {
        var rules = Shipped.Knowledge.TrialRules;
        var analysis = new TrialAnalysis(rules);
        foreach (var name in new[] { "trial-magnesium", "trial-stretching" })
        {
            var (trial, _) = TrialFile.Read(Path.Combine(Repository.Root, "examples", name + ".csv"), null, DateOnly.MaxValue, (int)rules.MostCramps.Value);
            var times = new Times();
            for (var round = -Warming; round < Rounds && trial is not null; round++)
            {
                if (round < 0)
                {
                    analysis.Of(trial);
                }
                else
                {
                    times.Take(() => analysis.Of(trial));
                }
            }

            Line.Write($"analyse {name}, {trial?.Counted.Count()} days", $"median {times.Median,8:F2} ms   p99 {times.Quantile(0.99):F2} ms   processor {times.Busy:F2} ms");
        }
    }
}
