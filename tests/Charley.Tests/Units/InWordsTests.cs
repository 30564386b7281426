using Charley.Units;
using Shouldly;

namespace Charley.Tests.Units;

public sealed class InWordsTests
{
    [Theory]
    [InlineData(1, "almost certain")]
    [InlineData(0.95, "almost certain")]
    [InlineData(0.94, "9 in 10")]
    [InlineData(0.7, "7 in 10")]
    [InlineData(0.05, "1 in 10")]
    [InlineData(0.049, "less than 1 in 20")]
    [InlineData(0, "very unlikely")]
    public void Says_a_probability_in_tenths(double probability, string words) => InWords.InTen(probability).ShouldBe(words);
}
