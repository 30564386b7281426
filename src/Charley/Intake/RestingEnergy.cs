using Charley.Cases;

namespace Charley.Intake;

/// <summary>The energy a body needs at rest, and whether a diary can be true that tells of hardly more.</summary>
/// <remarks><c>BMR = a · W + b</c> kcal a day with W in kg, <c>a</c> and <c>b</c> by sex and age. Standard error of a single person's
/// about 150 kcal: for screening a diary, not for advice. Source: <c>henry-2005</c> (doi:10.1079/PHN2005801), Oxford equations on weight.</remarks>
public static class RestingEnergy
{
    private static readonly (double Below, double A, double B)[] Men =
    [
        (3, 61.0, -33.7), (10, 23.3, 514), (18, 18.4, 581), (30, 16.0, 545), (60, 14.2, 593), (70, 13.0, 567),
        (double.PositiveInfinity, 13.7, 481),
    ];

    private static readonly (double Below, double A, double B)[] Women =
    [
        (3, 58.9, -23.1), (10, 20.1, 507), (18, 11.1, 761), (30, 13.1, 558), (60, 9.74, 694), (70, 10.2, 572),
        (double.PositiveInfinity, 10.0, 577),
    ];

    /// <summary>Kilocalories a day.</summary>
    /// <param name="age">Years; at least 0.</param>
    /// <param name="weight">Kilograms; positive.</param>
    public static double Of(Sex sex, double age, double weight)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(age);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weight);
        var (_, a, b) = Array.Find(sex == Sex.Male ? Men : Women, band => age < band.Below);
        return (a * weight) + b;
    }

    /// <summary>Whether a diary's energy lies below <paramref name="least"/> times the need at rest: something was left out, or eaten less than usual.</summary>
    /// <returns><c>null</c> where sex, age or weight is not known.</returns>
    public static bool? LooksIncomplete(double kilocaloriesPerDay, Person person, double least)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person is { Sex: { } sex, Age: >= 0 and var age, Weight: { } weight } && weight.In(Units.Unit.Kilogram) > 0
            ? kilocaloriesPerDay < least * Of(sex, age, weight.In(Units.Unit.Kilogram))
            : null;
    }
}
