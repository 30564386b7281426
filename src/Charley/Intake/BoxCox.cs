namespace Charley.Intake;

/// <summary>The Box-Cox transformation that makes day-to-day intake near normal.</summary>
/// <remarks><c>y = (x^λ − 1) / λ</c>, and <c>y = ln x</c> for λ = 0. Source: <c>box-cox-1964</c>.</remarks>
public static class BoxCox
{
    /// <param name="intake">x; at least 0, and above 0 where λ is 0.</param>
    public static double Transform(double intake, double lambda)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(intake);
        return lambda == 0 ? Math.Log(intake) : (Math.Pow(intake, lambda) - 1) / lambda;
    }

    /// <summary>The intake behind a transformed value; 0 where the value lies below what an intake of 0 transforms to (λ above 0).</summary>
    public static double Inverse(double transformed, double lambda) => lambda == 0
        ? Math.Exp(transformed)
        : Math.Pow(Math.Max(0, 1 + (lambda * transformed)), 1 / lambda);
}
