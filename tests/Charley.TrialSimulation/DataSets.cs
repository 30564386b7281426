using System.Globalization;
using Charley.Trials;

namespace Charley.TrialSimulation;

/// <summary>Ten trials of different kinds, for an outside sampler to analyse as well (tests/jags).</summary>
internal static class DataSets
{
    private static readonly TrialWorld[] Worlds =
    [
        new() { PerDay = 1, RateRatio = 0.5 },
        new() { PerDay = 1, RateRatio = 1 },
        new() { PerDay = 0.3, RateRatio = 0.6, Blocks = 8 },
        new() { PerDay = 3, RateRatio = 0.7, Spread = new(0.8, 0.5, 0.85) },
        new() { PerDay = 8, RateRatio = 0.8, Spread = new(0.3, 0.2, 0.5), Blocks = 4 },
        new() { PerDay = 0.6, RateRatio = 1.6, Washout = 3, PeriodDays = 7 },
        new() { PerDay = 1, RateRatio = 0.3, Washout = 2, PeriodDays = 5, Missing = 0.15 },
        new() { PerDay = 0.15, RateRatio = 0.5, Blocks = 6 },
        new() { PerDay = 1.5, RateRatio = 0.6, Spread = new(0, 0, 0.5), Blocks = 14, PeriodDays = 3 },
        new() { PerDay = 2, RateRatio = 0.75, Spread = new(0.5, 0.6, 0.9), Trend = -0.5, Missing = 0.1, PeriodDays = 8 },
    ];

    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < Worlds.Length; i++)
        {
            var trial = Worlds[i].Run(1000 + i);
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"set-{i + 1:00}.csv")),
                "date,block,treatment,count,washout\n" + string.Concat(trial.Days.Select(Line)));
        }

        string Line(TrialDay day) => string.Create(CultureInfo.InvariantCulture, $"{day.Date:yyyy-MM-dd},{day.Block},{(day.Treated ? "treatment" : "usual")},{day.Count},{(day.Washout ? 1 : 0)}\n");
    }
}
