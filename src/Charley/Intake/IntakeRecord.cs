using Charley.Units;

namespace Charley.Intake;

/// <summary>What is told of a person's intake.</summary>
public sealed record IntakeRecord
{
    public IReadOnlyList<DiaryItem> Diary { get; init; } = [];

    /// <summary>Usual daily intake from food and drink where it is known, by nutrient id; goes before the diary.</summary>
    public IReadOnlyDictionary<string, Amount> Stated { get; init; } = new Dictionary<string, Amount>();

    /// <summary>Taken every day, and not in the diary.</summary>
    public IReadOnlyList<SupplementDose> DailySupplements { get; init; } = [];
}
