namespace Charley.Trials;

/// <summary>A normal density bent by a polynomial of fourth degree, so that it has the wanted height at five places.</summary>
internal sealed class ShapedNormal
{
    /// <summary>The outer places, in SDs from the mode; the inner ones lie half way.</summary>
    public const double Outer = 3;

    private const double Bent = 3.6;
    private const double Reach = 6;

    private readonly double[] _bend;

    /// <param name="mode">Where the normal is highest.</param>
    /// <param name="sd">Of the normal.</param>
    /// <param name="log">Log density at -3, -1.5, 1.5 and 3 SDs, less that at the mode.</param>
    public ShapedNormal(double mode, double sd, double[] log)
    {
        (Mode, Sd) = (mode, sd);
        // deviation from the normal d(u) = c1 u + c2 u² + c3 u³ + c4 u⁴ through the four places
        var (inner, outer) = (Outer / 2, Outer);
        double Off(int i, double u) => log[i] + (0.5 * u * u);
        var (evenIn, oddIn) = ((Off(2, inner) + Off(1, inner)) / 2, (Off(2, inner) - Off(1, inner)) / 2);
        var (evenOut, oddOut) = ((Off(3, outer) + Off(0, outer)) / 2, (Off(3, outer) - Off(0, outer)) / 2);
        var c4 = ((evenOut / (outer * outer)) - (evenIn / (inner * inner))) / ((outer * outer) - (inner * inner));
        var c3 = ((oddOut / outer) - (oddIn / inner)) / ((outer * outer) - (inner * inner));
        _bend = [(oddIn / inner) - (c3 * inner * inner), (evenIn / (inner * inner)) - (c4 * inner * inner), c3, c4];
    }

    public double Mode { get; }

    public double Sd { get; }

    /// <summary>Adds its share of the mass to a density on a grid.</summary>
    public void AddTo(double[] density, double first, double step, double weight)
    {
        var from = Math.Max(0, (int)Math.Ceiling((Mode - (Reach * Sd) - first) / step));
        var to = Math.Min(density.Length - 1, (int)Math.Floor((Mode + (Reach * Sd) - first) / step));
        var own = new double[Math.Max(0, to - from + 1)];
        for (var i = 0; i < own.Length; i++)
        {
            own[i] = Math.Exp(Log((first + ((from + i) * step) - Mode) / Sd));
        }

        var mass = own.Sum() * step;
        for (var i = 0; i < own.Length && mass > 0; i++)
        {
            density[from + i] += weight * own[i] / mass;
        }
    }

    private double Log(double u)
    {
        var bent = Math.Clamp(u, -Bent, Bent);
        return (-0.5 * u * u) + (bent * (_bend[0] + (bent * (_bend[1] + (bent * (_bend[2] + (bent * _bend[3])))))));
    }
}
