namespace Charley.Tests.Cli;

/// <summary>A case with mistakes of every kind is told all of them in one run, and those beside it are answered.</summary>
public sealed class AllAtOnceTests : IDisposable
{
    private const string Wrong = """
        person: { age: 40, wieght: 70 kg }
        labs:
          - { name: potassium, value: 29, unit: mmol/L }
          - { name: sodium, value: 140, unit: mmol/L, date: 2999-01-01 }

        """;

    private const string BadRows = "date,time,meal,food,amount,unit\n2026-01-01,08:00,b,milk,much,cup\n2999-01-01,08:00,b,egg,2,\n";

    private static readonly string[] InCase = ["1: person.wieght: ", "3: labs[0].value: ", "4: labs[1].date: "];

    private readonly string _folder = Directory.CreateTempSubdirectory("charley-at-once-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Form_diary_and_values_are_told_together()
    {
        var diary = Write("d.csv", BadRows);
        var (wrong, good) = (Write("wrong.yaml", Wrong + "diary: d.csv\n"), Write("good.yaml", "id: good\nsymptoms: [calf cramps]\n"));
        var run = await CommandLineRun.Of(null, "assess", "--json", wrong, good);
        Assert.Equal(1, run.Status);
        Assert.StartsWith("{\"schema\":\"charley.assessment/1\",\"id\":\"good\"", Assert.Single(Lines(run.Output)), StringComparison.Ordinal);
        AssertTold(run, [.. InCase.Select(told => $"{wrong}:{told}"), $"{diary}:2: amount: ", $"{diary}:3: date: ", $"{diary}:3: unit: "]);
    }

    [Theory]
    [InlineData("nowhere.csv", "is not there")]
    [InlineData(".", "is a folder")]
    [InlineData("\"a\\0b\"", "cannot be read")]
    [InlineData("locked.csv", "cannot be read")]
    public async Task A_diary_that_cannot_be_opened_is_one_problem_among_the_others(string diary, string told)
    {
        using var locked = new FileStream(Write("locked.csv", BadRows), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var wrong = Write("wrong.yaml", Wrong + $"diary: {diary}\n");
        var run = await CommandLineRun.Of(null, "assess", "--json", wrong);
        Assert.Equal((1, ""), (run.Status, run.Output));
        AssertTold(run, [.. InCase.Append("5: diary: ").Select(problem => $"{wrong}:{problem}")]);
        Assert.Contains(told, Lines(run.Error)[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_diary_alone_is_told_the_same_way()
    {
        using var locked = new FileStream(Write("locked.csv", BadRows), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var diary = Write("d.csv", BadRows);
        var runs = await Task.WhenAll(new[] { diary, PathOf("nowhere.csv"), _folder, PathOf("locked.csv") }.Select(file => CommandLineRun.Of(null, "intake", "--json", file)));
        Assert.All(runs, run => Assert.Equal((1, ""), (run.Status, run.Output)));
        AssertTold(runs[0], $"{diary}:2: amount: ", $"{diary}:3: date: ", $"{diary}:3: unit: ");
        AssertTold(runs[1], $"{PathOf("nowhere.csv")}: is not there");
        AssertTold(runs[2], $"{_folder}: is a folder");
        AssertTold(runs[3], $"{PathOf("locked.csv")}: cannot be read");
    }

    private static void AssertTold(CommandLineRun run, params string[] begins)
    {
        var lines = Lines(run.Error);
        Assert.True(begins.Length == lines.Length && begins.Zip(lines).All(pair => pair.Second.StartsWith(pair.First, StringComparison.Ordinal)), run.Error);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private string PathOf(string name) => Path.Combine(_folder, name);

    private string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }
}
