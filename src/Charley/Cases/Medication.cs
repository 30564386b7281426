namespace Charley.Cases;

/// <summary>A medicine as written: generic, brand or class, perhaps with dose and dates.</summary>
public sealed record Medication(string Text)
{
    public DateOnly? Started { get; init; }

    public DateOnly? Stopped { get; init; }

    public string? Code { get; init; }

    public string? System { get; init; }
}
