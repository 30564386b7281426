using System.Text.Json;
using Charley.Tests.Conventions;

namespace Charley.Tests.Cli;

/// <summary><c>charley hydrate</c> as a user runs it.</summary>
public sealed class HydrateTests
{
    [Fact]
    public async Task The_json_is_that_of_the_contract()
    {
        var run = await CommandLineRun.Of(null, "hydrate", "--before", "70.2kg", "--after", "68.9kg", "--drank", "0.5L", "--minutes", "90", "--sex", "female", "--age", "34", "--json");
        Assert.Equal((0, ""), (run.Status, run.Error));
        var hydration = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(2.187, hydration.GetProperty("litresPerDay").GetDouble(), 3);
        Assert.True(hydration.GetProperty("sodiumMgPerLitre").GetDouble() > 0);
        Assert.NotEmpty(hydration.GetProperty("advice").EnumerateArray());
        Assert.Contains("J Sports Sci 2016", hydration.GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.Equal(1.2, hydration.GetProperty("sweat").GetProperty("litresPerHour").GetProperty("middle").GetDouble(), 9);
        Assert.Contains("It never means that you are safe", hydration.GetProperty("plasmaSodium").GetProperty("neverReassures").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, run.Output.Count(letter => letter == '\n'));
    }

    [Theory]
    [InlineData("11 st 1", "10 st 12", "16 oz", "1h30")]
    [InlineData("155 lb", "152 lb", "2 cups", "1:30")]
    [InlineData("70.3 kg", "68.9 kg", "473 ml", "90 min")]
    public async Task Units_are_those_that_people_use(string before, string after, string drank, string minutes)
    {
        var run = await CommandLineRun.Of(null, "hydrate", "--before", before, "--after", after, "--drank", drank, "--minutes", minutes, "--json");
        Assert.Equal(0, run.Status);
        Assert.Equal(1.24, JsonDocument.Parse(run.Output).RootElement.GetProperty("sweat").GetProperty("litresPerHour").GetProperty("middle").GetDouble(), 0.02);
    }

    [Fact]
    public async Task No_line_is_wider_than_80()
    {
        var run = await CommandLineRun.Of(null, "hydrate", "--before", "56kg", "--after", "57.2kg", "--drank", "4L", "--minutes", "285", "--session", "5h");
        Assert.Equal(0, run.Status);
        Assert.StartsWith("You drank more than you lost", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public async Task What_cannot_be_names_its_option()
    {
        var run = await CommandLineRun.Of(null, "hydrate", "--before", "70kg", "--after", "60kg", "--minutes", "60");
        Assert.Equal((1, ""), (run.Status, run.Output));
        Assert.StartsWith("charley: --after: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_wrong_options_are_told_at_once()
    {
        var run = await CommandLineRun.Of(null, "hydrate", "--before", "70.2", "--after", "5 ft", "--minutes", "soon", "--session", "-1", "--sweat-sodium", "brine", "--age", "x", "--sex", "z");
        Assert.Equal((2, ""), (run.Status, run.Output));
        foreach (var option in new[] { "--before", "--after", "--minutes", "--session", "--sweat-sodium", "--age", "--sex" })
        {
            Assert.Contains($"charley: {option}: ", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_case_that_is_an_emergency_gets_no_amounts()
    {
        var run = await CommandLineRun.Of(null, "hydrate", Repository.PathOf("examples/marathon-overdrinking.yaml"), "--json");
        Assert.Equal(0, run.Status);
        var hydration = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(JsonValueKind.Null, hydration.GetProperty("litresPerDay").ValueKind);
        Assert.StartsWith("Get help now", hydration.GetProperty("answer").GetString(), StringComparison.Ordinal);
    }
}
