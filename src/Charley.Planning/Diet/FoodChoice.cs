using Charley.Foods;

namespace Charley.Planning.Diet;

/// <summary>Which foods may come for one person, which must go, and what may stand in the place of what.</summary>
internal sealed class FoodChoice
{
    private readonly HashSet<Food> _liked = [];

    public FoodChoice(FoodTable table, DietQuestion question)
    {
    }

    public IReadOnlyList<string> NotUnderstood { get; } = [];

    public bool IsLocked(Food food) => false;

    public string? Unwanted(Food food) => null;

    public bool CanReplace(Food eaten, Food food) => eaten.Group == food.Group;

    public int Taste(Food food, bool own) => _liked.Contains(food) ? 0 : own ? 2 : 6;

    public bool MayCome(Food food) => food.Plain && food.HasUsualPortion && !float.IsNaN(food.Energy);
}
