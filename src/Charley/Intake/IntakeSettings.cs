namespace Charley.Intake;

/// <summary>Choices of the method, none of them a medical fact.</summary>
public sealed record IntakeSettings
{
    /// <summary>Whose reference intakes.</summary>
    public string Body { get; init; } = ReferenceIntakes.DefaultBody;

    /// <summary>How uncertain a usual intake is that was told as one number: standard deviation over mean.</summary>
    /// <remarks>Source: <c>expert-estimate</c>.</remarks>
    public double StatedIntakeCv { get; init; } = 0.15;

    /// <summary>The least coverage from which known intake is scaled up to a whole day; below it adequacy is not judged.</summary>
    public double LeastCoverage { get; init; } = 0.5;

    /// <summary>A diary with less energy than this many times the need at rest looks incomplete.</summary>
    /// <remarks>Near the lower bound of what a sedentary person can live on. Source: <c>goldberg-1991</c>, rounded for short diaries.</remarks>
    public double LeastEnergyOverRest { get; init; } = 1.1;
}
