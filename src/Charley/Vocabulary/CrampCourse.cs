namespace Charley.Vocabulary;

/// <summary>The numbers in what was said of the cramps.</summary>
public sealed record CrampCourse
{
    /// <summary>How long they have been there.</summary>
    public TimeRange? Since { get; init; }

    /// <summary>How long one lasts.</summary>
    public TimeRange? Lasting { get; init; }

    /// <summary>How often, a week; the lower end where a range was given.</summary>
    public double? PerWeek { get; init; }
}

/// <summary>A time as told: "30-60 min", "for years" (two or more, no upper end).</summary>
public readonly record struct TimeRange(TimeSpan Low, TimeSpan? High);
