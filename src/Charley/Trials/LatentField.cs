namespace Charley.Trials;

/// <summary>The model of daily counts at one <see cref="Spread"/>: negative binomial about a log rate of effects and a slow drift; what is latent is integrated over by Laplace's approximation.</summary>
/// <remarks>
/// <c>y ~ NB(mean μ, variance μ + ω²μ²)</c>, <c>ln μ = Xb + z</c>, <c>cov z = τ²ρ^days</c>, <c>b</c> normal. The log density is concave, so Newton's steps
/// reach the one mode. Not for several threads at once: it keeps its last mode, from which the next search begins.
/// </remarks>
internal sealed class LatentField
{
    private const int MostSteps = 60;
    private const double Settled = 1e-5;
    private const double HighestLogRate = 14;

    private static readonly double LogTwoPi = Math.Log(2 * Math.PI);

    private readonly CountSeries _series;
    private readonly int[] _free;
    private readonly int _fixed;
    private readonly double[][] _columns;
    private readonly double[] _precision;
    private readonly DriftPrecision _drift;
    private readonly ArrowSystem _system;
    private readonly double[] _weight;
    private readonly double[] _stepOfDays;
    private readonly double[] _stepOfEffects;
    private readonly double[] _mean;
    private readonly double[] _slopeOfDays;
    private readonly double[] _slopeOfEffects;
    private readonly double[] _logOfCounts;

    /// <param name="series">What is fitted.</param>
    /// <param name="given">The effect whose value is given at each fit; -1 where all are fitted.</param>
    public LatentField(CountSeries series, int given = -1)
    {
        (_series, _fixed) = (series, given);
        _free = [.. Enumerable.Range(0, series.Columns.Length).Where(effect => effect != given)];
        _columns = [.. _free.Select(effect => series.Columns[effect])];
        _precision = [.. _free.Select(effect => 1 / (series.Priors[effect].Sd * series.Priors[effect].Sd))];
        _drift = new DriftPrecision(series.Days);
        _system = new ArrowSystem(series.Days, _free.Length);
        (_weight, _mean) = (new double[series.Days], new double[series.Days]);
        (_stepOfDays, _slopeOfDays) = (new double[series.Days], new double[series.Days]);
        (_stepOfEffects, _slopeOfEffects) = (new double[_free.Length], new double[_free.Length]);
        _logOfCounts = new double[series.Count.Max() + 1];
        Effects = [.. series.Priors.Select(prior => prior.Mean)];
        Effects[0] = Math.Log(Math.Max(series.Count.Average(), 0.5 / series.Days));
        Days = new double[series.Days];
    }

    /// <summary>Mode of the effects after a fit.</summary>
    public double[] Effects { get; }

    /// <summary>Mode of the slow part after a fit.</summary>
    public double[] Days { get; }

    /// <summary>Variance of a free effect about its mode.</summary>
    public double Variance(int effect) => _system.Variance(Array.IndexOf(_free, effect));

    /// <summary>Begins the next search where another field stands.</summary>
    public void StartFrom(LatentField other)
    {
        other.Effects.CopyTo(Effects, 0);
        other.Days.CopyTo(Days, 0);
    }

    /// <returns>Log of the density of the counts (and of the given effect), all else integrated over.</returns>
    public double Fit(Spread spread, double given = 0)
    {
        _drift.Set(_series.Day, spread);
        if (_fixed >= 0)
        {
            Effects[_fixed] = given;
        }

        var scatter = spread.Scatter * spread.Scatter;
        for (var count = 2; count < _logOfCounts.Length; count++)
        {
            _logOfCounts[count] = _logOfCounts[count - 1] + double.LogP1((count - 1) * scatter);
        }

        var density = Density(scatter);
        for (var step = 0; step < MostSteps; step++)
        {
            var decrement = Direction(scatter);
            density = Take(scatter, density);
            if (decrement < Settled)
            {
                break;
            }
        }

        return density + (0.5 * (_drift.LogDeterminant - _system.LogDeterminant)) + (0.5 * _free.Length * LogTwoPi);
    }

    /// <summary>Newton's direction into the steps.</summary>
    /// <returns>Its decrement, which bounds how far the density lies below its top.</returns>
    private double Direction(double scatter)
    {
        for (var i = 0; i < _series.Days; i++)
        {
            var inflation = 1 + (scatter * _mean[i]);
            var expected = (1 + (scatter * _series.Count[i])) * _mean[i] / inflation;
            _slopeOfDays[i] = _series.Count[i] - expected;
            _weight[i] = expected / inflation;
        }

        for (var e = 0; e < _free.Length; e++)
        {
            _slopeOfEffects[e] = Dot(_columns[e], _slopeOfDays) - (_precision[e] * (Effects[_free[e]] - _series.Priors[_free[e]].Mean));
        }

        _drift.TakeProduct(Days, _slopeOfDays);
        _slopeOfDays.CopyTo(_stepOfDays, 0);
        _slopeOfEffects.CopyTo(_stepOfEffects, 0);
        _system.Factor(_drift, _weight, _columns, _precision);
        _system.Solve(_drift, _stepOfDays, _stepOfEffects);
        return Dot(_slopeOfDays, _stepOfDays) + Dot(_slopeOfEffects, _stepOfEffects);
    }

    /// <summary>Goes the step, or half of it, or a quarter …, until the density does not fall.</summary>
    private double Take(double scatter, double before)
    {
        var (gone, length) = (0.0, 1.0);
        for (var halving = 0; halving < 20; halving++, length /= 2)
        {
            Move(length - gone);
            gone = length;
            if (Density(scatter) is var density && density >= before - 1e-10)
            {
                return density;
            }
        }

        Move(-gone);
        return Density(scatter);
    }

    private void Move(double share)
    {
        for (var i = 0; i < Days.Length; i++)
        {
            Days[i] += share * _stepOfDays[i];
        }

        for (var e = 0; e < _free.Length; e++)
        {
            Effects[_free[e]] += share * _stepOfEffects[e];
        }
    }

    /// <summary>Log density of counts, days and effects where they stand; without what depends on the counts alone.</summary>
    private double Density(double scatter)
    {
        var sum = -0.5 * _drift.Quadratic(Days);
        for (var i = 0; i < _series.Days; i++)
        {
            var rate = Days[i];
            for (var e = 0; e < Effects.Length; e++)
            {
                rate += Effects[e] * _series.Columns[e][i];
            }

            sum += LogCount(i, Math.Min(rate, HighestLogRate), scatter);
        }

        for (var e = 0; e < Effects.Length; e++)
        {
            var prior = _series.Priors[e];
            var off = (Effects[e] - prior.Mean) / prior.Sd;
            sum -= (0.5 * off * off) + Math.Log(prior.Sd) + (0.5 * LogTwoPi);
        }

        return sum;
    }

    /// <summary><c>Σ ln(1 + jφ) + yη − (y + 1/φ) ln(1 + φe^η)</c> with φ the scatter squared; without the factorial of the count, which moves nothing.</summary>
    private double LogCount(int day, double logRate, double scatter)
    {
        const double NoScatter = 1e-7;
        var (count, mean) = (_series.Count[day], Math.Exp(logRate));
        _mean[day] = mean;
        var tail = scatter * mean < NoScatter ? (scatter * mean * count) + mean : (count + (1 / scatter)) * double.LogP1(scatter * mean);
        return _logOfCounts[count] + (count * logRate) - tail;
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
}
