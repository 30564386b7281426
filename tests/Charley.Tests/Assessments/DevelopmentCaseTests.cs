using System.Text.Json;
using Charley.Assessments;
using Charley.Content;
using Charley.Reports;
using Charley.Tests.Conventions;

namespace Charley.Tests.Assessments;

/// <summary>The shipped knowledge on published cases: who is named first, who among three, and how soon to be seen.</summary>
public sealed class DevelopmentCaseTests(ITestOutputHelper output)
{
    private const int LeastFirst = 24;
    private const int LeastAmongThree = 27;
    private const int LeastTriage = 26;

    private static readonly Lazy<Assessment[]> Answers = new(() => [.. Cases.Development().Select(Cases.Assess)]);

    [Fact]
    public void The_true_cause_is_named()
    {
        var accepted = Accepted();
        var places = Needed().Select(answer => (answer.Id, Place: Place(answer, accepted[answer.Id!]), First: answer.Causes[0].Id)).ToArray();
        foreach (var (id, place, first) in places)
        {
            output.WriteLine($"{id}: place {place}, first {first}");
        }

        var wrong = string.Join(", ", places.Where(place => place.Place > 1).Select(place => $"{place.Id} at {place.Place} after {place.First}"));
        Assert.Equal(28, places.Length);
        Assert.True(places.Count(place => place.Place == 1) >= LeastFirst, wrong);
        Assert.True(places.Count(place => place.Place <= 3) >= LeastAmongThree, wrong);
    }

    [Fact]
    public void Triage_is_as_it_should_be()
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder(), "truth.json")));
        var allowed = truth.RootElement.EnumerateArray().ToDictionary(
            entry => entry.GetProperty("id").GetString()!,
            entry => entry.GetProperty("triage_also_accepted").EnumerateArray().Append(entry.GetProperty("triage")).Select(level => level.GetString()).ToArray());
        var wrong = Needed().Where(answer => !allowed[answer.Id!].Contains(AssessmentJson.Level(answer.Triage.Level)))
            .Select(answer => $"{answer.Id}: {AssessmentJson.Level(answer.Triage.Level)}, not {string.Join(" or ", allowed[answer.Id!])}").ToArray();
        output.WriteLine(string.Join('\n', wrong));
        Assert.True(Needed().Length - wrong.Length >= LeastTriage, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_accepted_cause_is_in_the_knowledge()
    {
        var known = Shipped.Knowledge.Causes.Select(cause => cause.Id).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(Accepted(), pair => !pair.Value.Any(known.Contains));
        output.WriteLine("not in the knowledge: " + string.Join(", ", Accepted().SelectMany(pair => pair.Value).Where(id => !known.Contains(id)).Distinct()));
    }

    private static int Place(Assessment answer, string[] accepted) =>
        answer.Causes.Select((cause, index) => (cause.Id, Place: index + 1)).Where(cause => accepted.Contains(cause.Id)).Select(cause => cause.Place).DefaultIfEmpty(int.MaxValue).Min();

    private static Dictionary<string, string[]> Accepted() =>
        File.ReadLines(Repository.PathOf("tests", "Charley.Tests", "Assessments", "accepted-causes.csv")).Skip(1)
            .Select(line => line.Split(',')).ToDictionary(fields => fields[0], fields => fields[1].Split('|'));

    private static Assessment[] Needed()
    {
        Folder();
        return Answers.Value;
    }

    private static string Folder()
    {
        var folder = Path.Combine(Repository.Shared, "data", "cases");
        Assert.SkipUnless(Directory.Exists(folder), "needs ../shared/data/cases");
        return folder;
    }
}
