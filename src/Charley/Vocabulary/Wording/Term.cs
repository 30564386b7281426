using Charley.Cases;

namespace Charley.Vocabulary.Wording;

/// <summary>A word of a text with its number in the <see cref="WordTable"/>; joined words and short forms are already replaced.</summary>
/// <param name="Word">Its number, or <see cref="WordTable.Unknown"/>.</param>
internal readonly record struct Term(int Word, WordRole Role, Token Token)
{
    /// <summary>The number of this word written as one with the next: "foot drop" as "footdrop".</summary>
    public int Joined { get; init; } = WordTable.Unknown;

    /// <summary>What it was taken for, where it was misspelt.</summary>
    public string? TakenFor { get; init; }

    public bool IsNumber => Token.IsNumber;

    /// <summary>Carries meaning: neither grammar nor a number.</summary>
    public bool IsContent => !IsNumber && (Role & (WordRole.Quiet | WordRole.Cue | WordRole.Turns | WordRole.Normal)) == 0;

    public bool Is(WordRole role) => (Role & role) != 0;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Token.Start, Token.Length);

    public Bound Bound => Token.Bound;
}
