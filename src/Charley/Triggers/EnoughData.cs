using MathNet.Numerics.Distributions;

namespace Charley.Triggers;

/// <summary>How much a log must tell of an exposure before anything is said of it, and how many more cramps that takes.</summary>
/// <remarks>
/// <para>Measured by <c>V</c>, the information on a log odds ratio if nothing mattered, in the presence of the other exposures: one over the variance of the estimate. It depends on
/// how often exposures differ between the moments compared, never on whether they differ in favour of the cramps, so that looking at it first biases nothing.</para>
/// <para>Enough: <c>V ≥ (z₀.₉₅ / ln 2)² = 5.63</c>, so that the 90 % interval reaches no further than half and double the estimate.</para>
/// <para>A doubling would be found four times in five: <c>V ≥ ((z_{1−α/2m} + z₀.₈) / ln 2)²</c> with <c>m</c> exposures tested at the level α.</para>
/// </remarks>
internal static class EnoughData
{
    /// <summary>The odds ratio worth finding; an expert's choice: less would not change what a person does.</summary>
    public const double RatioWorthFinding = 2;

    /// <summary>Of the intervals shown.</summary>
    public const double Level = 0.9;

    /// <summary>Four in five: the usual power.</summary>
    private const double Power = 0.8;

    /// <summary>Usual share of the information that four moments without a cramp leave for each with one.</summary>
    private const double FourControls = 0.8;

    private static readonly double LogRatio = Math.Log(RatioWorthFinding);

    /// <summary>Least information for an estimate.</summary>
    public static readonly double Least = Square(Quantile((1 + Level) / 2) / LogRatio);

    /// <summary>Information at which the ratio worth finding is found four times in five by the corrected test.</summary>
    public static double ToFind(double level, int tested) => Square((Quantile(1 - (level / (2 * Math.Max(1, tested)))) + Quantile(Power)) / LogRatio);

    /// <summary>Cramps still needed, given what those so far brought; rounded, as it is an estimate.</summary>
    /// <param name="rate">Share of moments with the exposure, used while the cramps so far tell nothing.</param>
    /// <returns><c>null</c> where no number of cramps would do: the exposure is always there or never.</returns>
    public static int? CrampsFor(double wanted, double information, int cramps, double rate)
    {
        var each = cramps > 0 && information > 0.05 * Least ? information / cramps : rate * (1 - rate) * FourControls;
        return each <= 0 ? null : Rounded((wanted - (information > 0.05 * Least ? information : 0)) / each);
    }

    private static int Rounded(double cramps) => cramps switch
    {
        <= 1 => 1,
        <= 20 => (int)Math.Ceiling(cramps),
        <= 100 => 5 * (int)Math.Ceiling(cramps / 5),
        <= 1e6 => 10 * (int)Math.Ceiling(cramps / 10),
        _ => 1_000_000,
    };

    private static double Quantile(double probability) => Normal.InvCDF(0, 1, probability);

    private static double Square(double value) => value * value;
}
