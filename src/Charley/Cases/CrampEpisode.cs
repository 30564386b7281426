namespace Charley.Cases;

/// <summary>One cramp, as its sufferer wrote it down.</summary>
/// <param name="Row">Line in its file (the header is line 1).</param>
/// <param name="Start">With the offset of the place where it came: clock time and weekday are read from it.</param>
public sealed record CrampEpisode(int Row, DateTimeOffset Start)
{
    /// <summary>Never before <see cref="Start"/>.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>Such as <c>calf</c>, in the person's words.</summary>
    public string? Site { get; init; }

    /// <summary><c>left</c>, <c>right</c> or <c>both</c>.</summary>
    public string? Side { get; init; }

    /// <summary>From 0 (not felt) to 10 (the worst there is); mild, moderate and severe in words are 2, 5 and 8.</summary>
    public double? Severity { get; init; }

    /// <summary>What was going on, such as <c>asleep</c>.</summary>
    public string? Context { get; init; }

    /// <summary>What made it stop, such as <c>stretching</c>.</summary>
    public string? StoppedBy { get; init; }
}
