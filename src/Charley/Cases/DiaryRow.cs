namespace Charley.Cases;

/// <summary>One line of a food diary, as written.</summary>
/// <param name="Row">Line in its file (the header is line 1), or place in the list, from 1.</param>
/// <param name="Food">Words or a food id such as <c>usda:01077</c>.</param>
/// <param name="Quantity">The number before <paramref name="Unit"/>.</param>
/// <param name="Unit">A mass, a volume or a household portion of that food.</param>
public sealed record DiaryRow(int Row, DateOnly Date, string Food, double Quantity, string Unit)
{
    public TimeOnly? Time { get; init; }

    public string? Meal { get; init; }

    public string? FoodId { get; init; }
}
