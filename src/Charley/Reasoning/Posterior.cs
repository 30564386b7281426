namespace Charley.Reasoning;

/// <summary>What is known of the causes after everything observed.</summary>
/// <param name="Present">P(the cause holds | all), by cause.</param>
/// <param name="Explains">P(the complaint would not be there had the cause not held | all), by cause; never above <paramref name="Present"/>.</param>
/// <param name="LogEvidence">Natural logarithm of the probability of everything observed, complaint included.</param>
public sealed record Posterior(double[] Present, double[] Explains, double LogEvidence);
