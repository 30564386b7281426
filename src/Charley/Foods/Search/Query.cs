namespace Charley.Foods.Search;

/// <summary>One way to read a query: a slot a word, and what the detour costs.</summary>
internal sealed record Reading(Slot[] Slots, float Cost);

/// <summary>A word to find.</summary>
/// <param name="Terms">Terms that would do, each with what it costs to take it for the word.</param>
/// <param name="Missing">What a food pays that has none of them.</param>
/// <param name="Weight">How much it matters where in the description it is found.</param>
internal sealed record Slot((int Term, float Cost)[] Terms, float Missing, float Weight);
