namespace Charley.Vocabulary.Wording;

/// <summary>The words under which a thing of the knowledge is known, as a set.</summary>
/// <param name="Owner">Place of the thing in its list.</param>
/// <param name="Words">Different words, all of which must occur.</param>
internal sealed record Phrase(int Owner, int[] Words)
{
    /// <summary>Short single words match only as written: "fits" is not "fit".</summary>
    public string? Surface { get; init; }

    /// <summary>Holds a "no" of its own, so its words must stand in this order.</summary>
    public bool Ordered { get; init; }
}
