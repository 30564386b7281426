using Charley.Trials;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace Charley.TrialSimulation;

/// <summary>A person and a treatment as they really are, and the trial that is run.</summary>
internal sealed record TrialWorld
{
    private static readonly DateOnly First = new(2026, 1, 5);

    /// <summary>Cramps a day without the treatment, at the middle of the trial.</summary>
    public double PerDay { get; init; } = 1;

    public double RateRatio { get; init; } = 1;

    public Spread Spread { get; init; } = new(0.5, 0.3, 0.7);

    /// <summary>Change of the log rate from the middle of the trial to its end.</summary>
    public double Trend { get; init; }

    /// <summary>Days after a change in which the last treatment still acts, in part.</summary>
    public int Lingers { get; init; }

    public int Blocks { get; init; } = 6;

    /// <summary>Counted days of a period.</summary>
    public int PeriodDays { get; init; } = 7;

    /// <summary>Days of washout before them, marked as such.</summary>
    public int Washout { get; init; }

    /// <summary>Share of days that nobody counted.</summary>
    public double Missing { get; init; }

    /// <summary>A trial of it.</summary>
    public Trial Run(int seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var days = new List<TrialDay>();
        var (length, slow) = (2 * Blocks * (PeriodDays + Washout), Normal.Sample(random, 0, Spread.Drift));
        var treatedBefore = false;
        for (var block = 1; block <= Blocks; block++)
        {
            var first = random.Next(2) == 0;
            foreach (var treated in new[] { first, !first })
            {
                for (var day = 0; day < PeriodDays + Washout; day++)
                {
                    var acts = day >= Lingers ? treated ? 1 : 0 : (treated ? 1.0 : 0) + (((treatedBefore ? 1.0 : 0) - (treated ? 1 : 0)) * (Lingers - day) / (Lingers + 1.0));
                    var rate = PerDay * Math.Exp((Math.Log(RateRatio) * acts) + slow + (Trend * ((2.0 * days.Count / (length - 1)) - 1)) - (Spread.Drift * Spread.Drift / 2));
                    var count = Count(random, rate);
                    days.Add(new TrialDay(First.AddDays(days.Count), $"{block}", treated, random.NextDouble() < Missing ? null : count, day < Washout));
                    slow = (Spread.Persistence * slow) + Normal.Sample(random, 0, Spread.Drift * Math.Sqrt(1 - (Spread.Persistence * Spread.Persistence)));
                }

                treatedBefore = treated;
            }
        }

        return new Trial("treatment", "usual", days);
    }

    private int Count(System.Random random, double rate)
    {
        var scatter = Spread.Scatter * Spread.Scatter;
        return Poisson.Sample(random, Math.Max(1e-9, scatter < 1e-6 ? rate : rate * Gamma.Sample(random, 1 / scatter, 1 / scatter)));
    }
}
