namespace Charley.Cli.Trial;

/// <summary>What <c>charley trial design</c> is asked for.</summary>
/// <param name="Cramps">File of the log.</param>
internal sealed record TrialWish(string Treatment, string Cramps)
{
    public string? Case { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public int? Seed { get; init; }

    /// <summary>Share fewer cramps.</summary>
    public double? Reduction { get; init; }

    public string? Out { get; init; }

    public string? Calendar { get; init; }

    public bool Replace { get; init; }

    public bool Json { get; init; }
}
