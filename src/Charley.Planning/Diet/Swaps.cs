using Charley.Foods;

namespace Charley.Planning.Diet;

/// <summary>What may stand in the place of what at a meal.</summary>
internal static class Swaps
{
    private static readonly FoodKind[] Plates = [FoodKind.Meat, FoodKind.Poultry, FoodKind.Fish, FoodKind.Egg, FoodKind.Pulses];

    private static readonly FoodKind[] Nibbles = [FoodKind.Fruit, FoodKind.Nuts, FoodKind.Yoghurt];

    private static readonly FoodKind[] Glasses = [FoodKind.Juice, FoodKind.Milk, FoodKind.PlantMilk];

    private static readonly Dictionary<FoodKind, FoodKind[]> Places = new()
    {
        [FoodKind.Meat] = Plates,
        [FoodKind.Poultry] = Plates,
        [FoodKind.Fish] = Plates,
        [FoodKind.Sausage] = [.. Plates, FoodKind.Cheese],
        [FoodKind.Egg] = Plates,
        [FoodKind.Pulses] = Plates,
        [FoodKind.Cheese] = [FoodKind.Cheese, FoodKind.Egg],
        [FoodKind.Milk] = [FoodKind.Milk, FoodKind.PlantMilk],
        [FoodKind.PlantMilk] = [FoodKind.Milk, FoodKind.PlantMilk],
        [FoodKind.Yoghurt] = [FoodKind.Yoghurt, FoodKind.Fruit],
        [FoodKind.Bread] = [FoodKind.Bread],
        [FoodKind.Cereal] = [FoodKind.Cereal, FoodKind.Yoghurt],
        [FoodKind.Grain] = [FoodKind.Grain, FoodKind.Potato],
        [FoodKind.Potato] = [FoodKind.Potato, FoodKind.Grain],
        [FoodKind.Vegetable] = [FoodKind.Vegetable],
        [FoodKind.Fruit] = [FoodKind.Fruit],
        [FoodKind.Juice] = [FoodKind.Juice, FoodKind.Fruit],
        [FoodKind.Nuts] = [FoodKind.Nuts],
        [FoodKind.Sweet] = Nibbles,
        [FoodKind.SweetBaked] = [.. Nibbles, FoodKind.Bread],
        [FoodKind.SavourySnack] = [FoodKind.Nuts, FoodKind.Fruit, FoodKind.Vegetable],
        [FoodKind.SoftDrink] = Glasses,
        [FoodKind.Alcohol] = Glasses,
        [FoodKind.Fat] = [FoodKind.Fat],
        [FoodKind.Soup] = [FoodKind.Soup],
        [FoodKind.Dish] = [FoodKind.Dish],
    };

    public static bool Allow(FoodKind eaten, FoodKind comes) => Places.TryGetValue(eaten, out var kinds) && kinds.Contains(comes);
}
