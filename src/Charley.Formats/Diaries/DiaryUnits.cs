namespace Charley.Formats.Diaries;

/// <summary>What the amount of a diary entry counts must be said: 100 of milk may be grams, millilitres or cups.</summary>
internal static class DiaryUnits
{
    public const string Missing = "is empty";

    /// <summary>What would be right, with the food's own words.</summary>
    public static string Right(string amount, string food) =>
        $"write what {(amount.Length == 0 ? "the amount" : amount)}{(food.Length == 0 ? "" : $" of {food}")} counts: piece, medium or slice for what is counted, else g, mL, cup, serving, tablet";
}
