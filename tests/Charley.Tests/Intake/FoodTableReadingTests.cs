using Charley.Foods;
using Charley.Foods.Compiling;
using Charley.Formats.FoodTables;
using Charley.Intake;
using Charley.Tests.Nhanes;

namespace Charley.Tests.Intake;

public sealed class FoodTableReadingTests
{
    private static readonly NutrientOrder Order = new([Some.Energy with { Usda = ["208"] }, Some.Potassium with { Usda = ["306"] }]);

    private static readonly Lazy<FoodTable> Table =
        new(() => FoodTable.Load(FoodTableCompiler.Compile(FoodData.Read(Path.Combine(NhanesFiles.Root(), "data")))));

    private static ReadFood Read => FoodTableReading.Over(Table.Value, Order.Nutrients);

    /// <summary>USDA 01077: whole milk, 61 kcal and 132 mg potassium per 100 g.</summary>
    [Fact]
    public void A_food_by_its_id_has_the_values_of_its_table()
    {
        var milk = Assert.IsType<FoodReading.Understood>(Read("usda:01077", 200, "g"));

        Assert.Equal(200, milk.Grams);
        Assert.Equal(61, milk.Profile[0], 2.0);
        Assert.Equal(132, milk.Profile[1], 15.0);
    }

    /// <summary>USDA 14366: instant tea, powder; some 6 g of potassium per 100 g. Who names it by its id means it.</summary>
    [Fact]
    public void A_glass_of_powder_is_not_believed()
    {
        var powder = Assert.IsType<FoodReading.UnknownFood>(Read("instant tea powder, unsweetened", 350, "g"));

        Assert.Contains("powder", powder.Nearest, StringComparison.OrdinalIgnoreCase);
        Assert.IsType<FoodReading.Understood>(Read("instant tea powder, unsweetened", 2, "g"));
        Assert.IsType<FoodReading.Understood>(Read("usda:14366", 350, "g"));
    }

    [Fact]
    public void A_unit_that_the_food_does_not_know_is_told() => Assert.IsType<FoodReading.UnknownUnit>(Read("usda:01077", 2, "smidgens"));

    [Fact]
    public void Words_that_mean_no_food_are_told() => Assert.IsType<FoodReading.UnknownFood>(Read("glorpfizzle", 2, "cup"));

    [Fact]
    public void Generous_densities_come_from_the_whole_table()
    {
        var potassium = FoodTableReading.Densities(Table.Value, Order)[1];

        Assert.InRange(potassium, 2, 15);
    }
}
