using Charley.Foods;
using Charley.Knowledge;

namespace Charley.Tests.Foods;

/// <summary>Expected values are the USDA's own and those of the README beside the data.</summary>
public sealed class FoodTableTests
{
    private static readonly Nutrient Magnesium = new() { Id = "magnesium", Name = "Magnesium", Unit = "mg", Usda = ["304"], Ifct = "mg" };
    private static readonly Nutrient VitaminD = new() { Id = "vitamin-d", Name = "Vitamin D", Unit = "µg", Usda = ["324"], UsdaFactor = 0.025, Ifct = "vitd" };
    private static readonly Nutrient Biotin = new() { Id = "biotin", Name = "Biotin", Unit = "mg", Ifct = "biot" };
    private static readonly Nutrient Taurine = new() { Id = "taurine", Name = "Taurine", Unit = "mg", Usda = ["999"] };

    [Theory]
    [InlineData("usda:11457", "304", 79)]
    [InlineData("usda:12061", "304", 268)]
    [InlineData("usda:09040", "304", 27)]
    [InlineData("usda:01077", "301", 113)]
    [InlineData("usda:01077", "324", 51)]
    [InlineData("ifct:A001", "304", 325)]
    [InlineData("ifct:A019", "306", 311)]
    [InlineData("ifct:A019", "208", 320.27)]
    public void A_value_is_the_source_s(string id, string number, double expected) =>
        Assert.Equal(expected, TheFoods.Value(id, number), 0.01);

    [Fact]
    public void It_holds_all_of_both_tables()
    {
        Assert.Equal(8858, TheFoods.Table.Foods.Count(food => food.Source == "usda-sr24"));
        Assert.Equal(542, TheFoods.Table.Foods.Count(food => food.Source == "ifct2017"));
        Assert.Equal(73, TheFoods.Table.Columns.Count);
        Assert.Equal(15274, TheFoods.Table.Foods.Sum(food => food.Portions.Count));
    }

    [Theory]
    [InlineData("304", 7879)]
    [InlineData("306", 8253)]
    [InlineData("324", 4764)]
    [InlineData("418", 7598)]
    public void What_was_not_measured_stays_unknown(string number, int known)
    {
        var column = TheFoods.Column(number);
        var foods = TheFoods.Table.Foods.Where(food => food.Source == "usda-sr24").ToList();
        Assert.Equal(known, foods.Count(food => !float.IsNaN(TheFoods.Table.Values(food)[column])));
    }

    [Theory]
    [InlineData("ifct:T005", "304")]
    [InlineData("ifct:E048", "304")]
    [InlineData("ifct:E048", "301")]
    [InlineData("ifct:A019", "324")]
    [InlineData("ifct:L002", "324")]
    [InlineData("ifct:O001", "418")]
    [InlineData("ifct:O001", "417")]
    public void A_gap_of_the_Indian_tables_is_no_zero(string id, string number) => Assert.True(float.IsNaN(TheFoods.Value(id, number)));

    [Theory]
    [InlineData("ifct:A001", "601")]
    [InlineData("ifct:O001", "291")]
    public void What_cannot_be_there_is_zero(string id, string number) => Assert.Equal(0, TheFoods.Value(id, number));

    [Fact]
    public void No_Indian_food_has_a_known_B12() =>
        Assert.All(TheFoods.Table.Foods.Where(food => food.Source == "ifct2017"), food => Assert.True(float.IsNaN(TheFoods.Table.Values(food)[TheFoods.Column("418")])));

    [Fact]
    public void A_profile_is_in_the_engine_s_order_and_units()
    {
        var profile = TheFoods.Table.Profile(TheFoods.Get("usda:01077"), [VitaminD, Taurine, Magnesium]);
        Assert.Equal(51 * 0.025, profile[0], 1e-6);
        Assert.False(profile.IsKnown(1));
        Assert.Equal(10, profile[2], 1e-6);
    }

    [Fact]
    public void A_nutrient_the_USDA_has_no_number_for_is_found_by_its_Indian_code() =>
        Assert.Equal(0.00192, TheFoods.Table.Profile(TheFoods.Get("ifct:A001"), [Biotin])[0], 1e-6);

    [Fact]
    public void Description_is_word_for_word_and_the_name_is_as_people_say_it()
    {
        var milk = TheFoods.Get("usda:01077");
        Assert.Equal("Milk, whole, 3.25% milkfat, with added vitamin D", milk.Description);
        Assert.Equal("Whole milk, 3.25% fat", milk.Name);
        Assert.Equal("Dairy and egg products", milk.Group);
        Assert.Equal(61, milk.Energy);
    }

    [Theory]
    [InlineData("usda:12061", "Almonds")]
    [InlineData("usda:04053", "Olive oil")]
    [InlineData("usda:01009", "Cheddar cheese")]
    [InlineData("usda:14003", "Beer")]
    [InlineData("usda:13327", "Beef, variety meats and by-products, liver, cooked, pan-fried")]
    [InlineData("usda:05192", "Turkey breast, meat and skin, cooked, roasted")]
    [InlineData("usda:16043", "Pinto beans, cooked, boiled, without salt")]
    [InlineData("usda:09040", "Bananas, raw")]
    public void Names_are_turned_the_way_people_say_them(string id, string name) => Assert.Equal(name, TheFoods.Get(id).Name);

    [Fact]
    public void An_id_finds_its_food_and_only_that() =>
        Assert.Multiple(
            () => Assert.Equal("usda:01001", TheFoods.Table[TheFoods.Get("usda:01001").Index].Id),
            () => Assert.Same(TheFoods.Get("usda:01001"), TheFoods.Get("usda:01001")),
            () => Assert.Null(TheFoods.Table.Find("usda:99999")));

    [Fact]
    public void Other_bytes_are_refused() => Assert.Throws<InvalidDataException>(() => FoodTable.Load(new byte[100]));

    [Fact]
    public void Compiling_twice_gives_the_same_bytes() =>
        Assert.Equal(TheFoods.Bytes, Charley.Foods.Compiling.FoodTableCompiler.Compile(
            Charley.Formats.FoodTables.FoodData.Read(Path.Combine(TheFoods.Root(), "data"))));
}
