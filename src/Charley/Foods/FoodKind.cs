namespace Charley.Foods;

/// <summary>What sort of food it is: foods are swapped for others of their sort.</summary>
public enum FoodKind
{
    Other, Vegetable, Potato, Fruit, Juice, Bread, Cereal, Grain, Pulses, Nuts, Milk, PlantMilk, Yoghurt, Cheese, Egg, Meat, Poultry, Fish, Sausage,
    Fat, Sweet, SweetBaked, SavourySnack, Soup, Sauce, Dish, Drink, Water, HotDrink, SoftDrink, Alcohol, Spice, Ingredient, Baby,
}

/// <summary>When in a day a food is eaten.</summary>
[Flags]
public enum DaySlots
{
    None = 0,
    Breakfast = 1 << 0,
    Main = 1 << 1,
    Snack = 1 << 2,

    /// <summary>It is drunk, and goes with any meal.</summary>
    Drink = 1 << 3,
    Any = Breakfast | Main | Snack | Drink,
}
