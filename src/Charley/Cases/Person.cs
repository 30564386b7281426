using Charley.Units;

namespace Charley.Cases;

/// <summary>Who it is about. <c>null</c> everywhere means "not said".</summary>
public sealed record Person
{
    /// <summary>Years.</summary>
    public double? Age { get; init; }

    public Sex? Sex { get; init; }

    public Amount? Weight { get; init; }

    public Amount? Height { get; init; }

    public bool? Pregnant { get; init; }

    /// <summary>1, 2 or 3.</summary>
    public int? Trimester { get; init; }

    public bool? Lactating { get; init; }
}

/// <summary>Sex as reference intakes and intervals know it.</summary>
public enum Sex
{
    Female,
    Male,
}
