namespace Charley.Trials;

/// <summary>Linear equations of the latent days (tridiagonal) and of a few effects that touch every day.</summary>
/// <remarks>Block elimination: the days by Thomas' algorithm, what is left of the effects by Cholesky.</remarks>
internal sealed class ArrowSystem
{
    private readonly int _days;
    private readonly int _effects;
    private readonly double[] _pivot;
    private readonly double[] _factor;
    private readonly double[][] _border;
    private readonly double[][] _solved;
    private readonly double[,] _schur;

    public ArrowSystem(int days, int effects)
    {
        (_days, _effects) = (days, effects);
        (_pivot, _factor) = (new double[days], new double[days]);
        (_border, _solved) = (Vectors(effects, days), Vectors(effects, days));
        _schur = new double[effects, effects];
    }

    public double LogDeterminant { get; private set; }

    /// <param name="prior">Of the days.</param>
    /// <param name="weight">Information that each day's count holds of its log rate.</param>
    /// <param name="columns">Effects by day.</param>
    /// <param name="precision">Of the prior of each effect.</param>
    public void Factor(DriftPrecision prior, double[] weight, double[][] columns, double[] precision)
    {
        LogDeterminant = 0;
        for (var i = 0; i < _days; i++)
        {
            var pivot = prior.Diagonal[i] + weight[i];
            if (i > 0)
            {
                _factor[i] = prior.Beside[i - 1] / _pivot[i - 1];
                pivot -= _factor[i] * prior.Beside[i - 1];
            }

            _pivot[i] = pivot;
            LogDeterminant += Math.Log(pivot);
        }

        for (var e = 0; e < _effects; e++)
        {
            for (var i = 0; i < _days; i++)
            {
                _border[e][i] = weight[i] * columns[e][i];
            }

            _border[e].CopyTo(_solved[e], 0);
            SolveDays(prior, _solved[e]);
        }

        for (var e = 0; e < _effects; e++)
        {
            for (var f = 0; f <= e; f++)
            {
                var sum = e == f ? precision[e] : 0;
                for (var i = 0; i < _days; i++)
                {
                    sum += _border[e][i] * (columns[f][i] - _solved[f][i]);
                }

                _schur[e, f] = sum;
            }
        }

        Cholesky();
    }

    /// <summary>Solves in place.</summary>
    public void Solve(DriftPrecision prior, double[] days, double[] effects)
    {
        SolveDays(prior, days);
        for (var e = 0; e < _effects; e++)
        {
            effects[e] -= Dot(_border[e], days);
        }

        SolveEffects(effects);
        for (var e = 0; e < _effects; e++)
        {
            for (var i = 0; i < _days; i++)
            {
                days[i] -= _solved[e][i] * effects[e];
            }
        }
    }

    /// <summary>Variance of an effect with all else integrated over.</summary>
    public double Variance(int effect)
    {
        var unit = new double[_effects];
        unit[effect] = 1;
        SolveEffects(unit);
        return unit[effect];
    }

    private void SolveDays(DriftPrecision prior, double[] x)
    {
        for (var i = 1; i < _days; i++)
        {
            x[i] -= _factor[i] * x[i - 1];
        }

        for (var i = _days - 1; i >= 0; i--)
        {
            x[i] = (x[i] - (i + 1 < _days ? prior.Beside[i] * x[i + 1] : 0)) / _pivot[i];
        }
    }

    private void Cholesky()
    {
        for (var e = 0; e < _effects; e++)
        {
            for (var f = 0; f <= e; f++)
            {
                var sum = _schur[e, f];
                for (var k = 0; k < f; k++)
                {
                    sum -= _schur[e, k] * _schur[f, k];
                }

                _schur[e, f] = e == f ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / _schur[f, f];
            }

            LogDeterminant += 2 * Math.Log(_schur[e, e]);
        }
    }

    private void SolveEffects(double[] x)
    {
        for (var e = 0; e < _effects; e++)
        {
            for (var k = 0; k < e; k++)
            {
                x[e] -= _schur[e, k] * x[k];
            }

            x[e] /= _schur[e, e];
        }

        for (var e = _effects - 1; e >= 0; e--)
        {
            for (var k = e + 1; k < _effects; k++)
            {
                x[e] -= _schur[k, e] * x[k];
            }

            x[e] /= _schur[e, e];
        }
    }

    private static double Dot(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++)
        {
            sum += one[i] * other[i];
        }

        return sum;
    }

    private static double[][] Vectors(int count, int length) => [.. Enumerable.Range(0, count).Select(_ => new double[length])];
}
