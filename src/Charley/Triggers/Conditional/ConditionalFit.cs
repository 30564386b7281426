using MathNet.Numerics;

namespace Charley.Triggers.Conditional;

/// <summary>Log odds ratios fitted to matched sets by maximum (penalised) conditional likelihood.</summary>
/// <remarks>Intervals and tests are by the profile of the (penalised) likelihood, not by standard errors: they hold where data are few. Source: heinze-puhr-2010.</remarks>
public sealed class ConditionalFit
{
    private const int MostSteps = 200;

    /// <summary>Of a coefficient, in one step: further the quadratic form says nothing.</summary>
    private const double LongestStep = 2;

    /// <summary>Expected gain of the log-likelihood at the maximum: far below what any estimate shows.</summary>
    private const double Converged = 1e-14;

    /// <summary>The same along a profile, of which only the height is used.</summary>
    private const double Near = 1e-7;

    /// <summary>Of the signed root of the likelihood ratio at the end of an interval: a fifth digit.</summary>
    private const double NearEnough = 1e-5;

    /// <summary>Where no step rises any more, so small an expected gain is rounding and not failure.</summary>
    private const double Rounded = 1e-9;

    /// <summary>Of a log-likelihood of some hundreds.</summary>
    private const double Rounding = 1e-12;

    /// <summary>Share of a step below which halving stops.</summary>
    private const double Shortest = 1e-10;

    /// <summary>An odds ratio beyond e^15 is a likelihood without a maximum.</summary>
    private const double Endless = 15;

    private readonly ConditionalLikelihood _likelihood;
    private readonly double[] _covariance;

    private ConditionalFit(ConditionalLikelihood likelihood, double[] beta, double[] standardErrors, double log) =>
        (_likelihood, LogOddsRatios, StandardErrors, LogLikelihood, _covariance) = (likelihood, beta, standardErrors, log, [.. likelihood.Covariance]);

    public IReadOnlyList<double> LogOddsRatios { get; }

    /// <summary>From the information at the maximum.</summary>
    public IReadOnlyList<double> StandardErrors { get; }

    /// <summary>Penalised where the penalty was wanted.</summary>
    public double LogLikelihood { get; }

    /// <param name="penalised">With Firth's penalty, which keeps estimates finite where an exposure is found with every cramp or with none.</param>
    /// <returns><c>null</c> where there is no finite maximum, or exposures cannot be told apart.</returns>
    public static ConditionalFit? Of(Alternatives alternatives, bool penalised)
    {
        ArgumentNullException.ThrowIfNull(alternatives);
        var likelihood = new ConditionalLikelihood(alternatives, penalised);
        var beta = new double[likelihood.Size];
        if (likelihood.Size == 0 || !Climb(likelihood, beta, held: -1) || beta.Any(value => Math.Abs(value) > Endless))
        {
            return null;
        }

        return new(likelihood, beta, [.. Enumerable.Range(0, beta.Length).Select(k => Math.Sqrt(likelihood.Covariance[(k * beta.Length) + k]))], likelihood.Log);
    }

    /// <summary>Covariance of the estimates if no exposure mattered: what the log can tell apart, before looking at what it tells.</summary>
    /// <returns>Row by row; <c>null</c> where exposures cannot be told apart.</returns>
    public static double[]? CovarianceWithoutEffect(Alternatives alternatives)
    {
        var likelihood = new ConditionalLikelihood(alternatives, penalised: false);
        return likelihood.At(new double[likelihood.Size]) ? likelihood.Covariance : null;
    }

    /// <summary>Information on the coefficients if no exposure mattered, row by row.</summary>
    public static double[] InformationWithoutEffect(Alternatives alternatives)
    {
        var likelihood = new ConditionalLikelihood(alternatives, penalised: false);
        _ = likelihood.At(new double[likelihood.Size]);
        return likelihood.Information;
    }

    /// <summary>Probability of so large a likelihood ratio if the coefficient were 0 and the others free.</summary>
    public double PValue(int coefficient)
    {
        var beta = LogOddsRatios.ToArray();
        Move(beta, coefficient, 0);
        var ratio = Math.Max(0, 2 * (LogLikelihood - Profile(beta, coefficient)));
        return SpecialFunctions.Erfc(Math.Sqrt(ratio / 2));
    }

    /// <summary>Log odds ratios at which the profile has fallen as far as chance lets it with probability <paramref name="level"/>.</summary>
    public (double Low, double High) Interval(int coefficient, double level)
    {
        var z = Math.Sqrt(2) * SpecialFunctions.ErfInv(level);
        return (Bound(coefficient, -z), Bound(coefficient, z));
    }

