namespace Charley.Foods.Search;

/// <summary>One way to read a query: a slot a word, and what the detour costs.</summary>
internal sealed record Reading(Slot[] Slots, float Cost);

/// <summary>A word to find.</summary>
/// <param name="Terms">Terms that would do, each with what it costs to take it for the word.</param>
/// <param name="Missing">What a food pays that has none of them.</param>
/// <param name="Weight">How much it matters where in the description it is found.</param>
internal sealed record Slot(TermCost[] Terms, float Missing, float Weight)
{
    /// <summary>It was said to be with the food (tuna in oil), or a synonym brought it in: where in the description it is found says little.</summary>
    public bool Loose { get; init; }

    /// <summary>What it costs to find it there; nats.</summary>
    public float At(Place place) => Loose ? 0.1f : Weight * PlaceCost.Of(place);

    /// <summary>Missing of the word that says what is meant.</summary>
    public const float HeadMissing = 1.6f;
}

/// <summary>A term of the index, and what it costs to take it for a word that was typed; nats.</summary>
internal readonly record struct TermCost(int Term, float Cost);
