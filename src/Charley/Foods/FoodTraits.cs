namespace Charley.Foods;

/// <summary>What a person may not eat, or not want, that a food may hold: animals, the allergens that European law has named on labels, and a few more.</summary>
[Flags]
public enum FoodTraits
{
    None = 0,
    Pork = 1 << 0,

    /// <summary>With veal.</summary>
    Beef = 1 << 1,

    /// <summary>With lamb, mutton and goat.</summary>
    Sheep = 1 << 2,

    /// <summary>Wild animals, with seals and whales.</summary>
    Game = 1 << 3,
    Poultry = 1 << 4,
    Fish = 1 << 5,
    Crustacean = 1 << 6,
    Mollusc = 1 << 7,

    /// <summary>Of any animal, and what is made of it.</summary>
    Milk = 1 << 8,
    Egg = 1 << 9,
    Honey = 1 << 10,
    Gelatine = 1 << 11,
    Wheat = 1 << 12,
    Rye = 1 << 13,
    Barley = 1 << 14,
    Oats = 1 << 15,
    Soy = 1 << 16,
    Peanut = 1 << 17,
    TreeNut = 1 << 18,
    Sesame = 1 << 19,
    Celery = 1 << 20,
    Mustard = 1 << 21,
    Lupin = 1 << 22,
    Sulphite = 1 << 23,
    Alcohol = 1 << 24,
    Caffeine = 1 << 25,
    Grapefruit = 1 << 26,
    Liquorice = 1 << 27,

    /// <summary>Rennet of calves, frogs, turtles, jellyfish.</summary>
    OtherAnimal = 1 << 28,

    /// <summary>Liver, kidney and other organs.</summary>
    Offal = 1 << 29,

    Meat = Pork | Beef | Sheep | Game | Poultry,
    Shellfish = Crustacean | Mollusc,
    Gluten = Wheat | Rye | Barley,

    /// <summary>What vegetarians do not eat.</summary>
    NotVegetarian = Meat | Fish | Shellfish | Gelatine | OtherAnimal,

    /// <summary>What vegans do not eat.</summary>
    NotVegan = NotVegetarian | Milk | Egg | Honey,

    /// <summary>What a mixed dish may hold.</summary>
    Recipe = NotVegan | Gluten | Oats | Soy | Peanut | TreeNut | Sesame | Celery | Mustard | Lupin | Sulphite | Alcohol | Caffeine,
    All = Recipe | Grapefruit | Liquorice | Offal,
}
