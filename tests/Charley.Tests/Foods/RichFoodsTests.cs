using Charley.Knowledge;

namespace Charley.Tests.Foods;

public sealed class RichFoodsTests
{
    private static readonly string[] NeverNamed = ["Baby foods", "Spices and herbs", "Fast foods", "American Indian/Alaska Native foods"];

    private static Nutrient Of(string number, string unit = "mg") => new() { Id = "x", Name = "x", Unit = unit, Usda = [number] };

    [Theory]
    [InlineData("304", "Seeds, pumpkin")]
    [InlineData("304", "Spinach")]
    [InlineData("306", "Potatoes")]
    [InlineData("301", "Milk")]
    [InlineData("418", "Mollusks, clam")]
    [InlineData("324", "Fish, salmon")]
    public void Foods_known_to_be_rich_are_among_the_first_forty(string number, string start) =>
        Assert.Contains(TheFoods.Table.Richest(Of(number), 40), rich => rich.Food.Description.StartsWith(start, StringComparison.Ordinal));

    [Fact]
    public void Only_plain_foods_are_named_and_each_kind_once()
    {
        var rich = TheFoods.Table.Richest(Of("304"), 100);
        Assert.Equal(100, rich.Count);
        Assert.All(rich, food => Assert.DoesNotContain(food.Food.Group, NeverNamed));
        Assert.All(rich, food => Assert.DoesNotContain("powder", food.Food.Description, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(rich.Count, rich.Select(food => food.Food.Head).Distinct().Count());
    }

    [Fact]
    public void A_portion_is_one_that_people_eat() =>
        Assert.All(TheFoods.Table.Richest(Of("304"), 100), rich => Assert.InRange(rich.Portion.Grams, 1, 300));

    [Fact]
    public void Per_portion_follows_from_per_100_grams() =>
        Assert.All(TheFoods.Table.Richest(Of("304"), 20), rich => Assert.Equal(rich.Per100Grams * rich.Portion.Grams / 100, rich.PerPortion, 9));

    [Fact]
    public void What_nobody_measured_is_in_no_list() =>
        Assert.All(TheFoods.Table.Richest(Of("324"), 1000), rich => Assert.False(double.IsNaN(rich.PerPortion)));

    [Fact]
    public void Foods_that_are_not_allowed_are_left_out() =>
        Assert.All(TheFoods.Table.Richest(Of("304"), 30, food => food.Group != "Nut and seed products"),
            rich => Assert.NotEqual("Nut and seed products", rich.Food.Group));

    [Fact]
    public void A_nutrient_that_the_table_lacks_has_no_rich_foods() => Assert.Empty(TheFoods.Table.Richest(Of("999")));
}
