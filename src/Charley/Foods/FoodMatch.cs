namespace Charley.Foods;

/// <summary>What the words of a diary line mean.</summary>
/// <param name="Food"><c>null</c> where no food is certain enough.</param>
/// <param name="Certainty">From 0 to 1, of <paramref name="Food"/>, else of <paramref name="Suggestion"/>.</param>
/// <param name="Suggestion">Where there is no food: the nearest, to ask about. <c>null</c> where nothing is near.</param>
public sealed record FoodMatch(Food? Food, double Certainty, Food? Suggestion)
{
    /// <summary>The least certainty with which words are taken to mean a food: one plain misspelling, or a small word too many.</summary>
    public const double Enough = 0.45;

    /// <summary>A <see cref="FoodHit.Score"/> below this takes from the certainty in proportion: the words are found in a food that is mostly something else.</summary>
    public const double ClearScore = 0.15;

    public static readonly FoodMatch None = new(null, 0, null);
}
