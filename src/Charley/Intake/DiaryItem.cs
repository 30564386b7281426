using Charley.Foods;

namespace Charley.Intake;

/// <summary>One line of a diary, understood as far as it could be.</summary>
public abstract record DiaryItem
{
    private DiaryItem(DateOnly date) => Date = date;

    public DateOnly Date { get; }

    /// <param name="Grams">At least 0.</param>
    public sealed record Food(DateOnly Date, double Grams, NutrientProfile Profile) : DiaryItem(Date);

    /// <summary>Water as a drink. What minerals it brings is not known; it brings no energy.</summary>
    public sealed record PlainWater(DateOnly Date, double Litres) : DiaryItem(Date);

    /// <param name="Nutrient">Place in <see cref="NutrientOrder.Nutrients"/>.</param>
    /// <param name="Amount">Of the nutrient itself, in its unit.</param>
    public sealed record Supplement(DateOnly Date, int Nutrient, double Amount) : DiaryItem(Date);

    /// <summary>A food, an amount or a unit that nobody could make sense of: eaten, but what?</summary>
    public sealed record NotUnderstood(DateOnly Date) : DiaryItem(Date);
}