    /// <summary>Safeguarded regula falsi (Illinois) on the signed root of the likelihood ratio, which is near a straight line.</summary>
    private double Bound(int coefficient, double z)
    {
        var (estimate, beta) = (LogOddsRatios[coefficient], LogOddsRatios.ToArray());
        var (inside, insideGap) = (estimate, -Math.Abs(z));
        var outside = estimate + (z * StandardErrors[coefficient]);
        var outsideGap = Gap(outside);
        for (var wider = 0; outsideGap < 0 && wider < MostSteps; wider++)
        {
            (inside, insideGap) = (outside, outsideGap);
            outside = estimate + ((outside - estimate) * 1.5);
            outsideGap = Gap(outside);
        }

        for (var step = 0; step < MostSteps && Math.Abs(outside - inside) > NearEnough; step++)
        {
            var middle = outside - (outsideGap * (outside - inside) / (outsideGap - insideGap));
            var gap = Gap(middle);
            if (Math.Abs(gap) < NearEnough)
            {
                return middle;
            }

            if (gap > 0)
            {
                (outside, outsideGap, insideGap) = (middle, gap, insideGap / 2);
            }
            else
            {
                (inside, insideGap, outsideGap) = (middle, gap, outsideGap / 2);
            }
        }

        return outside;

        double Gap(double value)
        {
            Move(beta, coefficient, value);
            return Math.Sqrt(Math.Max(0, 2 * (LogLikelihood - Profile(beta, coefficient)))) - Math.Abs(z);
        }
    }

    /// <summary>Sets a coefficient, and the others to where the maximum's quadratic form expects them.</summary>
    private void Move(double[] beta, int coefficient, double value)
    {
        var by = value - beta[coefficient];
        for (var k = 0; k < beta.Length; k++)
        {
            beta[k] += by * _covariance[(k * beta.Length) + coefficient] / _covariance[coefficient * (beta.Length + 1)];
        }

        beta[coefficient] = value;
    }

    /// <summary>The highest log-likelihood with one coefficient held; the others begin where they stand in <paramref name="beta"/> and are left at the maximum.</summary>
    private double Profile(double[] beta, int held)
    {
        _ = Climb(_likelihood, beta, held);
        return _likelihood.Log;
    }

    /// <summary>Newton's steps with Fisher's information, halved where they overshoot.</summary>
    private static bool Climb(ConditionalLikelihood likelihood, double[] beta, int held)
    {
        var size = likelihood.Size;
        var (step, next) = (new double[size], new double[size]);
        if (!likelihood.At(beta))
        {
            return false;
        }

        for (var count = 0; count < MostSteps; count++)
        {
            var gain = Step(likelihood, step, held);
            if (gain < (held < 0 ? Converged : Near))
            {
                return true;
            }

            var (before, length) = (likelihood.Log, Math.Min(1, LongestStep / step.Max(Math.Abs)));
            do
            {
                for (var k = 0; k < size; k++)
                {
                    next[k] = beta[k] + (length * step[k]);
                }

                length /= 2;
            }
            while ((!likelihood.At(next) || likelihood.Log < before - Rounding) && length > Shortest);

            next.CopyTo(beta, 0);
            if (length <= Shortest)
            {
                return gain < Rounded;
            }

            if (beta.Any(value => Math.Abs(value) > 2 * Endless))
            {
                return false;
            }
        }

        return true;
    }

    /// <returns>What the step is expected to gain, twice.</returns>
    private static double Step(ConditionalLikelihood likelihood, double[] step, int held)
    {
        var (size, gain) = (likelihood.Size, 0.0);
        for (var j = 0; j < size; j++)
        {
            step[j] = 0;
            for (var k = 0; k < size; k++)
            {
                step[j] += likelihood.Covariance[(j * size) + k] * likelihood.Score[k];
            }
        }

        if (held >= 0)
        {
            // the free block's own inverse by the inverse of the whole: the held coefficient's step is taken out along its column
            var share = step[held] / likelihood.Covariance[(held * size) + held];
            for (var j = 0; j < size; j++)
            {
                step[j] -= share * likelihood.Covariance[(j * size) + held];
            }

            step[held] = 0;
        }

        for (var j = 0; j < size; j++)
        {
            gain += j == held ? 0 : step[j] * likelihood.Score[j];
        }

        return gain;
    }
}
