using System.Text.Json;

namespace Charley.Tests.Cli;

/// <summary>The command <c>review</c> as a user runs it.</summary>
public sealed class ReviewTests
{
    private const string Good = "schema: charley.case/1\nid: mine\nmedications: [hydrochlorothiazide 25 mg daily]\n";

    [Fact]
    public async Task Tells_of_each_medicine_in_text_and_json()
    {
        var text = await CommandLineRun.Of(Good, "review", "-");
        Assert.Equal((0, ""), (text.Status, text.Error));
        Assert.Contains("Hydrochlorothiazide", text.Output);
        Assert.Contains("Do not stop or change a medicine by yourself", text.Output);
        Assert.All(text.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
        var json = await CommandLineRun.Of(Good, "review", "-", "--json");
        Assert.Equal("mine", JsonDocument.Parse(json.Output).RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_wrong_case_is_told_with_its_line()
    {
        var wrong = await CommandLineRun.Of("schema: charley.case/1\nmedicines: [aspirin]\n", "review", "-");
        Assert.Equal((1, ""), (wrong.Status, wrong.Output));
        Assert.Contains("standard input:2: medicines", wrong.Error);
    }

    [Fact]
    public async Task Wrong_usage_is_told()
    {
        Assert.Equal(2, (await CommandLineRun.Of(null, "review")).Status);
        Assert.Equal(2, (await CommandLineRun.Of(Good, "review", "-", "--jsn")).Status);
    }
}
