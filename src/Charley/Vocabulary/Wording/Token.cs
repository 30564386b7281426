using Charley.Cases;

namespace Charley.Vocabulary.Wording;

/// <summary>A word or a number as it stands in a text.</summary>
internal readonly record struct Token(int Start, int Length, Gap Before)
{
    public int End => Start + Length;

    public bool IsNumber { get; init; }

    /// <summary>The number; of a range (<c>8-10</c>) or a ratio (<c>88/50</c>) the first.</summary>
    public double Number { get; init; }

    /// <summary>The second number of a range or a ratio.</summary>
    public double? Second { get; init; }

    public bool IsRatio { get; init; }

    /// <summary><c>&lt;</c> or <c>&gt;</c> stood before the number.</summary>
    public Bound Bound { get; init; }

    /// <summary>A question mark stands before or after it.</summary>
    public bool Questioned { get; init; }
}

/// <summary>What stands between a token and the one before it.</summary>
internal enum Gap
{
    Space,
    Hyphen,
    Slash,
    Comma,

    /// <summary>Full stop, semicolon, line end: nothing reaches across.</summary>
    Hard,
}
