using Charley.Foods;

namespace Charley.Planning.Diet;

/// <summary>A food of a diary, all its lines together.</summary>
/// <param name="GramsPerDay">Mean over all days of the diary.</param>
/// <param name="Times">How many lines.</param>
/// <param name="Days">Days of the diary.</param>
internal sealed record EatenFood(Food Food, double GramsPerDay, int Times, int Days)
{
    /// <summary>It stays as it is: the person wishes so.</summary>
    public bool Locked { get; init; }

    /// <summary>The wish that it must go by; <c>null</c> where it may stay.</summary>
    public string? Unwanted { get; init; }

    public double GramsEachTime => GramsPerDay * Days / Times;

    public double TimesPerDay => (double)Times / Days;
}
