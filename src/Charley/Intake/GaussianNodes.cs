namespace Charley.Intake;

/// <summary>Points and weights for the mean of a function of a standard normal variable: <c>E f(Z) ≈ Σ wᵢ f(zᵢ)</c>.</summary>
/// <remarks>The trapezoidal rule over ±6.75: for a Gaussian weight its error falls as <c>exp(−2π² w² / h²)</c>, where <c>h</c> is the
/// step and <c>w</c> the width of the sharpest feature of <c>f</c> in units of Z; as exact as Gauss-Hermite for polynomials, and
/// better for a function with a step in it. Source: <c>trefethen-weideman-2014</c>.</remarks>
public sealed class GaussianNodes
{
    private const double Reach = 6.75;

    private readonly double[] _points;
    private readonly double[] _weights;

    private GaussianNodes(double step)
    {
        var toOneSide = (int)Math.Round(Reach / step);
        _points = [.. Enumerable.Range(-toOneSide, (2 * toOneSide) + 1).Select(k => k * step)];
        var density = Array.ConvertAll(_points, z => Math.Exp(-z * z / 2));
        var sum = density.Sum();
        _weights = Array.ConvertAll(density, value => value / sum);
    }

    /// <summary>Step 0.75 (19 points): for smooth functions, such as a power.</summary>
    public static GaussianNodes Smooth { get; } = new(0.75);

    /// <summary>Step 0.25 (55 points): for functions with a steep part, such as the share of requirements met.</summary>
    public static GaussianNodes Fine { get; } = new(0.25);

    public ReadOnlySpan<double> Points => _points;

    public ReadOnlySpan<double> Weights => _weights;
}
