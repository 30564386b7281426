using Charley.Foods;
using Charley.Foods.Compiling;

namespace Charley.Tests.Foods;

public sealed class FoodCompilingTests
{
    private static readonly NutrientColumn[] Columns = [new("208", "Energy", "kcal", "General")];

    private static readonly FoodPrior[] Defaults =
    [
        .. new[] { "head noun", "head modifier", "second", "later", "aside", "after with", "brand", "number", "unmeasured" }.Select(of => new FoodPrior("default", of, "", 0.1)),
    ];

    private static FoodTableSource Source(params FoodEntry[] foods) => new()
    {
        Columns = Columns,
        Foods = foods,
        Priors = new FoodPriors(Defaults),
        Naming = new FoodNaming([]),
        UsualPortions = [],
        Synonyms = [],
        Measures = [],
        Densities = [],
        Traits = new TraitRules([]),
        Kinds = new KindRules([]),
        Wishes = [],
    };

    private static FoodEntry Gruel(string id, params float[] values) => new() { Id = id, Description = "Gruel, thin", Group = "Own", Source = "own", Values = values };

    [Fact]
    public void A_table_of_one_food_can_be_loaded_and_searched()
    {
        var table = FoodTable.Load(FoodTableCompiler.Compile(Source(Gruel("own:1", 40))));
        Assert.Equal("own:1", table.Search("thin gruel", 5).Single().Food.Id);
        Assert.Equal(40, table[0].Energy);
        Assert.Empty(table[0].Portions);
    }

    [Fact]
    public void An_empty_table_finds_nothing() => Assert.Empty(FoodTable.Load(FoodTableCompiler.Compile(Source())).Search("milk", 5));

    [Fact]
    public void Two_foods_with_one_id_are_refused() =>
        Assert.Contains("own:1", Assert.Throws<InvalidDataException>(() => FoodTableCompiler.Compile(Source(Gruel("own:1", 1), Gruel("own:1", 2)))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_food_without_a_value_a_column_is_refused() =>
        Assert.Throws<InvalidDataException>(() => FoodTableCompiler.Compile(Source(Gruel("own:1", 1, 2))));

    [Fact]
    public void A_prior_that_stands_twice_is_refused() =>
        Assert.Throws<InvalidDataException>(() => new FoodPriors([new FoodPrior("token", "leaf", "", 1), new FoodPrior("token", "leaf", "", 2)]));
}
