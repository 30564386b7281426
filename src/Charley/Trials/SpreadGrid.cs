namespace Charley.Trials;

/// <summary>A spread that the counts leave possible, and how much it counts.</summary>
internal readonly record struct WeighedSpread(Spread Spread, double Weight);

/// <summary>The spreads that the counts leave possible: a grid that draws together about them.</summary>
internal static class SpreadGrid
{
    private const int Narrowings = 4;
    private const double Negligible = 1e-4;
    private const double Kept = 1e-4;
    private const int Scatters = 6;
    private const int Drifts = 6;
    private const int Persistences = 3;

    /// <summary>Weights add up to 1.</summary>
    public static IReadOnlyList<WeighedSpread> Of(LatentField field, SpreadPriors priors)
    {
        var box = priors.Whole;
        for (var round = 0; ; round++)
        {
            var nodes = Weigh(field, priors, box, round == 0);
            var narrower = new SpreadBox(
                Narrow(box.Scatter, nodes, spread => spread.Scatter),
                Narrow(box.Drift, nodes, spread => spread.Drift),
                Narrow(box.Persistence, nodes, spread => spread.Persistence));
            if (round > 0 && (round == Narrowings || !Smaller(box, narrower)))
            {
                return [.. nodes.Where(node => node.Weight > Kept)];
            }

            box = narrower;
        }
    }

    private static List<WeighedSpread> Weigh(LatentField field, SpreadPriors priors, SpreadBox box, bool coarse)
    {
        var logs = (coarse ? box.Nodes(Scatters - 2, Drifts - 2, Persistences - 1) : box.Nodes(Scatters, Drifts, Persistences)).Select(node => (node.Node, Log: field.Fit(node.Node) + priors.LogDensity(node.Node) + node.LogWeight)).ToList();
        var top = logs.Max(node => node.Log);
        var sum = logs.Sum(node => Math.Exp(node.Log - top));
        return [.. logs.Select(node => new WeighedSpread(node.Node, Math.Exp(node.Log - top) / sum))];
    }

    /// <summary>From the last negligible node below to the first above.</summary>
    private static (double Low, double High) Narrow((double Low, double High) range, List<WeighedSpread> nodes, Func<Spread, double> along)
    {
        var marginal = nodes.GroupBy(node => along(node.Spread)).Select(same => (At: same.Key, Weight: same.Sum(node => node.Weight))).OrderBy(node => node.At).ToList();
        var first = marginal.FindIndex(node => node.Weight > Negligible);
        var last = marginal.FindLastIndex(node => node.Weight > Negligible);
        return (first <= 0 ? range.Low : marginal[first - 1].At, last == marginal.Count - 1 ? range.High : marginal[last + 1].At);
    }

    private static bool Smaller(SpreadBox box, SpreadBox than)
    {
        const double Worth = 0.75;
        return Ratio(box.Scatter, than.Scatter) < Worth || Ratio(box.Drift, than.Drift) < Worth || Ratio(box.Persistence, than.Persistence) < Worth;

        static double Ratio((double Low, double High) whole, (double Low, double High) part) => (part.High - part.Low) / (whole.High - whole.Low);
    }
}
