using System.Diagnostics;
using Charley.Knowledge;
using Charley.Trials;
namespace Charley.TrialSimulation;
internal static class Quick
{
    public static void Print(TrialRules rules, int seeds)
    {
        var analysis = new TrialAnalysis(rules);
        foreach (var world in new[] { new TrialWorld(), new TrialWorld { RateRatio = 0.5 }, new TrialWorld { PerDay = 0.3, RateRatio = 0.5 }, new TrialWorld { PerDay = 15, RateRatio = 0.8 } })
        {
            for (var s = 0; s < seeds; s++)
            {
                var w = Process.GetCurrentProcess().UserProcessorTime;
                var r = analysis.Of(world.Run(s));
                Console.WriteLine($"{world.PerDay} {world.RateRatio}: {r.RateRatio:0.000} {r.Low:0.000} {r.High:0.000} sd {r.Effect.Sd:0.000} P {r.Benefit:0.000} {r.MeaningfulBenefit:0.000} {r.Verdict} {r.Need} {r.Spread} {r.Treated} {(Process.GetCurrentProcess().UserProcessorTime-w).TotalMilliseconds} ms");
            }
        }
    }
}
