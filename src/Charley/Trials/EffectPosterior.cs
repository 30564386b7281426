namespace Charley.Trials;

/// <summary>What is believed of one effect after the counts: its density on an even grid of the natural logarithm of the rate ratio.</summary>
public sealed class EffectPosterior
{
    private readonly double[] _density;
    private readonly double[] _below;

    private EffectPosterior(double first, double step, double[] density)
    {
        (First, Step) = (first, step);
        _below = new double[density.Length];
        for (var i = 1; i < density.Length; i++)
        {
            _below[i] = _below[i - 1] + (0.5 * step * (density[i - 1] + density[i]));
        }

        var mass = _below[^1];
        _density = [.. density.Select(value => value / mass)];
        for (var i = 0; i < _below.Length; i++)
        {
            _below[i] /= mass;
        }

        Mean = _density.Select((value, i) => value * (first + (i * step)) * step).Sum();
        Sd = Math.Sqrt(Math.Max(0, _density.Select((value, i) => value * Math.Pow(first + (i * step) - Mean, 2) * step).Sum()));
    }

    public double First { get; }

    public double Step { get; }

    public IReadOnlyList<double> Density => _density;

    public double Mean { get; }

    public double Sd { get; }

    /// <summary>Probability that the effect lies below a value.</summary>
    public double Below(double value)
    {
        var at = (value - First) / Step;
        var i = (int)Math.Floor(at);
        return i < 0 ? 0 : i + 1 >= _below.Length ? 1 : _below[i] + ((at - i) * (_below[i + 1] - _below[i]));
    }

    public double Quantile(double share)
    {
        var i = Array.BinarySearch(_below, share);
        if (i >= 0)
        {
            return First + (i * Step);
        }

        i = Math.Clamp(~i, 1, _below.Length - 1);
        return First + (Step * (i - 1 + ((share - _below[i - 1]) / Math.Max(_below[i] - _below[i - 1], 1e-300))));
    }

    /// <summary>The same counts under another prior.</summary>
    public EffectPosterior With(NormalPrior before, NormalPrior after) => new(First, Step, [.. _density.Select((value, i) =>
        value * Math.Exp(LogRatio(First + (i * Step), before, after)))]);

    /// <summary>Mixes what each possible spread says.</summary>
    internal static EffectPosterior Mix(IReadOnlyList<(double Weight, ShapedNormal Shape)> parts)
    {
        const int Points = 1201;
        const double Reach = 6;
        var low = parts.Min(part => part.Shape.Mode - (Reach * part.Shape.Sd));
        var high = parts.Max(part => part.Shape.Mode + (Reach * part.Shape.Sd));
        var step = (high - low) / (Points - 1);
        var density = new double[Points];
        foreach (var (weight, shape) in parts)
        {
            shape.AddTo(density, low, step, weight);
        }

        return new(low, step, density);
    }

    private static double LogRatio(double value, NormalPrior before, NormalPrior after)
    {
        var (one, other) = ((value - before.Mean) / before.Sd, (value - after.Mean) / after.Sd);
        return 0.5 * ((one * one) - (other * other));
    }
}
