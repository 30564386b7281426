using System.Text.Json;
using Charley.Tests.Conventions;

namespace Charley.Tests.Cli;

/// <summary>The program as people start it: what it prints where, and its exit status.</summary>
public sealed class AssessTests(BadBatch batch) : IClassFixture<BadBatch>
{
    public static TheoryData<string> BadFiles => [.. BadBatch.Bad];

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void A_bad_file_is_named_with_what_is_wrong(string name)
    {
        var told = batch.Run.Error.Split('\n').Where(line => line.StartsWith(batch.PathOf(name), StringComparison.Ordinal)
            || (name == "bad-diary.yaml" && line.StartsWith(batch.PathOf("bad.csv"), StringComparison.Ordinal))).ToArray();
        Assert.True(told.Length > 0, batch.Run.Error);
        Assert.Equal(name switch { "several.yaml" => 4, "bad-diary.yaml" => 2, _ => 1 }, told.Length);
    }

    [Fact]
    public void Good_files_among_bad_ones_are_answered()
    {
        Assert.Equal(1, batch.Run.Status);
        Assert.Equal(["vegan-b12", "good-json"], Lines(batch.Run).Select(answer => answer.GetProperty("id").GetString()));
    }

    [Fact]
    public void Nobody_sees_a_stack_trace()
    {
        Assert.DoesNotContain("   at ", batch.Run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", batch.Run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_answer_has_the_fields_of_its_contract()
    {
        foreach (var answer in Lines(batch.Run))
        {
            Assert.Equal("charley.assessment/1", answer.GetProperty("schema").GetString());
            Assert.Contains(answer.GetProperty("triage").GetProperty("level").GetString(), (string?[])["self-care", "routine", "same-day", "emergency"]);
            Assert.InRange(answer.GetProperty("confidence").GetDouble(), 0, 1);
            Assert.NotEqual("", answer.GetProperty("answer").GetString());
            Assert.NotEqual("", answer.GetProperty("disclaimer").GetString());
            Assert.NotEqual("", answer.GetProperty("knowledge").GetString());
            Assert.Contains(answer.GetProperty("noDeficiencyLikely").ValueKind, (JsonValueKind[])[JsonValueKind.True, JsonValueKind.False]);
            foreach (var list in (string[])["causes", "nutrients", "nextSteps", "relief", "remarks", "notUnderstood"])
            {
                Assert.Equal(JsonValueKind.Array, answer.GetProperty(list).ValueKind);
            }

            foreach (var cause in answer.GetProperty("causes").EnumerateArray())
            {
                Assert.NotEqual("", cause.GetProperty("id").GetString());
                Assert.InRange(cause.GetProperty("explains").GetDouble(), 0, cause.GetProperty("present").GetDouble());
                Assert.All(cause.GetProperty("because").EnumerateArray(), because => Assert.NotEqual("", because.GetProperty("source").ToString()));
            }
        }

        Assert.NotEmpty(Lines(batch.Run)[0].GetProperty("nutrients").EnumerateArray());
    }

    [Fact]
    public async Task A_dash_reads_standard_input()
    {
        var run = await CommandLineRun.Of("{\"id\": \"from-input\", \"symptoms\": [\"leg cramps at night\"]}", "assess", "--json", "-");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal("from-input", Assert.Single(Lines(run)).GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_hostile_file_brings_nothing_down()
    {
        var run = await CommandLineRun.Of(null, "assess", "--json", batch.PathOf("nested.yaml"), batch.PathOf("laughs.yaml"), batch.PathOf("good.json"));
        Assert.Equal(1, run.Status);
        Assert.Equal("good-json", Assert.Single(Lines(run)).GetProperty("id").GetString());
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_usage_is_status_two()
    {
        var runs = await Task.WhenAll(CommandLineRun.Of(null, "assess"), CommandLineRun.Of(null, "asess", "x"));
        Assert.All(runs, run =>
        {
            Assert.Equal((2, ""), (run.Status, run.Output));
            Assert.NotEqual("", run.Error);
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task An_option_that_is_not_there_is_wrong_usage_and_no_file()
    {
        var run = await CommandLineRun.Of(null, "assess", "--jsn", batch.PathOf("good.json"));
        Assert.Equal((2, ""), (run.Status, run.Output));
    }

    [Fact]
    public async Task A_malformed_file_in_a_folder_leaves_the_others_answered()
    {
        var run = await CommandLineRun.Of(null, "assess", "--json", batch.PathOf("unclosed.yaml"), batch.PathOf("good.json"));
        Assert.True(run.Status == 1, run.Error);
        Assert.Equal("good-json", Assert.Single(Lines(run)).GetProperty("id").GetString());
    }

    [Fact]
    public async Task Help_is_status_zero()
    {
        var run = await CommandLineRun.Of(null, "--help");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("assess", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_for_people_keeps_errors_out_of_standard_output()
    {
        var run = await CommandLineRun.Of(null, "assess", Repository.PathOf("examples", "statin.yaml"), batch.PathOf("missing.yaml"));
        Assert.Equal(1, run.Status);
        Assert.DoesNotContain("missing.yaml", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", run.Output, StringComparison.Ordinal);
        Assert.Contains("statin", run.Output, StringComparison.OrdinalIgnoreCase);
    }

    private static JsonElement[] Lines(CommandLineRun run) =>
        [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
