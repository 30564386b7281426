using System.Text.Json;
using Charley.Assessments;
using Charley.Reports;
using Charley.Tests.Conventions;

namespace Charley.Tests.Assessments;

/// <summary>The shipped knowledge on the corpus. Floors may only rise. Of the check half nothing but sums is ever told: nobody may learn from it.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("work", 71, 80, 76, 2)]
    [InlineData("check", 63, 85, 75, 1)]
    public void The_true_cause_and_the_hurry_are_named_as_often_as_before(string half, int first, int amongThree, int triage, int mostSentHome)
    {
        var scores = Answered(half).Select(pair => new Score(pair.Answer, pair.Truth)).ToList();
        var sums = (First: scores.Count(score => score.Place == 1), Three: scores.Count(score => score.Place <= 3),
            Triage: scores.Count(score => score.TriageIsRight), SentHome: scores.Count(score => score.IsSentHome));
        output.WriteLine($"{half}: {sums} of {scores.Count}");
        Assert.Equal(94, scores.Count);
        Assert.True(sums.First >= first && sums.Three >= amongThree && sums.Triage >= triage && sums.SentHome <= mostSentHome, sums.ToString());
    }

    /// <summary>Five equal groups by confidence; in each the share that is right should be what was said.</summary>
    [Theory]
    [InlineData("work")]
    [InlineData("check")]
    public void Confidence_holds(string half)
    {
        const int Groups = 5;
        var said = Answered(half).Select(pair => (pair.Answer.Confidence, Right: new Score(pair.Answer, pair.Truth).Place == 1 ? 1.0 : 0)).OrderBy(pair => pair.Confidence).ToArray();
        var error = Enumerable.Range(0, Groups).Select(group => said[(group * said.Length / Groups)..((group + 1) * said.Length / Groups)])
            .Sum(group => Math.Abs(group.Sum(pair => pair.Confidence) - group.Sum(pair => pair.Right))) / said.Length;
        output.WriteLine($"{half}: expected calibration error {error:F3}, Brier score {said.Average(pair => Math.Pow(pair.Confidence - pair.Right, 2)):F3}");
        Assert.InRange(error, 0, 0.1);
    }

    private static IEnumerable<(Assessment Answer, JsonElement Truth)> Answered(string half)
    {
        using var truths = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("corpus", half, "truth.json")));
        var truth = truths.RootElement.EnumerateArray().ToDictionary(entry => entry.GetProperty("id").GetString()!, entry => entry.Clone());
        return [.. Cases.Corpus(half).Select(@case => (Cases.Assess(@case), truth[@case.Id!]))];
    }

    private sealed record Score(Assessment Answer, JsonElement Truth)
    {
        public int Place => Answer.Causes.Select((cause, index) => (cause.Id, Place: index + 1))
            .Where(cause => Texts("accepted").Contains(cause.Id)).Select(cause => cause.Place).DefaultIfEmpty(int.MaxValue).Min();

        public bool TriageIsRight => Texts("triage_also_accepted").Append(Needed).Contains(Level);

        public bool IsSentHome => Needed == "emergency" && Level is ("self-care" or "routine");

        private string Needed => Truth.GetProperty("triage").GetString()!;

        private string Level => AssessmentJson.Level(Answer.Triage.Level);

        private IEnumerable<string> Texts(string name) => Truth.GetProperty(name).EnumerateArray().Select(entry => entry.GetString()!);
    }
}
