namespace Charley.Foods;

/// <summary>A food that a search found.</summary>
/// <param name="Score">From 0 to 1; 1 is a food whose description is what was asked for and nothing else.</param>
public sealed record FoodHit(Food Food, double Score)
{
    /// <summary>How sure it is that the words mean this food or one like it, from 0 to 1: all words found as they stand is 1.</summary>
    public double Certainty { get; init; }
}
