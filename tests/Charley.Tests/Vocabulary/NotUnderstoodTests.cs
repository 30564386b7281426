using Charley.Cases;

namespace Charley.Tests.Vocabulary;

public sealed class NotUnderstoodTests
{
    [Theory]
    [InlineData("glorp")]
    [InlineData("glorp on the snark")]
    [InlineData("冷汗")]
    public void What_says_nothing_known_is_reported(string text)
    {
        var missed = Assert.Single(Words.Symptom(text).NotUnderstood);
        Assert.Equal(("symptoms", text), (missed.Field, missed.Text));
    }

    [Theory]
    [InlineData("progressively worse over months")]
    [InlineData("mild")]
    [InlineData("recurrent, twice a week")]
    [InlineData("for 3 weeks")]
    [InlineData("leg pain like a glorp")]
    [InlineData("")]
    [InlineData("   ")]
    public void Fillers_and_clauses_partly_understood_are_not(string text) => Assert.Empty(Words.Symptom(text).NotUnderstood);

    [Fact]
    public void Each_clause_counts() => Assert.Equal("the snark", Assert.Single(Words.Symptom("leg pain; the snark").NotUnderstood).Text);

    [Fact]
    public void The_nearest_known_thing_is_named() =>
        Assert.Equal("tingling lips", Assert.Single(Words.Symptom("lips snarked").NotUnderstood).Nearest);

    [Fact]
    public void It_changes_nothing() =>
        Assert.Equal(Words.Symptom("leg pain").Said(), Words.Read(new Case { Symptoms = ["leg pain", "glorp"], Diet = ["snark"] }).Said());
}
