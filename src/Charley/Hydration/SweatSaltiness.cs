using System.Diagnostics;
using Charley.Cases;
using Charley.Knowledge;

namespace Charley.Hydration;

/// <summary>Sodium of sweat over the whole body, mmol/L, from what is told of it.</summary>
internal static class SweatSaltiness
{
    public static Interval Of(SweatSodium told, SweatFacts facts) => told switch
    {
        SweatSodium.Unknown => Range(facts.Sodium),
        SweatSodium.Low => Range(facts.LowSodium),
        SweatSodium.Average => Range(facts.AverageSodium),
        SweatSodium.High => Range(facts.HighSodium),
        SweatSodium.Measured measured => Spread(measured.Forearm ? (facts.ForearmSlope.Value * measured.Value) + facts.ForearmIntercept.Value : measured.Value, facts.MeasuredSodiumError.Value),
        _ => throw new UnreachableException(),
    };

    public static IEnumerable<CaseProblem> Problems(SweatSodium told, SweatFacts facts)
    {
        if (told is SweatSodium.Measured { Value: var value } && !(value >= facts.PossibleSodium.Low && value <= facts.PossibleSodium.High))
        {
            yield return new CaseProblem("sweat-sodium", FormattableString.Invariant($"{value:0.#} mmol/L cannot be sweat; it lies between {facts.PossibleSodium.Low:0} and {facts.PossibleSodium.High:0}"));
        }
    }

    internal static Interval Range(SourcedRange range) => new(range.Low, range.Typical, range.High);

    private static Interval Spread(double value, double error) => new(value * (1 - error), value, value * (1 + error));
}
