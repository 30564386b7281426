using Charley.Foods;
using Charley.Foods.Search;
using Shouldly;

namespace Charley.Tests.Foods;

public sealed class FoodTraitsTests
{
    /// <summary>269 foods drawn at random within their groups, and what is in each as a person read it: <c>food-traits-read.csv</c>.</summary>
    [Fact]
    public void Foods_hold_what_a_reader_of_their_descriptions_wrote_down()
    {
        var wrong = Read().Where(row => row.Food.Traits != row.Has || row.Food.MayHold != row.May)
            .Select(row => $"{row.Food.Description}: has {row.Food.Traits}, may {row.Food.MayHold}");

        wrong.ShouldBeEmpty();
    }

    /// <summary>No allergen is absent where the description names it, but for the phrases in which the word means something else.</summary>
    [Theory]
    [InlineData(FoodTraits.Peanut, "peanut|groundnut|ground nut", "")]
    [InlineData(FoodTraits.TreeNut, "almond|cashew|walnut|pecan|hazelnut|filbert|pistachio|macadamia|brazilnut|praline|chestnut", "water chestnut")]
    [InlineData(FoodTraits.Milk, "milk|cheese|cream|butter|yogurt|whey|casein|custard|buttermilk|ghee|paneer",
        "coconut milk|coconut cream|cream of wheat|cream of rice|peanut butter|cashew butter|almond butter|sesame butter|seed butter|fruit butter|milk fish|ucuhuba butter|nutmeg butter|oil cocoa butter|hard butter|custard apple|milk substitute|cream substitute")]
    [InlineData(FoodTraits.Egg, "egg|mayonnaise|meringue|omelet|eggnog|omlet", "custard apple")]
    [InlineData(FoodTraits.Wheat, "wheat|bread|pasta|macaroni|spaghetti|noodle|cracker|cooky|cake|biscuit|bun|bagel|muffin|pancake|waffle|pizza|sandwich|breaded|couscous|bulgur|semolina",
        "rice noodle|pasta corn|noodle chinese cellophane|not breaded|syrup table blend pancake")]
    [InlineData(FoodTraits.Crustacean, "shrimp|crab|lobster|prawn|crayfish", "")]
    [InlineData(FoodTraits.Mollusc, "clam|oyster|mussel|scallop|squid|octopus", "mushroom oyster|oyster mushroom|vegetable oyster|squash summer scallop|oyster soda soup")]
    [InlineData(FoodTraits.Fish, "fish|salmon|tuna|cod|anchovy|sardine|herring|mackerel|trout|worcestershire", "")]
    [InlineData(FoodTraits.Soy, "soy|soya|soybean|soyabean|tofu|miso|tempeh", "")]
    [InlineData(FoodTraits.Sesame, "sesame|tahini|gingelly", "")]
    [InlineData(FoodTraits.Celery, "celery|celeriac", "")]
    [InlineData(FoodTraits.Mustard, "mustard", "")]
    [InlineData(FoodTraits.Lupin, "lupin", "")]
    [InlineData(FoodTraits.Barley, "barley|malted", "")]
    [InlineData(FoodTraits.Rye, "rye|pumpernickel", "")]
    [InlineData(FoodTraits.Oats, "oat|oatmeal", "")]
    [InlineData(FoodTraits.Sulphite, "sulfured|wine", "")]
    [InlineData(FoodTraits.Pork, "pork|ham|bacon|lard", "bacon meatless|veggy breakfast bacon|morningstar farm bacon")]
    [InlineData(FoodTraits.Honey, "honey", "honeydew")]
    [InlineData(FoodTraits.Gelatine, "gelatin|marshmallow", "")]
    [InlineData(FoodTraits.Grapefruit, "grapefruit|pummelo", "")]
    public void What_the_description_names_is_never_absent(FoodTraits trait, string words, string otherwise)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(otherwise);
        var named = words.Split('|').Select(word => $" {word} ").ToList();
        var masks = otherwise.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(phrase => $" {phrase} ").ToList();
        var absent = TheFoods.Table.Foods
            .Where(food => food.IsFreeOf(trait))
            .Where(food => $" {string.Join(' ', FoodWords.Of(food.Description))} " is var text
                && named.Exists(masks.Aggregate(text, (left, mask) => left.Replace(mask, " ", StringComparison.Ordinal)).Contains));

