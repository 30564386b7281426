namespace Charley.Triggers.Conditional;

/// <summary>Comparable moments of one stratum: those with a cramp and those without.</summary>
/// <param name="Cases">Exposures of each moment with a cramp; a value a coefficient.</param>
/// <param name="Controls">Exposures of each moment without one.</param>
public sealed record MatchedSet(IReadOnlyList<double[]> Cases, IReadOnlyList<double[]> Controls);
