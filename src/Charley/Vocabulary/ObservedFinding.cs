namespace Charley.Vocabulary;

/// <summary>A finding of the knowledge, read from somebody's words.</summary>
/// <param name="Id">Id of <see cref="Knowledge.Finding"/>.</param>
/// <param name="Field">Where it was read, such as <c>cramps.sites</c> or <c>symptoms</c>.</param>
/// <param name="Text">The words it was read from, as written.</param>
public sealed record ObservedFinding(string Id, Presence Presence, string Field, string Text)
{
    /// <summary>What was taken for something else than what was typed; <c>null</c> where nothing was.</summary>
    public Misspelling? Misspelling { get; init; }

    /// <summary>How long ago, where the words say so: "thyroidectomy 2 weeks ago".</summary>
    public TimeSpan? Ago { get; init; }
}

/// <summary>A guess, shown and never silent.</summary>
public sealed record Misspelling(string Typed, string TakenFor);
