using Charley.Cases;

namespace Charley.Tests.Vocabulary;

public sealed class CountingTests
{
    [Theory]
    [InlineData("6 coffees a day", "+caffeine-high")]
    [InlineData("six cups of coffee daily", "+caffeine-high")]
    [InlineData("1 coffee a day", "-caffeine-high")]
    [InlineData("2 cups of coffee", "-caffeine-high")]
    [InlineData("coffee x6", "+caffeine-high")]
    [InlineData("no coffee", "-caffeine-high")]
    [InlineData("3 L of cola a day", "-caffeine-high")]
    [InlineData("5 L of cola a day", "+caffeine-high")]
    [InlineData("14 coffees a week", "-caffeine-high")]
    [InlineData("much coffee", "+caffeine-high")]
    [InlineData("2 units/week", "-alcohol-heavy")]
    [InlineData("50 units of alcohol a week", "+alcohol-heavy")]
    [InlineData("4 beers every night", "+alcohol-heavy")]
    [InlineData("2 L of beer a day", "+alcohol-heavy")]
    [InlineData("no alcohol", "-alcohol-heavy")]
    [InlineData("21 units a week", "")]
    [InlineData("4 beers", "")]
    public void What_is_counted_decides(string text, string said) => Assert.Equal(said, Words.Lifestyle(text).Said());

    [Fact]
    public void Parts_add_up() =>
        Assert.Equal("+caffeine-high", Words.Read(new Case { Lifestyle = ["3 coffees a day"], Diet = ["4 cola a day"] }).Said());

    [Theory]
    [InlineData("20 minutes", "+lasts-over-10min")]
    [InlineData("30-60 min", "+lasts-over-10min")]
    [InlineData("half an hour", "+lasts-over-10min")]
    [InlineData("2 minutes", "-lasts-over-10min")]
    [InlineData("30 s", "-lasts-over-10min")]
    public void How_long_one_lasts(string text, string said) =>
        Assert.Equal(said, Words.Read(new Case { Cramps = new Cramps { Lasting = text } }).Said());

    [Theory]
    [InlineData("12 weeks", 84)]
    [InlineData("0.7 weeks", 4.9)]
    [InlineData("for 2 years", 730.5)]
    [InlineData("a month", 30.4375)]
    [InlineData("several months", 91.3125)]
    [InlineData("for years", 730.5)]
    [InlineData("2/52", 14)]
    [InlineData("3/7", 3)]
    [InlineData("10 days or so", 10)]
    public void Since_when(string text, double days) =>
        Assert.Equal(days, Words.Read(new Case { Cramps = new Cramps { Since = text } }).Course.Since!.Value.Low.TotalDays, 1e-6);

    [Theory]
    [InlineData("4 per week", 4.0)]
    [InlineData("4 nights a week", 4.0)]
    [InlineData("nightly", 7.0)]
    [InlineData("daily", 7.0)]
    [InlineData("every night", 7.0)]
    [InlineData("every other night", 3.5)]
    [InlineData("several a day", 21.0)]
    [InlineData("twice a week", 2.0)]
    [InlineData("2 a week", 2.0)]
    [InlineData("3x/week", 3.0)]
    [InlineData("1-2 per month", 0.22998)]
    [InlineData("once a month", 0.22998)]
    [InlineData("most nights", 5.0)]
    [InlineData("every match", null)]
    [InlineData("progressively worse over months", null)]
    public void How_often(string text, double? perWeek)
    {
        var read = Words.Read(new Case { Cramps = new Cramps { Frequency = text } }).Course.PerWeek;
        Assert.Equal(perWeek is null, read is null);
        Assert.Equal(perWeek ?? 0, read ?? 0, 1e-4);
    }

    [Fact]
    public void Minutes_among_the_times_say_how_long_one_lasts() =>
        Assert.Equal(5, Words.Read(new Case { Cramps = new Cramps { Timing = ["episodic, about 5 min"] } }).Course.Lasting!.Value.Low.TotalMinutes);
}
