namespace Charley.Trials;

/// <summary>The model fitted to counts: what is left possible of the spread and of single effects.</summary>
internal sealed class CountFit
{
    private readonly CountSeries _series;
    private readonly LatentField _field;

    public CountFit(CountSeries series, SpreadPriors priors)
    {
        (_series, _field) = (series, new LatentField(series));
        Spreads = SpreadGrid.Of(_field, priors);
        double Mean(Func<Spread, double> of) => Spreads.Sum(part => part.Weight * of(part.Spread)) / Spreads.Sum(part => part.Weight);
        Typical = new Spread(Mean(spread => spread.Scatter), Mean(spread => spread.Drift), Mean(spread => spread.Persistence));
    }

    public IReadOnlyList<WeighedSpread> Spreads { get; }

    /// <summary>Posterior means.</summary>
    public Spread Typical { get; }

    /// <summary>The effect, all else integrated over.</summary>
    public EffectPosterior Effect(int effect)
    {
        var given = new LatentField(_series, effect);
        var parts = new List<(double, ShapedNormal)>(Spreads.Count);
        foreach (var (spread, weight) in Spreads)
        {
            _field.Fit(spread);
            var (mode, sd) = (_field.Effects[effect], Math.Sqrt(_field.Variance(effect)));
            given.StartFrom(_field);
            var top = given.Fit(spread, mode);
            double Log(double sds) => given.Fit(spread, mode + (sds * sd)) - top;
            var (innerUp, outerUp) = (Log(ShapedNormal.Outer / 2), Log(ShapedNormal.Outer));
            given.StartFrom(_field);
            var (innerDown, outerDown) = (Log(-ShapedNormal.Outer / 2), Log(-ShapedNormal.Outer));
            parts.Add((weight, new ShapedNormal(mode, sd, [outerDown, innerDown, innerUp, outerUp])));
        }

        return EffectPosterior.Mix(parts);
    }
}
