using Charley.Foods.Search;

namespace Charley.Foods.Compiling;

/// <summary>A word of a food's description as the index holds it.</summary>
/// <param name="Cost">What it costs the food when nobody asked for it; nats.</param>
internal readonly record struct IndexedWord(string Stem, Place Place, float Cost);

/// <summary>A food's words, each at its best place, and the words that say what it is.</summary>
/// <param name="Head">In lower case, singular: <c>milk</c>, <c>peanut butter</c>.</param>
internal sealed record IndexedFood(IReadOnlyList<IndexedWord> Words, string Head);
