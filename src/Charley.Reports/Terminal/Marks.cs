namespace Charley.Reports.Terminal;

/// <summary>Signs that lines and bars are drawn with.</summary>
internal sealed record Marks
{
    public required char Rule { get; init; }

    public required char Bullet { get; init; }

    /// <summary>Before what to do.</summary>
    public required char Do { get; init; }

    /// <summary>The edge of what comes first.</summary>
    public required char Edge { get; init; }

    public required char Dot { get; init; }

    public required char Ring { get; init; }

    public required char Interval { get; init; }

    public required char Scale { get; init; }

    public required char Need { get; init; }

    /// <summary>Where the interval crosses the need.</summary>
    public required char Crossed { get; init; }

    /// <summary>Further than the scale goes.</summary>
    public required char Beyond { get; init; }

    public static Marks Unicode { get; } = new()
    {
        Rule = '─',
        Bullet = '•',
        Do = '→',
        Edge = '┃',
        Dot = '●',
        Ring = '○',
        Interval = '─',
        Scale = '·',
        Need = '│',
        Crossed = '┼',
        Beyond = '›',
    };

    /// <summary>For terminals that have nothing else.</summary>
    public static Marks Ascii { get; } = new()
    {
        Rule = '-',
        Bullet = '*',
        Do = '>',
        Edge = '|',
        Dot = 'o',
        Ring = '.',
        Interval = '-',
        Scale = '.',
        Need = '|',
        Crossed = '+',
        Beyond = '>',
    };
}
