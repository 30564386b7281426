namespace Charley.Cases;

/// <summary>Something that a person did, took or met at a time, and of which it is asked whether it brings cramps.</summary>
/// <param name="Row">Line in its file (the header is line 1).</param>
/// <param name="Time">With the offset of the place.</param>
/// <param name="Name">In the person's words: <c>coffee</c>, <c>long run</c>.</param>
public sealed record Exposure(int Row, DateTimeOffset Time, string Name)
{
    /// <summary>How much; zero says that there was none, which is not the same as nothing written.</summary>
    public double? Amount { get; init; }

    /// <summary>What the amount counts, as written.</summary>
    public string? Unit { get; init; }
}
