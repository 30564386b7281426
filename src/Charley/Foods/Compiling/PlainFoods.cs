using Charley.Foods.Search;

namespace Charley.Foods.Compiling;

/// <summary>Tells plain foods, fit to be named as rich in something, from products, powders, baby foods, parts and foods of one region.</summary>
internal static class PlainFoods
{
    private static readonly HashSet<string> Groups =
    [
        "Dairy and egg products", "Poultry products", "Fruits and fruit juices", "Pork products", "Vegetables and vegetable products",
        "Nut and seed products", "Beef products", "Finfish and shellfish products", "Legumes and legume products",
        "Lamb, veal and game products", "Cereal grains and pasta", "Baked products", "Beverages",
    ];

    private static readonly HashSet<string> Products =
    [
        "powder", "powdered", "dried", "dehydrated", "dry", "freeze", "mix", "flour", "isolate", "concentrate", "substitute", "imitation", "crude", "defatted", "meal",
        "hydrogenated", "fortified", "added", "infant", "industrial", "commodity", "usda", "bran", "germ", "partially", "yeast", "leavening", "agent",
        "alaska", "native", "hull", "formulated", "drink", "beverage", "breakfast", "nutrition", "replacement", "extender", "raw", "uncooked", "malt", "malted",
        "human", "producer", "condensed", "evaporated", "gluten", "starch", "supplement", "whey", "powerade", "unprepared", "brain", "spleen", "lung", "thymu",
        "game", "emu", "ostrich", "recipe", "fondue", "sauce", "pudding", "gratin", "topping", "syrup", "enhanced", "shake", "eggnog", "imitation", "puree", "caviar", "pate",
    ];

    /// <summary>Where raw is how it is eaten.</summary>
    private static readonly HashSet<string> EatenRaw =
        ["Fruits and fruit juices", "Vegetables and vegetable products", "Nut and seed products", "Dairy and egg products"];

    /// <summary>Vegetables that nobody eats raw.</summary>
    private static readonly HashSet<string> Roots = ["yam", "taro", "potato", "cassava", "plantain", "sweet potato", "lima bean", "pigeonpea", "cowpea", "squash", "dock"];

    public static bool Is(FoodEntry food, IndexedFood indexed) =>
        Groups.Contains(food.Group)
        && (food.Group != "Cereal grains and pasta" || indexed.Head == "oat" || indexed.Words.Any(word => word.Stem is "cooked" or "boiled"))
        && !indexed.Words.Any(word => word.Place == Place.Brand)
        && !indexed.Words.Any(word => word.Place != Place.Aside && Products.Contains(word.Stem) && !(word.Stem == "raw" && EatenRaw.Contains(food.Group))
            && !(word.Stem == "dried" && food.Group is "Fruits and fruit juices" or "Nut and seed products"))
        && !(Roots.Contains(indexed.Head) && indexed.Words.Any(word => word.Stem == "raw"));
}
