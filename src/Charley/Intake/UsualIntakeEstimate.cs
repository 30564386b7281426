namespace Charley.Intake;

/// <summary>What a person takes of a nutrient a day in the long run, as far as a few days tell.</summary>
/// <remarks>
/// <para>On the Box-Cox scale the person's mean <c>x̄</c> of <c>n</c> days is shrunk toward the group's (best linear unbiased predictor):
/// <c>m = μ + σ_b² / (σ_b² + σ_w²/n) · (x̄ − μ)</c>, <c>s² = (σ_b² · σ_w²/n) / (σ_b² + σ_w²/n)</c>.</para>
/// <para>The usual intake of a person at <c>b</c> is the mean over that person's days, <c>T(b) = E g⁻¹(b + σ_w Z)</c>; with
/// <c>b ~ N(m, s²)</c> the interval is <c>T(m ± 1.645 s)</c> and the mean <c>E T(b)</c>.</para>
/// <para>Assumes that the person is like the group, that days are independent, and that the diary tells what was eaten. See
/// <c>docs/methods/usual-intake.md</c>. Source: <c>nusser-1996</c>, <c>iom-2000-assessment</c>.</para>
/// </remarks>
public sealed record UsualIntakeEstimate
{
    /// <summary>Standard normal quantile of 0.95: between minus it and plus it lie 90 %.</summary>
    public const double NinetyPercent = 1.6448536269514722;

    /// <summary>A day lower than this many standard deviations below the group's mean counts as that low: near λ = 0 a fasting day
    /// would otherwise outweigh all others.</summary>
    private const double LowestDay = 4;

    private const double LeastShareOfOwnMean = 0.01;

    /// <summary>Box-Cox λ.</summary>
    public required double Lambda { get; init; }

    /// <summary>m.</summary>
    public required double Centre { get; init; }

    /// <summary>s.</summary>
    public required double Sd { get; init; }

    /// <summary>σ_w.</summary>
    public required double SdWithin { get; init; }

    /// <summary>Turns the unit of the scale into the unit of the results.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>Taken every day on top, without variation: supplements. In the unit of the results.</summary>
    public double Constant { get; init; }

    public double Mean
    {
        get
        {
            var all = double.Hypot(Sd, SdWithin);
            return Constant + (Scale * MeanOverDays(Centre, all));
        }
    }

    /// <summary>5th centile.</summary>
    public double Low => At(-NinetyPercent);

    /// <summary>95th centile.</summary>
    public double High => At(NinetyPercent);

    /// <summary>Estimates from the totals of single days.</summary>
    /// <param name="days">In the unit of <paramref name="spread"/>; none below 0; none at all means that the person is anyone of the group.</param>
    /// <returns><c>null</c> where there is neither a day nor a group mean.</returns>
    public static UsualIntakeEstimate? FromDays(ReadOnlySpan<double> days, IntakeSpread spread)
    {
        ArgumentNullException.ThrowIfNull(spread);
        var sdWithin = Math.Sqrt(spread.VarWithin);
        if (days.IsEmpty)
        {
            return spread.Mean is { } anyone
                ? new() { Lambda = spread.Lambda, Centre = anyone, Sd = Math.Sqrt(spread.VarBetween), SdWithin = sdWithin }
                : null;
        }

        var ownMean = MeanTransformed(days, spread);
        if (!double.IsFinite(ownMean))
        {
            return Stated(0, 0);
        }

        var ofMean = spread.VarWithin / days.Length;
        return spread.Mean is { } group
            ? new()
            {
                Lambda = spread.Lambda,
                Centre = group + (spread.VarBetween / (spread.VarBetween + ofMean) * (ownMean - group)),
                Sd = Math.Sqrt(spread.VarBetween * ofMean / (spread.VarBetween + ofMean)),
                SdWithin = sdWithin,
            }
            : new() { Lambda = spread.Lambda, Centre = ownMean, Sd = Math.Sqrt(ofMean), SdWithin = sdWithin };
    }

    /// <summary>A usual intake that is told, not worked out.</summary>
    /// <param name="usual">At least 0.</param>
    /// <param name="cv">How uncertain it is: standard deviation over mean.</param>
    public static UsualIntakeEstimate Stated(double usual, double cv)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(usual);
        return new() { Lambda = 1, Centre = usual - 1, Sd = usual * cv, SdWithin = 0 };
    }

    /// <summary>The usual intake <paramref name="z"/> standard deviations of uncertainty from the centre.</summary>
    public double At(double z) => Constant + (Scale * MeanOverDays(Centre + (z * Sd), SdWithin));

    private double MeanOverDays(double centre, double sd)
    {
        if (sd == 0)
        {
            return BoxCox.Inverse(centre, Lambda);
        }

        var nodes = GaussianNodes.Smooth;
        var sum = 0.0;
        for (var i = 0; i < nodes.Points.Length; i++)
        {
            sum += nodes.Weights[i] * BoxCox.Inverse(centre + (sd * nodes.Points[i]), Lambda);
        }

        return sum;
    }

    private static double MeanTransformed(ReadOnlySpan<double> days, IntakeSpread spread)
    {
        var (sum, transformed) = (0.0, 0.0);
        foreach (var day in days)
        {
            sum += day;
        }

        var leastIntake = LeastShareOfOwnMean * sum / days.Length;
        var least = spread.Mean - (LowestDay * Math.Sqrt(spread.VarWithin + spread.VarBetween)) ?? BoxCox.Transform(leastIntake, spread.Lambda);
        foreach (var day in days)
        {
            var lowest = spread.Lambda == 0 && day == 0;
            transformed += lowest ? least : Math.Max(least, BoxCox.Transform(day, spread.Lambda));
        }

        return transformed / days.Length;
    }
}
