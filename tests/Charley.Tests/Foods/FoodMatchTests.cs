using Charley.Foods;

namespace Charley.Tests.Foods;

public sealed class FoodMatchTests
{
    [Theory]
    [InlineData("usda:01077", "usda:01077")]
    [InlineData("semi-skimmed milk", "usda:01079")]
    [InlineData("2 slices wholemeal toast", "usda:18076")]
    [InlineData("tea with milk", "usda:14355")]
    [InlineData("bananna", "usda:09040")]
    [InlineData("large egg", "usda:01123")]
    [InlineData("glass of water", "usda:14411")]
    [InlineData("paneer", "ifct:L003")]
    public void Words_of_a_diary_mean_a_food(string words, string id) => Assert.Equal(id, TheFoods.Table.Match(words).Food?.Id);

    [Theory]
    [InlineData("glorp")]
    [InlineData("xyzzy")]
    [InlineData("")]
    [InlineData("usda:99999")]
    [InlineData("ifct:glorp")]
    public void Nonsense_means_nothing(string words)
    {
        var match = TheFoods.Table.Match(words);
        Assert.Null(match.Food);
        Assert.Null(match.Suggestion);
    }

    [Theory]
    [InlineData("Nana's lamb hotpot")]
    [InlineData("chicken tikka masala")]
    [InlineData("milk glorp")]
    public void What_is_only_partly_known_is_asked_about_and_not_taken(string words)
    {
        var match = TheFoods.Table.Match(words);
        Assert.Null(match.Food);
        Assert.NotNull(match.Suggestion);
        Assert.InRange(match.Certainty, 0, FoodMatch.Enough);
    }

    [Fact]
    public void A_misspelling_is_less_certain_than_the_word() =>
        Assert.True(TheFoods.Table.Match("bananna").Certainty < TheFoods.Table.Match("banana").Certainty);

    [Fact]
    public void What_is_only_with_a_food_does_not_name_it() => Assert.Null(TheFoods.Table.Match("propionate").Food);
}
