namespace Charley.Trials;

/// <summary>Inverse covariance of the slow part of the log rate, cov = τ² · ρ^days: only neighbours are tied, so it is tridiagonal.</summary>
internal sealed class DriftPrecision
{
    private readonly double[] _share;

    public DriftPrecision(int days)
    {
        Diagonal = new double[days];
        Beside = new double[Math.Max(0, days - 1)];
        _share = new double[days];
    }

    public double[] Diagonal { get; }

    /// <summary>Between a day and the next.</summary>
    public double[] Beside { get; }

    public double LogDeterminant { get; private set; }

    public void Set(int[] day, Spread spread)
    {
        var variance = spread.Drift * spread.Drift;
        Diagonal[0] = 1 / variance;
        LogDeterminant = -Math.Log(variance);
        for (var i = 1; i < day.Length; i++)
        {
            _share[i] = Math.Pow(spread.Persistence, day[i] - day[i - 1]);
            var own = variance * (1 - (_share[i] * _share[i]));
            Diagonal[i] = 1 / own;
            Diagonal[i - 1] += _share[i] * _share[i] / own;
            Beside[i - 1] = -_share[i] / own;
            LogDeterminant -= Math.Log(own);
        }
    }

    /// <summary><c>xᵀQx</c>.</summary>
    public double Quadratic(double[] x)
    {
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++)
        {
            sum += Diagonal[i] * x[i] * x[i];
            if (i > 0)
            {
                sum += 2 * Beside[i - 1] * x[i] * x[i - 1];
            }
        }

        return sum;
    }

    /// <summary>Takes <c>Qx</c> from a vector.</summary>
    public void TakeProduct(double[] x, double[] from)
    {
        for (var i = 0; i < x.Length; i++)
        {
            from[i] -= (Diagonal[i] * x[i]) + (i > 0 ? Beside[i - 1] * x[i - 1] : 0) + (i + 1 < x.Length ? Beside[i] * x[i + 1] : 0);
        }
    }
}
