using System.Text.Json;
using Charley.Tests.Conventions;

namespace Charley.Tests.Cli;

/// <summary><c>charley triggers</c>, as it is called.</summary>
public sealed class TriggersTests : IDisposable
{
    private static readonly string Cramps = Repository.PathOf("examples", "cramps.csv");

    private static readonly string Exposures = Repository.PathOf("examples", "exposures.csv");

    private readonly string _folder = Directory.CreateTempSubdirectory("charley-triggers-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_example_finds_what_it_was_made_with()
    {
        var run = await CommandLineRun.Of(null, "triggers", Cramps, Exposures, "--json");
        Assert.Equal((0, ""), (run.Status, run.Error));
        using var answer = JsonDocument.Parse(run.Output);
        var exposures = answer.RootElement.GetProperty("exposures").EnumerateArray().ToDictionary(one => one.GetProperty("id").GetString()!);
        Assert.Equal("raises", exposures["run"].GetProperty("verdict").GetString());
        Assert.Equal("lowers", exposures["calf stretch"].GetProperty("verdict").GetString());
        Assert.Equal("no sign", exposures["magnesium"].GetProperty("verdict").GetString());
        Assert.Equal("not enough data", exposures["sauna"].GetProperty("verdict").GetString());
        Assert.Equal(JsonValueKind.Null, exposures["sauna"].GetProperty("low").ValueKind);
        Assert.Matches(@"^about \d+ more cramps$", exposures["sauna"].GetProperty("needs").GetString());
        Assert.All(exposures.Values, one => Assert.True(one.GetProperty("cramps").GetInt32() > 0 && one.GetProperty("controls").GetInt32() > 0));
        Assert.StartsWith("case-crossover", answer.RootElement.GetProperty("method").GetString(), StringComparison.Ordinal);
        Assert.Contains("wine", answer.RootElement.GetProperty("fittedTogether").EnumerateArray().Select(one => one.GetString()));
        Assert.StartsWith("Holm", answer.RootElement.GetProperty("corrected").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_fits_the_width_and_asks_for_a_trial()
    {
        var run = await CommandLineRun.Of(null, "triggers", Cramps, Exposures);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
        Assert.Contains("Cramps come more often after", run.Output, StringComparison.Ordinal);
        Assert.Contains("No sign beyond chance", run.Output, StringComparison.Ordinal);
        Assert.Contains("charley trial", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_medicine_is_never_said_to_be_left_out()
    {
        var log = Write("statin.csv", File.ReadAllText(Exposures).Replace(",run,", ",atorvastatin,", StringComparison.Ordinal).Replace(",km\n", ",mg\n", StringComparison.Ordinal)
            .Replace(",calf stretch,5,min", ",cold feet,1,", StringComparison.Ordinal));
        var run = await CommandLineRun.Of(null, "triggers", Cramps, log);
        Assert.Contains("whoever prescribes", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("no atorvastatin", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_of_both_logs_are_told_at_once()
    {
        var (cramps, exposures) = (Write("c.csv", "start,side\n2026-01-01T02:00,left\n2999-01-01T02:00Z,up\n"), Write("e.csv", "time,exposure,amount\n2999-01-01T02:00Z,,-1\n"));
        var run = await CommandLineRun.Of(null, "triggers", cramps, exposures);
        Assert.Equal((1, ""), (run.Status, run.Output));
        string[] told = [$"{cramps}:2: start: ", $"{cramps}:3: start: ", $"{cramps}:3: side: ", $"{exposures}:2: time: ", $"{exposures}:2: exposure: ", $"{exposures}:2: amount: "];
        Assert.Equal(told.Length, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.All(told, place => Assert.Contains(place, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_design_can_be_written_and_both_logs_cannot_be_standard_input()
    {
        var design = Path.Combine(_folder, "sets.csv");
        Assert.Equal(0, (await CommandLineRun.Of(await File.ReadAllTextAsync(Cramps, TestContext.Current.CancellationToken), "triggers", "-", Exposures, "--design", design)).Status);
        Assert.StartsWith("set,case,time,calf stretch,coffee,", await File.ReadAllTextAsync(design, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(2, (await CommandLineRun.Of(null, "triggers", "-", "-")).Status);
        Assert.Equal(1, (await CommandLineRun.Of(null, "triggers", Cramps, Exposures, "--design", Path.Combine(_folder, "nowhere", "x.csv"))).Status);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
