using Charley.Assessments;
using Charley.Cases;
using Charley.Content;
using Charley.Knowledge;

namespace Charley.Tests.Assessments;

/// <summary>What holds of every answer.</summary>
public sealed class AssessorTests
{
    private static readonly Lazy<Case[]> All = new(() => [.. Cases.Examples(), .. Cases.Development().Where((_, index) => index % 4 == 0)]);

    private static readonly Lazy<Assessment[]> Answers = new(() => [.. All.Value.Select(Cases.Assess)]);

    public static TheoryData<string> ExampleNames => [.. Cases.Examples().Select(example => example.Id ?? "")];

    [Theory]
    [MemberData(nameof(ExampleNames))]
    public void Every_example_is_answered(string id)
    {
        var answer = Cases.Assess(Cases.Examples().Single(example => example.Id == id));
        Assert.NotEmpty(answer.Answer);
        Assert.NotEmpty(answer.Causes);
        Assert.NotEmpty(answer.Disclaimer);
        Assert.InRange(answer.NotUnderstood.Count, 0, 1);
    }

    [Fact]
    public void The_same_case_gives_the_same_answer()
    {
        foreach (var (@case, answer) in All.Value.Zip(Answers.Value))
        {
            Assert.Equal(Cases.Json(answer), Cases.Json(Cases.Assess(@case)));
        }
    }

    [Fact]
    public void The_order_of_what_is_told_changes_nothing()
    {
        var random = new Random(7);
        foreach (var (@case, expected) in All.Value.Zip(Answers.Value))
        {
            var shuffled = @case with
            {
                Symptoms = Shuffle(@case.Symptoms, random),
                Signs = Shuffle(@case.Signs, random),
                Absent = Shuffle(@case.Absent, random),
                Medications = Shuffle(@case.Medications, random),
                Conditions = Shuffle(@case.Conditions, random),
                Lifestyle = Shuffle(@case.Lifestyle, random),
                Labs = Shuffle(@case.Labs, random),
            };
            var actual = Cases.Assess(shuffled);
            Assert.Equal(Cases.Json(expected with { NotUnderstood = [] }), Cases.Json(actual with { NotUnderstood = [] }));
            Assert.Equal(expected.NotUnderstood.Select(words => words.Text).Order(StringComparer.Ordinal), actual.NotUnderstood.Select(words => words.Text).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Probabilities_are_probabilities()
    {
        foreach (var answer in Answers.Value)
        {
            Assert.All(answer.Causes, cause =>
            {
                Assert.InRange(cause.Present, 0, 1);
                Assert.InRange(cause.Explains, 0, cause.Present);
            });
            Assert.InRange(answer.Confidence, 0, 1);
            Assert.All(answer.Nutrients, nutrient =>
            {
                Assert.InRange(nutrient.Adequate ?? 0, 0, 1);
                Assert.InRange(nutrient.Coverage, 0, 1);
                Assert.InRange(nutrient.Usual.Mean, nutrient.Usual.Low, nutrient.Usual.High);
            });
            Assert.All(answer.NextSteps, step => Assert.InRange(step.Information ?? 0, 0, 10));
        }
    }

    [Fact]
    public void Causes_come_most_explaining_first()
    {
        foreach (var answer in Answers.Value)
        {
            Assert.Equal(answer.Causes.Select(cause => cause.Explains).OrderDescending(), answer.Causes.Select(cause => cause.Explains));
            Assert.InRange(answer.Confidence, answer.Causes[0].Explains - 1e-9, 1);
            Assert.Equal(answer.Causes.Count, answer.Causes.Select(cause => cause.Id).Distinct().Count());
        }
    }

    [Fact]
    public void A_plausible_danger_that_nobody_asked_about_is_asked_first_and_not_again_once_denied()
    {
        var told = Cases.Examples().Single(example => example.Id == "night-cramps");
        var first = Cases.Assess(told).NextSteps.Take(2).ToArray();
        Assert.Contains("dark-urine", first.Select(step => step.About));
        Assert.All(first, step => Assert.Contains(step.Text, Shipped.Knowledge.RedFlags.Where(flag => flag.Level >= TriageLevel.SameDay).Select(flag => flag.Ask)));
        var denied = Cases.Assess(told with { Absent = [.. told.Absent, "dark urine"] });
        Assert.DoesNotContain("dark-urine", denied.NextSteps.Select(step => step.About));
    }

    [Fact]
    public void An_empty_case_is_answered_with_care()
    {
        var answer = Cases.Assess(new Case());
        Assert.Equal(answer.Causes[0].Explains, answer.Confidence, 0.02);
        Assert.Empty(answer.Nutrients);
        Assert.NotEmpty(answer.NextSteps);
    }

    private static T[] Shuffle<T>(IReadOnlyList<T> items, Random random)
    {
        T[] copy = [.. items];
        random.Shuffle(copy);
        return copy;
    }
}
