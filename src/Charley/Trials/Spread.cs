namespace Charley.Trials;

/// <summary>How daily counts scatter beyond what chance brings.</summary>
/// <param name="Scatter">Coefficient of variation of the rate from one day to the next, ω: variance = mean + ω² · mean².</param>
/// <param name="Drift">SD of the slow ups and downs of the log rate, τ.</param>
/// <param name="Persistence">Correlation of the slow part from one day to the next, ρ.</param>
public readonly record struct Spread(double Scatter, double Drift, double Persistence);
