using Charley.Cases;
using Charley.Foods;
using Charley.Intake;

namespace Charley.Tests.Intake;

public sealed class DiaryReadingTests
{
    private static readonly DateOnly Monday = new(2026, 3, 9);

    private static readonly NutrientOrder Order = new(
    [
        Some.Energy, Some.Magnesium, Some.Water, Some.VitaminD with { UsdaFactor = 0.025 },
        new() { Id = "vitamin-b12", Name = "Vitamin B12", Unit = "µg" },
    ]);

    private static readonly SupplementWords Supplements = new(Order);

    [Theory]
    [InlineData("magnesium citrate 300 mg", 1, "tablet", 1, 300)]
    [InlineData("magnesium citrate", 300, "mg", 1, 300)]
    [InlineData("Magnesium", 0.3, "g", 1, 300)]
    [InlineData("magnesium 150 mg", 2, "capsules", 1, 300)]
    [InlineData("vitamin D 1000 IU", 1, "", 3, 25)]
    [InlineData("Vitamin D3", 20, "mcg", 3, 20)]
    [InlineData("B12 tablet", 1, "mg", 4, 1000)]
    [InlineData("vitamin b12 1,000 µg daily", 1, "", 4, 1000)]
    public void A_supplement_is_a_nutrient_and_an_amount(string words, double quantity, string unit, int nutrient, double amount)
    {
        var dose = Supplements.Read(words, quantity, unit);

        Assert.Equal(nutrient, dose?.Nutrient);
        Assert.Equal(amount, dose?.Amount ?? 0, 1e-9);
    }

    [Theory]
    [InlineData("magnesium fortified juice", 200, "mL")]
    [InlineData("milk", 300, "mg")]
    [InlineData("magnesium", 1, "tablet")]
    [InlineData("water", 300, "mg")]
    [InlineData("magnesium", 300, "IU")]
    public void What_is_a_food_or_says_no_amount_is_no_supplement(string words, double quantity, string unit) =>
        Assert.Null(Supplements.Read(words, quantity, unit));

    [Fact]
    public void Every_row_becomes_an_item_and_what_was_not_understood_is_told()
    {
        var reading = DiaryReading.Of(
            [
                Row(2, "bread", 2, "slices"), Row(3, "glorp", 1, "cup"), Row(4, "water", 500, "mL"),
                Row(5, "magnesium citrate", 300, "mg"), Row(6, "bread", 1, "smidgen"),
            ],
            Read,
            Supplements.Read);

        Assert.Collection(
            reading.Items,
            item => Assert.Equal(60, Assert.IsType<DiaryItem.Food>(item).Grams),
            item => Assert.IsType<DiaryItem.NotUnderstood>(item),
            item => Assert.Equal(0.5, Assert.IsType<DiaryItem.PlainWater>(item).Litres, 1e-12),
            item => Assert.Equal(300, Assert.IsType<DiaryItem.Supplement>(item).Amount, 1e-9),
            item => Assert.IsType<DiaryItem.NotUnderstood>(item));
        Assert.Equal(
            [("food", "glorp", 3), ("unit", "smidgen", 6)],
            reading.NotUnderstood.Select(one => (one.Field, one.Text, one.Row ?? 0)));
    }

    private static FoodReading Read(string food, double quantity, string unit) => (food, unit) switch
    {
        ("bread", "slices") => new FoodReading.Understood("x:1", "Bread", quantity * 30, new NutrientProfile(new float[Order.Count])),
        ("bread", _) => new FoodReading.UnknownUnit("x:1", "slices"),
        _ => new FoodReading.UnknownFood(null),
    };

    private static DiaryRow Row(int line, string food, double quantity, string unit) => new(line, Monday, food, quantity, unit);
}
