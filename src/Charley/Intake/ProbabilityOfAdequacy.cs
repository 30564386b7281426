using Charley.Units;

namespace Charley.Intake;

/// <summary>The probability that a person's usual intake meets that person's own requirement.</summary>
/// <remarks><c>P(U ≥ R) = E F_R(U)</c>: the share of requirements that an intake meets, averaged over what the usual intake may be.
/// Assumes that a person's requirement does not go with that person's intake; do not use for energy.
/// Source: <c>iom-2000-assessment</c>, ch. 4 and app. C.</remarks>
public static class ProbabilityOfAdequacy
{
    /// <param name="usual">In the unit of <paramref name="requirement"/>.</param>
    public static Probability Of(UsualIntakeEstimate usual, RequirementDistribution requirement)
    {
        ArgumentNullException.ThrowIfNull(usual);
        ArgumentNullException.ThrowIfNull(requirement);
        var nodes = GaussianNodes.Fine;
        var sum = 0.0;
        for (var i = 0; i < nodes.Points.Length; i++)
        {
            sum += nodes.Weights[i] * requirement.MetBy(usual.At(nodes.Points[i]));
        }

        return Probability.Of(Math.Clamp(sum, 0, 1));
    }
}
