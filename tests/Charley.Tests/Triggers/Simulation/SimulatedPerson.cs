using Charley.Cases;

namespace Charley.Tests.Triggers.Simulation;

/// <summary>A person whose triggers are known: logs as such a person would keep them.</summary>
/// <param name="Days">How long the log was kept.</param>
/// <param name="Rate">Share of nights with a cramp if nothing was there.</param>
/// <param name="LogOddsRatios">Of each exposure; 0 does nothing.</param>
internal sealed record SimulatedPerson(int Days, double Rate, params double[] LogOddsRatios)
{
    /// <summary>How often each exposure is there, one after the other and round again.</summary>
    public double[] Rates { get; init; } = [0.3, 0.5, 0.2, 0.6, 0.35, 0.15, 0.45, 0.25, 0.7, 0.4];

    /// <summary>How much all exposures move together (a "busy day"), in log odds.</summary>
    public double Shared { get; init; }

    /// <summary>Spread of weeks that are good or bad for cramps, and of weeks with much or little of each exposure, in log odds; independent of each other.</summary>
    public double Spells { get; init; }

    /// <summary>Log odds by which cramps and exposures are commoner at the week's end and in the middle of the log.</summary>
    public double Routine { get; init; } = 0.7;

    /// <summary>Share of days on which nothing is written.</summary>
    public double Unwritten { get; init; } = 0.05;

    private static readonly DateTime Begin = new(2025, 1, 6);

    public (IReadOnlyList<CrampEpisode> Cramps, IReadOnlyList<Exposure> Exposures) Log(Random random)
    {
        var (cramps, exposures) = (new List<CrampEpisode>(), new List<Exposure>());
        var exposureSpells = LogOddsRatios.Select(_ => Walk(random)).ToArray();
        var crampSpells = Walk(random);
        for (var day = 0; day < Days; day++)
        {
            var routine = Routine * ((day % 7 >= 5 ? 1 : 0) + Math.Sin(Math.PI * day / Days) - 0.9);
            var shared = Shared * Normal(random);
            var odds = Logit(Rate) + routine + crampSpells[day];
            var written = random.NextDouble() >= Unwritten;
            var nothing = true;
            for (var k = 0; k < LogOddsRatios.Length; k++)
            {
                var there = random.NextDouble() < Probability(Logit(Rates[k % Rates.Length]) + routine + shared + exposureSpells[k][day]);
                var time = Begin.AddDays(day).AddHours(12 + (9 * random.NextDouble()));
                odds += there ? LogOddsRatios[k] : 0;
                if (there && written)
                {
                    nothing = false;
                    exposures.Add(new(exposures.Count + 2, new(time, TimeSpan.Zero), $"x{k}") { Amount = 1, Unit = "dose" });
                }
            }

            if (nothing && written)
            {
                exposures.Add(new(exposures.Count + 2, new(Begin.AddDays(day).AddHours(20), TimeSpan.Zero), "nothing"));
            }

            if (random.NextDouble() < Probability(odds))
            {
                var start = Begin.AddDays(day).AddHours(23 + (6 * random.NextDouble()));
                cramps.Add(new(cramps.Count + 2, new(start, TimeSpan.Zero)));
                if (random.NextDouble() < 0.3)
                {
                    cramps.Add(new(cramps.Count + 2, new(start.AddMinutes(40), TimeSpan.Zero)));
                }
            }
        }

        return (cramps, exposures);
    }

    /// <summary>A slow walk with the spread of <see cref="Spells"/> that forgets half of itself in about four days.</summary>
    private double[] Walk(Random random)
    {
        const double Keeps = 0.85;
        var (walk, at) = (new double[Days], Spells * Normal(random));
        for (var day = 0; day < Days; day++)
        {
            walk[day] = at = (Keeps * at) + (Spells * Math.Sqrt(1 - (Keeps * Keeps)) * Normal(random));
        }

        return walk;
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static double Logit(double probability) => Math.Log(probability / (1 - probability));

    private static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
