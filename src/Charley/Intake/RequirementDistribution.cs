using Charley.Knowledge;
using MathNet.Numerics.Distributions;

namespace Charley.Intake;

/// <summary>How the requirement of a nutrient is spread over the people of a life stage.</summary>
/// <remarks>
/// <para>Near normal around the EAR with <c>SD = CV × EAR</c>; the CV is the table's, or
/// <c>(RDA − EAR) / (2 EAR)</c> where the table has none, because the RDA is two SD above the EAR.</para>
/// <para>Where that CV exceeds <see cref="LargestNormalCv"/> a normal curve would put people at requirements near or below zero:
/// the spread is skewed (iron in women who menstruate) and taken as log-normal with the EAR as its median and the RDA as its
/// 97.5th centile: <c>σ = ln(RDA / EAR) / 1.96</c>. It is an approximation of the factorial model.</para>
/// <para>Source: <c>iom-2000-assessment</c>, ch. 4 and app. B, C.</para>
/// </remarks>
public sealed record RequirementDistribution
{
    /// <summary>Above it a normal curve has more than 0.6 % of people at requirements below zero.</summary>
    public const double LargestNormalCv = 0.4;

    /// <summary>Standard normal quantile of 0.975.</summary>
    private const double TwoSided95 = 1.959963984540054;

    /// <summary>The median, in the unit of the reference intake.</summary>
    public required double Average { get; init; }

    /// <summary>Standard deviation; of the logarithm where <see cref="Skewed"/>.</summary>
    public required double Spread { get; init; }

    public required bool Skewed { get; init; }

    /// <summary>The distribution behind a row with an EAR.</summary>
    /// <param name="row">The person's reference intake.</param>
    /// <param name="requirementCv">Coefficient of variation as a fraction, or <c>null</c> where no table gives it.</param>
    /// <returns><c>null</c> where the row has no EAR, or neither a CV nor an RDA is known.</returns>
    public static RequirementDistribution? Of(ReferenceIntake row, double? requirementCv)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Ear is not { } ear || ear <= 0 || (requirementCv ?? ImpliedCv(row)) is not { } cv)
        {
            return null;
        }

        return cv > LargestNormalCv && row.Rda is { } rda
            ? new() { Average = ear, Spread = Math.Log(rda / ear) / TwoSided95, Skewed = true }
            : new() { Average = ear, Spread = cv * ear, Skewed = false };
    }

    /// <summary>Share of people of this life stage whose requirement an intake meets.</summary>
    public double MetBy(double intake) => Skewed
        ? intake <= 0 ? 0 : Normal.CDF(0, 1, Math.Log(intake / Average) / Spread)
        : Normal.CDF(Average, Spread, intake);

    private static double? ImpliedCv(ReferenceIntake row) =>
        row is { Ear: { } ear, Rda: { } rda } && rda > ear ? (rda - ear) / (2 * ear) : null;
}
