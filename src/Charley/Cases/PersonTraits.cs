using System.Globalization;

namespace Charley.Cases;

/// <summary>What is known of the person from the fields and from the words together.</summary>
/// <param name="Age">Years; <c>null</c>: not said.</param>
/// <param name="Pregnant"><c>null</c>: not said; a man is not.</param>
public sealed record PersonTraits(double? Age, Sex? Sex, bool? Pregnant, bool? Lactating)
{
    /// <summary>Whether a condition of <see cref="Knowledge.PersonConditions"/> holds; <c>null</c>: not known.</summary>
    public bool? Is(string condition) => condition switch
    {
        "female" => Sex is null ? null : Sex == Cases.Sex.Female,
        "male" => Sex is null ? null : Sex == Cases.Sex.Male,
        "pregnant" => CannotBePregnant ? false : Pregnant,
        "lactating" => Sex == Cases.Sex.Male ? false : Lactating,
        "child" => Age < 18,
        "age-under-20" => Age is null ? null : Age < 20,
        "age-20-to-39" => Age is null ? null : Age is >= 20 and < 40,
        "age-40-to-59" => Age is null ? null : Age is >= 40 and < 60,
        "age-60-or-over" => Age is null ? null : Age >= 60,
        "age-75-or-over" => Age is null ? null : Age >= 75,
        "peri-menopausal" => Sex == Cases.Sex.Male ? false : Age is null || Sex is null ? null : Age is >= 45 and <= 55,
        _ => null,
    };

    /// <summary>The condition in words, or that it does not hold.</summary>
    public string Describe(string condition, bool holds) => condition switch
    {
        "female" or "male" => Sex == Cases.Sex.Female ? "a woman" : "a man",
        _ when condition.StartsWith("age", StringComparison.Ordinal) || condition is "child" or "peri-menopausal" =>
            string.Create(CultureInfo.InvariantCulture, $"{Age:0.#} years old"),
        _ => holds ? condition : $"not {condition}",
    };

    private bool CannotBePregnant => Sex == Cases.Sex.Male || Age is < 10 or > 60;
}
