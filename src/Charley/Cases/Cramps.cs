namespace Charley.Cases;

/// <summary>The cramps themselves, in people's words.</summary>
public sealed record Cramps
{
    public IReadOnlyList<string> Sites { get; init; } = [];

    public IReadOnlyList<string> Timing { get; init; } = [];

    /// <summary>Such as <c>4 per week</c>, or words.</summary>
    public string? Frequency { get; init; }

    /// <summary>How long they have been there, such as <c>12 weeks</c>.</summary>
    public string? Since { get; init; }

    /// <summary>How long one lasts.</summary>
    public string? Lasting { get; init; }

    public IReadOnlyList<string> Triggers { get; init; } = [];
}
