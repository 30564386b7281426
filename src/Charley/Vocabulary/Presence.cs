namespace Charley.Vocabulary;

/// <summary>What a text says of a finding. That nothing was said of it has no value here: it is not in the list.</summary>
public enum Presence
{
    Present,

    /// <summary>Asked about, or examined, and not there.</summary>
    Absent,

    /// <summary>"Possible", "?", "suspected"; or said to be there in one place and not there in another.</summary>
    Uncertain,
}
