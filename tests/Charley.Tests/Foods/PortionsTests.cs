using Charley.Foods;
using CsCheck;

namespace Charley.Tests.Foods;

/// <summary>Expected grams are the USDA's portions, or follow from its cup of 236.588 mL.</summary>
public sealed class PortionsTests
{
    [Theory]
    [InlineData("usda:12061", 28, "g", 28)]
    [InlineData("usda:12061", 1, "oz", 28.3495)]
    [InlineData("usda:12061", 10, "almonds", 12)]
    [InlineData("usda:01077", 2, "cup", 488)]
    [InlineData("usda:01077", 200, "mL", 206.266)]
    [InlineData("usda:01077", 1, "glass", 257.832)]
    [InlineData("usda:01123", 2, "large eggs", 100)]
    [InlineData("usda:01123", 1, "med.", 44)]
    [InlineData("usda:01123", 1, "egg", 50)]
    [InlineData("usda:09040", 1, "medium", 118)]
    [InlineData("usda:09003", 1, "apple", 182)]
    [InlineData("usda:11457", 2, "cups", 60)]
    [InlineData("usda:18069", 2, "slices", 56)]
    [InlineData("usda:04053", 1, "tablespoon", 13.5)]
    [InlineData("usda:14400", 1, "can", 368)]
    [InlineData("usda:14400", 1, "cup", 245.6)]
    [InlineData("usda:14411", 1.5, "litres", 1500)]
    [InlineData("usda:14096", 1, "glass", 147)]
    [InlineData("usda:14209", 1, "mug", 300.52)]
    [InlineData("ifct:L002", 200, "ml", 206)]
    [InlineData("usda:01077", 0, "cup", 0)]
    public void An_amount_weighs(string id, double quantity, string unit, double expected)
    {
        Assert.True(Portions.TryGrams(TheFoods.Get(id), quantity, unit, out var grams, out var problem), problem);
        Assert.Equal(expected, grams, Math.Max(0.005 * expected, 1e-9));
    }

    [Theory]
    [InlineData("ifct:A010", "cup")]
    [InlineData("ifct:A010", "100 mL")]
    [InlineData("usda:12061", "glass")]
    [InlineData("usda:12061", "glorps")]
    [InlineData("usda:12061", "kcal")]
    [InlineData("usda:12061", "IU")]
    public void What_is_no_portion_is_refused_with_what_would_be_right(string id, string unit)
    {
        Assert.False(Portions.TryGrams(TheFoods.Get(id), 1, unit, out var grams, out var problem));
        Assert.Equal(0, grams);
        Assert.Contains("give grams", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_refusal_names_the_food_s_own_portions()
    {
        Portions.TryGrams(TheFoods.Get("usda:12061"), 1, "glorp", out _, out var problem);
        Assert.Contains("cup, whole", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_amount_that_is_none_is_refused(double quantity) =>
        Assert.False(Portions.TryGrams(TheFoods.Get("usda:12061"), quantity, "g", out _, out _));

    [Fact]
    public void Millilitres_without_a_density_are_never_taken_for_grams() =>
        Gen.Int[0, TheFoods.Table.Count - 1].Sample(index =>
        {
            var food = TheFoods.Table[index];
            return food.Portions.Count > 0 || !Portions.TryGrams(food, 100, "mL", out var grams, out _) || grams != 100;
        }, iter: 3000);

    [Fact]
    public void Every_portion_of_every_food_is_found_by_its_own_words_or_refused_but_never_negative() =>
        Gen.Int[0, TheFoods.Table.Count - 1].Sample(index =>
            TheFoods.Table[index].Portions.All(portion =>
                !Portions.TryGrams(TheFoods.Table[index], portion.Amount, portion.Description, out var grams, out _) || grams > 0), iter: 500);
}
