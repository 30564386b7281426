using MathNet.Numerics.Integration;

namespace Charley.Trials;

/// <summary>What is believed of the scatter and drift of daily counts beforehand: half-normal, half-normal, uniform from 0 to 1.</summary>
/// <param name="Scatter">SD of the half-normal.</param>
/// <param name="Drift">SD of the half-normal.</param>
public readonly record struct SpreadPriors(double Scatter, double Drift)
{
    private const double Farthest = 4;

    internal double LogDensity(Spread spread) =>
        -0.5 * ((spread.Scatter * spread.Scatter / (Scatter * Scatter)) + (spread.Drift * spread.Drift / (Drift * Drift)));

    internal SpreadBox Whole => new((0, Farthest * Scatter), (0, Farthest * Drift), (0, 1));
}

/// <summary>Where the spread may lie.</summary>
internal readonly record struct SpreadBox((double Low, double High) Scatter, (double Low, double High) Drift, (double Low, double High) Persistence)
{
    /// <summary>Gauss-Legendre nodes over the box, with the logarithm of their weights.</summary>
    public IEnumerable<(Spread Node, double LogWeight)> Nodes(int scatters, int drifts, int persistences)
    {
        var (one, two, three) = (Rule(Scatter, scatters), Rule(Drift, drifts), Rule(Persistence, persistences));
        // neighbours follow each other, so that each search begins near its end
        for (var k = 0; k < persistences; k++)
        {
            for (var i = 0; i < scatters; i++)
            {
                for (var n = 0; n < drifts; n++)
                {
                    var j = i % 2 == 0 ? n : drifts - 1 - n;
                    yield return (new Spread(one.GetAbscissa(i), two.GetAbscissa(j), three.GetAbscissa(k)), Math.Log(one.GetWeight(i) * two.GetWeight(j) * three.GetWeight(k)));
                }
            }
        }
    }

    private static GaussLegendreRule Rule((double Low, double High) range, int nodes) => new(range.Low, range.High, nodes);
}
