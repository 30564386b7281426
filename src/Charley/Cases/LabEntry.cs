namespace Charley.Cases;

/// <summary>A laboratory value as a report gives it.</summary>
public sealed record LabEntry(string Name, double Value)
{
    /// <summary>Whether the value is one, or a bound such as <c>&lt;0.6</c>.</summary>
    public Bound Bound { get; init; }

    public string? Unit { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Lower end of the report's own interval, in <see cref="Unit"/>.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of the report's own interval, in <see cref="Unit"/>.</summary>
    public double? High { get; init; }

    public string? Code { get; init; }

    public string? System { get; init; }
}

/// <summary>Whether a number is the value, or the value lies below or above it.</summary>
public enum Bound
{
    Exact,
    Below,
    Above,
}
