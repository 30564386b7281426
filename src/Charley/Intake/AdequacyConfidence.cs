using Charley.Units;
using MathNet.Numerics.Distributions;

namespace Charley.Intake;

/// <summary>How sure one may be that a person's usual intake meets that person's own requirement.</summary>
/// <remarks>
/// <para>With <c>ȳ</c> the mean of <c>n</c> recorded days:
/// <c>z = (ȳ − EAR) / √(V_req + V_day / n)</c>, and the confidence is <c>Φ(z)</c>.</para>
/// <para>Assumes both are near normal; do not use where day-to-day intake is strongly skewed (vitamin B12, vitamin D):
/// <see cref="UsualIntakeEstimate"/> is for those.</para>
/// <para>Source: <c>iom-2000-assessment</c>, app. B.</para>
/// </remarks>
public static class AdequacyConfidence
{
    /// <param name="meanIntake">ȳ, in the unit of <paramref name="averageRequirement"/>.</param>
    /// <param name="averageRequirement">EAR, per day; positive.</param>
    /// <param name="requirementSd">√V_req: spread of requirement between people, same unit.</param>
    /// <param name="dayToDaySd">√V_day: spread of one person's intake between days, same unit.</param>
    /// <param name="days">n, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A spread is negative, both are zero, or another argument is out of its range.</exception>
    public static Probability Of(double meanIntake, double averageRequirement, double requirementSd, double dayToDaySd, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(averageRequirement);
        ArgumentOutOfRangeException.ThrowIfNegative(requirementSd);
        ArgumentOutOfRangeException.ThrowIfNegative(dayToDaySd);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);

        return Exceeds(meanIntake, averageRequirement, double.Hypot(requirementSd, dayToDaySd / Math.Sqrt(days)));
    }

    /// <summary>How sure one may be that usual intake lies above a fixed level, an AI or a UL: <c>z = (ȳ − level) / (SD_day / √n)</c>.</summary>
    /// <remarks>A level has no spread between people, so that a value below an AI says nothing about inadequacy.
    /// Source: <c>iom-2000-assessment</c>, app. B.</remarks>
    /// <param name="meanIntake">ȳ, in the unit of <paramref name="level"/>.</param>
    /// <param name="level">AI or UL, per day; positive.</param>
    /// <param name="dayToDaySd">SD_day: spread of one person's intake between days, same unit; positive.</param>
    /// <param name="days">n, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static Probability Above(double meanIntake, double level, double dayToDaySd, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(level);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(dayToDaySd);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);

        return Exceeds(meanIntake, level, dayToDaySd / Math.Sqrt(days));
    }

    private static Probability Exceeds(double mean, double level, double spread)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(spread);
        return Probability.Of(Normal.CDF(0, 1, (mean - level) / spread));
    }
}
