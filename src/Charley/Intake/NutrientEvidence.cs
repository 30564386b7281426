namespace Charley.Intake;

/// <summary>What a diary tells of one nutrient: estimates of usual intake under three readings of what is unknown.</summary>
/// <param name="Point">Known intake scaled up to the whole day; <c>null</c> where too little is known.</param>
/// <param name="Least">As if everything unknown brought nothing.</param>
/// <param name="Most">As if everything unknown were as rich as nine foods of ten are not.</param>
/// <param name="Coverage">Share of the energy whose value is known.</param>
/// <param name="Days">Days with any entry.</param>
internal sealed record NutrientEvidence(UsualIntakeEstimate? Point, UsualIntakeEstimate Least, UsualIntakeEstimate Most, double Coverage, int Days)
{
    /// <summary>Below it the parts that are unknown are worth no second look.</summary>
    private const double AsGoodAsComplete = 0.9995;

    public bool Complete => Coverage >= AsGoodAsComplete;

    /// <summary>Reads the days for one nutrient. Days of which less than half is known are left out of the point estimate.</summary>
    /// <returns><c>null</c> where nothing of the nutrient is known and nothing bounds it.</returns>
    public static NutrientEvidence? Of(IReadOnlyList<DayTotals> days, int nutrient, (IntakeSpread Spread, double ToSpread, double Density, double LeastCoverage) method)
    {
        var (spread, toSpread, density, leastCoverage) = method;
        var (energy, knownEnergy) = (0.0, 0.0);
        foreach (var day in days)
        {
            energy += day.Energy;
            knownEnergy += Math.Min(day.KnownEnergy[nutrient], day.Energy);
        }

        var coverage = energy > 0 ? knownEnergy / energy : 0;
        if (coverage == 0)
        {
            return null;
        }

        var (scaled, least, most) = (new List<double>(days.Count), new List<double>(days.Count), new List<double>(days.Count));
        foreach (var day in days)
        {
            var known = day.Known[nutrient] * toSpread;
            least.Add(known);
            most.Add(known + (Math.Max(0, day.Energy - day.KnownEnergy[nutrient]) * density * toSpread));
            if (day.Coverage(nutrient) >= leastCoverage)
            {
                scaled.Add(known / day.Coverage(nutrient));
            }
        }

        var point = coverage >= leastCoverage ? Estimate(scaled) : null;
        return Estimate(least) is not { } low || Estimate(most) is not { } high ? null : new(point, low, high, coverage, days.Count);

        UsualIntakeEstimate? Estimate(List<double> totals) =>
            UsualIntakeEstimate.FromDays([.. totals], spread) is { } usual
                ? usual with { Scale = usual.Scale / toSpread }
                : null;
    }

    /// <summary>The same with supplements that are taken every day.</summary>
    public NutrientEvidence With(double supplements) => this with
    {
        Point = Point is null ? null : Point with { Constant = supplements },
        Least = Least with { Constant = supplements },
        Most = Most with { Constant = supplements },
    };
}
