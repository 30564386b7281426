namespace Charley.Cases;

/// <summary>What a person wants of a plan. What is avoided, not eaten or not borne never comes in, and goes out where the diary holds it.</summary>
public sealed record Wishes
{
    /// <summary>Foods in words, such as <c>pork</c>.</summary>
    public IReadOnlyList<string> Avoid { get; init; } = [];

    /// <summary>Allergies and intolerances in words, such as <c>peanut</c>.</summary>
    public IReadOnlyList<string> Allergies { get; init; } = [];

    public bool Vegetarian { get; init; }

    public bool Vegan { get; init; }

    /// <summary>Foods in words; they come first where there is a choice.</summary>
    public IReadOnlyList<string> Like { get; init; } = [];

    /// <summary>Foods in words; they are never proposed, and stay where the diary holds them.</summary>
    public IReadOnlyList<string> Dislike { get; init; } = [];

    /// <summary>Foods of the diary that stay as they are: words or ids.</summary>
    public IReadOnlyList<string> Lock { get; init; } = [];

    /// <summary>At most so many changes; <c>null</c> where nothing was said.</summary>
    public int? MaxChanges { get; init; }

    public EnergyWish Energy { get; init; }
}

/// <summary>Where the day's energy should go.</summary>
public enum EnergyWish
{
    Same,
    Less,
    More,
}
