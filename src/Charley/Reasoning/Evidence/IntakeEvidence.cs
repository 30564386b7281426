using System.Globalization;
using Charley.Intake;
using Charley.Knowledge;

namespace Charley.Reasoning.Evidence;

/// <summary>What the diary says of the causes that are a low intake.</summary>
internal sealed class IntakeEvidence
{
    private readonly List<(int Cause, IntakeLink Link)> _intakeCauses = [];

    public IntakeEvidence(CauseNetwork network)
    {
        for (var cause = 0; cause < network.Causes.Count; cause++)
        {
            if (network.Causes[cause].Intake is { } intake)
            {
                _intakeCauses.Add((cause, intake));
            }
        }
    }

    /// <summary>What the diary says of the causes that are a low intake: their prior becomes the probability that intake is too low.</summary>
    public IEnumerable<EvidencePiece> Of(IReadOnlyList<NutrientResult> nutrients, FittedPriors priors)
    {
        foreach (var (cause, intake) in _intakeCauses)
        {
            if (ResultOf(intake.Nutrient, nutrients) is { } nutrient && TooLow(nutrient) is { } low)
            {
                var odds = Math.Clamp(low, 0.001, 0.999) / (1 - Math.Clamp(low, 0.001, 0.999));
                yield return new EvidencePiece
                {
                    Text = string.Create(CultureInfo.InvariantCulture, $"usual {nutrient.Name.ToLowerInvariant()} {Plain(nutrient.Usual.Mean)} {nutrient.Unit} a day"),
                    About = nutrient.Id,
                    PriorOdds = [new CauseFactor(cause, odds * (1 - priors.Prior[cause]) / priors.Prior[cause])],
                    Source = nutrient.Reference is { } reference ? [reference.Source] : [],
                    Grade = Grade.Derived,
                };
            }
        }
    }

    private static NutrientResult? ResultOf(string nutrient, IReadOnlyList<NutrientResult> nutrients)
    {
        foreach (var result in nutrients)
        {
            if (result.Id == nutrient)
            {
                return result;
            }
        }

        return null;
    }

    /// <summary>1 − P(adequate); with an AI only, the share of the interval of usual intake below it (taken as normal).</summary>
    private static double? TooLow(NutrientResult nutrient)
    {
        if (nutrient.Adequate is { } adequate)
        {
            return 1 - adequate;
        }

        const double HalfWidthOf90 = 1.6448536269514722;
        var spread = (nutrient.Usual.High - nutrient.Usual.Low) / (2 * HalfWidthOf90);
        return nutrient.Reference is { Kind: "AI" } reference && spread > 0
            ? MathNet.Numerics.Distributions.Normal.CDF(nutrient.Usual.Mean, spread, reference.Value)
            : null;
    }

    /// <summary>How a value reads to a person.</summary>
    private static string Plain(double value) => value.ToString("G4", CultureInfo.InvariantCulture);
}
