using Charley.Cases;
using Charley.Knowledge;
using Charley.Trials;

namespace Charley.TrialSimulation;

/// <summary>Trials whose truth is known, analysed as a user's would be.</summary>
internal static class SimulationRun
{
    private static readonly Spread[] Spreads = [new(0, 0.01, 0.5), new(0.5, 0.3, 0.7), new(0.8, 0.6, 0.85)];

    public static void Write(TrialRules rules, string folder, int trials)
    {
        Directory.CreateDirectory(folder);
        using var file = new StreamWriter(Path.Combine(folder, "trials.csv")) { AutoFlush = true, NewLine = "\n" };
        file.WriteLine(Cell.Header);
        foreach (var cell in Cells(rules, trials))
        {
            file.WriteLine(cell);
        }
    }

    private static IEnumerable<Cell> Cells(TrialRules rules, int trials)
    {
        foreach (var spread in Spreads)
        {
            foreach (var perDay in new[] { 0.3, 1.0, 3.0 })
            {
                foreach (var ratio in new[] { 1.0, 0.7, 0.5, 0.3 })
                {
                    var world = new TrialWorld { Spread = spread, PerDay = perDay, RateRatio = ratio };
                    yield return Of("plain", world, ratio == 1 ? 2 * trials : trials, rules, Finished);
                }
            }
        }

        var usual = new TrialWorld { Spread = Spreads[1] };
        yield return Of("looked at every week", usual, 2 * trials, rules, EveryWeek);
        yield return Of("looked at every week", usual with { RateRatio = 0.5 }, trials, rules, EveryWeek);
        yield return Of("rising over the trial", usual with { Trend = 0.7 }, 2 * trials, rules, Finished);
        yield return Of("two days linger unsaid", usual with { RateRatio = 0.5, Lingers = 2 }, trials, rules, Finished);
        yield return Of("a fifth not counted", usual with { RateRatio = 0.5, Missing = 0.2 }, trials, rules, Finished);
        yield return Of("three days of washout", usual with { RateRatio = 0.5, Lingers = 2, Washout = 3 }, trials, rules, Finished);
    }

    private static Cell Of(string kind, TrialWorld world, int trials, TrialRules rules, Func<Trial, TrialAnalysis, TrialResult> look)
    {
        var analysis = new TrialAnalysis(rules);
        var results = Enumerable.Range(1, trials).Select(seed => look(world.Run(seed), analysis)).ToList();
        double Share(Func<TrialResult, bool> holds) => results.Average(result => holds(result) ? 1.0 : 0);
        var predicted = kind == "plain" && world.RateRatio < 1 ? Enumerable.Range(1, 20).Average(seed => Foretold(world, seed, rules)) : double.NaN;
        return new Cell(kind, world, trials, Share(result => result.Low <= world.RateRatio && world.RateRatio <= result.High), Share(result => result.Verdict == TrialVerdict.Helps),
            Share(result => result.Verdict == TrialVerdict.Harms), Share(result => result.Verdict == TrialVerdict.DoesNotHelp),
            results.Average(result => result.Effect.Mean - Math.Log(world.RateRatio)), predicted);
    }

    /// <summary>Power by what the designer knows: six weeks of a log kept before.</summary>
    private static double Foretold(TrialWorld world, int seed, TrialRules rules)
    {
        const int LogSeeds = 100_000;
        var log = (world with { RateRatio = 1, Blocks = 3 }).Run(LogSeeds + seed).Days;
        var cramps = log.SelectMany(day => Enumerable.Repeat(new CrampEpisode(0, new DateTimeOffset(day.Date, default, TimeSpan.Zero)), day.Count ?? 0)).ToList();
        return OwnRate.Of(cramps, log[0].Date, log[^1].Date, rules) is { Cramps: > 0 } rate ? TrialPower.Of(world.Run(seed).Days, rate, 1 - world.RateRatio, rules) : 0;
    }

    private static TrialResult Finished(Trial trial, TrialAnalysis analysis) => analysis.Of(trial);

    /// <summary>The first verdict that is not "not enough data", looking after every seventh day from the second block on.</summary>
    private static TrialResult EveryWeek(Trial trial, TrialAnalysis analysis)
    {
        for (var counted = 28; counted < trial.Days.Count; counted += 7)
        {
            var result = analysis.Of(trial with { Days = [.. trial.Days.Select((day, at) => at < counted ? day : day with { Count = null })] });
            if (result.Verdict != TrialVerdict.NotEnoughData)
            {
                return result;
            }
        }

        return analysis.Of(trial);
    }
}