        absent.Select(food => food.Description).ShouldBeEmpty();
    }

    [Fact]
    public void What_holds_cholesterol_holds_or_may_hold_something_of_an_animal()
    {
        var column = TheFoods.Column("601");

        TheFoods.Table.Foods.Where(food => TheFoods.Table.Values(food)[column] > 1 && food.IsFreeOf(FoodTraits.NotVegan)).Select(food => food.Description).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_both_there_and_unknown() =>
        TheFoods.Table.Foods.Where(food => (food.Traits & food.MayHold) != FoodTraits.None).ShouldBeEmpty();

    [Fact]
    public void A_recipe_that_nobody_tells_is_unknown_and_not_absent()
    {
        var soup = TheFoods.Table.Foods.First(food => food.Description.StartsWith("Soup, minestrone, canned", StringComparison.Ordinal));

        soup.MayHold.ShouldBe(soup.MayHold | FoodTraits.Milk | FoodTraits.Egg | FoodTraits.Gluten | FoodTraits.Fish);
    }

    [Theory]
    [InlineData("usda:13023")]
    [InlineData("usda:20081")]
    [InlineData("usda:16014")]
    [InlineData("usda:14003")]
    [InlineData("usda:21076")]
    [InlineData("usda:11352")]
    public void Raw_meat_flour_dry_pulses_beer_and_restaurant_food_are_not_offered(string id) => TheFoods.Get(id).Offered.ShouldBeFalse();

    [Fact]
    public void There_is_something_to_offer_of_every_everyday_kind_to_everyone()
    {
        foreach (var kind in new[] { FoodKind.Vegetable, FoodKind.Potato, FoodKind.Fruit, FoodKind.Grain, FoodKind.Pulses, FoodKind.Fat, FoodKind.Water })
        {
            TheFoods.Table.Foods.Count(food => food.Offered && food.Kind == kind && food.IsFreeOf(FoodTraits.NotVegan | FoodTraits.Gluten | FoodTraits.Milk | FoodTraits.Peanut | FoodTraits.TreeNut | FoodTraits.Soy))
                .ShouldBeGreaterThan(2, kind.ToString());
        }
    }

    [Theory]
    [InlineData("pork", WishField.Avoid, FoodTraits.Pork)]
    [InlineData("Nuts", WishField.Allergies, FoodTraits.TreeNut | FoodTraits.Peanut)]
    [InlineData("almonds", WishField.Allergies, FoodTraits.TreeNut)]
    [InlineData("dairy", WishField.Avoid, FoodTraits.Milk)]
    [InlineData("gluten", WishField.Allergies, FoodTraits.Gluten | FoodTraits.Oats)]
    public void Words_of_a_wish_mean_what_a_food_holds(string words, WishField field, FoodTraits traits) => TheFoods.Table.Wishes.Read(words, field).Traits.ShouldBe(traits);

    [Fact]
    public void Other_words_mean_foods_by_their_names()
    {
        var wish = TheFoods.Table.Wishes.Read("spinach", WishField.Dislike);

        wish.Means(TheFoods.Get("usda:11457")).ShouldBeTrue();
        wish.Means(TheFoods.Get("usda:11124")).ShouldBeFalse();
        TheFoods.Table.Wishes.Read("aubergine", WishField.Dislike).Understood.ShouldBeTrue();
        TheFoods.Table.Wishes.Read("almonds", WishField.Dislike).Traits.ShouldBe(FoodTraits.None);
    }

    [Fact]
    public void Words_that_mean_no_food_are_not_understood() => TheFoods.Table.Wishes.Read("glorp", WishField.Allergies).Understood.ShouldBeFalse();

    private static IEnumerable<(Food Food, FoodTraits Has, FoodTraits May)> Read()
    {
        foreach (var line in File.ReadLines(Path.Combine(TheFoods.Root(), "tests", "Charley.Tests", "Foods", "food-traits-read.csv")).Skip(1))
        {
            var fields = line.Split(',');
            var has = Named(fields[1], FoodTraits.None);
            yield return (TheFoods.Get(fields[0]), has, Named(fields[2], has));
        }
    }

    /// <summary><c>rest but alcohol caffeine</c>: all that a recipe may hold, but for these and for what it holds.</summary>
    private static FoodTraits Named(string text, FoodTraits has)
    {
        var parts = text.Split("rest but", 2);
        var named = parts[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(name => name != "rest")
            .Aggregate(FoodTraits.None, (all, name) => all | Enum.Parse<FoodTraits>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true));
        return parts.Length == 2 || text == "rest" ? FoodTraits.Recipe & ~has & ~named : named;
    }
}
