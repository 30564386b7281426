using Charley.Cases;
using Charley.Knowledge;
using MathNet.Numerics.Distributions;

namespace Charley.Reasoning;

/// <summary>What a laboratory value says of the causes that move the analyte.</summary>
/// <remarks>
/// <para>Every cause that raises an analyte would by itself bring it to a log-normal place; the value seen is the highest of these and of
/// the person's own (a noisy maximum; for what lowers it, a noisy minimum). With F the distribution of a contribution and the value in
/// (a, b], the width of which is the analytical and biological variation: every contribution is at most b (a weight F(b) on each cause
/// that holds), and at least one lies above a. The second is a finding that is there: background 1 − F₀(a)/F₀(b), strength 1 − F(a)/F(b).
/// So a number enters the network exactly as words do.</para>
/// <para>A cause that holds fails to move the value with probability <c>unmoved</c>; a value has an outside reason with probability
/// <c>stray</c>: no value rules anything out for certain, and none proves anything.</para>
/// </remarks>
public static class LabLikelihood
{
    private const double StraySpread = 4;

    /// <summary>The factors of one value.</summary>
    /// <param name="analyte">Gives what is typical and how much a value varies.</param>
    /// <param name="links">Causes that move it, by index.</param>
    /// <param name="value">In the analyte's own unit; positive.</param>
    /// <param name="bound">Whether the value is one, or a limit of it.</param>
    /// <param name="weighing">Unmoved and stray values.</param>
    public static LabFactor Of(
        Analyte analyte, IReadOnlyList<(int Cause, LabLink Link)> links, double value, Bound bound, Weighing weighing)
    {
        ArgumentNullException.ThrowIfNull(analyte);
        ArgumentNullException.ThrowIfNull(links);
        ArgumentNullException.ThrowIfNull(weighing);
        var high = bound == Bound.Above || (bound == Bound.Exact && value >= analyte.Typical.Median);
        var x = Math.Log(Math.Max(value, analyte.Typical.Median * 1e-6)) * (high ? 1 : -1);
        var half = Math.Max(analyte.Variation, 0.005);
        var (from, to) = bound == Bound.Exact ? (x - half, x + half) : (x, double.PositiveInfinity);
        var typical = Typical(analyte, high, weighing.StrayValue.Value);
        var weights = new List<(int Cause, double WeightOn)>();
        var contributions = new List<Contribution>();
        foreach (var (cause, link) in links)
        {
            var raises = link.Raises is not null;
            var median = Math.Log(link.Raises ?? link.Lowers ?? analyte.Typical.Median) * (high ? 1 : -1);
            var moved = new Normal(median, Math.Log(link.Spread));
            var unmoved = weighing.UnmovedValue.Value;
            if (raises == high)
            {
                var below = unmoved + ((1 - unmoved) * Cdf(moved, to));
                weights.Add((cause, below));
                var strength = 1 - ((unmoved + ((1 - unmoved) * Cdf(moved, from))) / below);
                if (strength > 0)
                {
                    contributions.Add(new Contribution(cause, Math.Min(strength, 1 - 1e-12)));
                }
            }
            else if (bound == Bound.Exact)
            {
                weights.Add((cause, unmoved + ((1 - unmoved) * (1 - Cdf(moved, from)))));
            }
        }

        var leak = Math.Clamp(1 - (typical(from) / typical(to)), 1e-9, 1 - 1e-12);
        return new LabFactor(new Disjunction(leak, contributions), weights);
    }

    private static Func<double, double> Typical(Analyte analyte, bool high, double stray)
    {
        var median = Math.Log(analyte.Typical.Median) * (high ? 1 : -1);
        var usual = new Normal(median, Math.Log(analyte.Typical.Spread));
        var wide = new Normal(median, StraySpread * Math.Log(analyte.Typical.Spread));
        return x => ((1 - stray) * Cdf(usual, x)) + (stray * Cdf(wide, x));
    }

    private static double Cdf(Normal normal, double x) => double.IsPositiveInfinity(x) ? 1 : normal.CumulativeDistribution(x);
}

/// <summary>A value as the network takes it.</summary>
/// <param name="Finding">At least one contribution reaches the value.</param>
/// <param name="Weights">No contribution passes it: likelihood on each cause that holds.</param>
public sealed record LabFactor(Disjunction Finding, IReadOnlyList<(int Cause, double WeightOn)> Weights);
