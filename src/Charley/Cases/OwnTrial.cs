namespace Charley.Cases;

/// <summary>What a trial in this person showed: rate of cramps with the treatment over that without.</summary>
/// <param name="Treatment">In words.</param>
/// <param name="Low">Lower end of the 90 % interval.</param>
/// <param name="High">Upper end of the 90 % interval.</param>
public sealed record OwnTrial(string Treatment, double RateRatio, double Low, double High);
