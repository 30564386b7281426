using Charley.Assessments;
using Charley.Cases;
using Charley.Content;

namespace Charley.Tests.Trials;

/// <summary>The result of an own trial moves the causes that its treatment takes away, the right way and not too far.</summary>
public sealed class TrialEvidenceTests
{
    private static readonly DateOnly Today = new(2026, 11, 1);

    private static readonly Assessor Assessor = new(Shipped.Knowledge, Shipped.LazyFoods, Shipped.Vocabulary);

    [Fact]
    public void A_clear_result_moves_what_it_speaks_to()
    {
        var without = Explains([]);
        var (helped, failed, unclear) = (Explains([new("magnesium", 0.3, 0.2, 0.45)]), Explains([new("magnesium", 1, 0.85, 1.18)]), Explains([new("magnesium", 0.9, 0.29, 2.8)]));
        Assert.True(helped > 1.3 * without, $"{helped} {without}");
        Assert.True(failed < 0.7 * without, $"{failed} {without}");
        Assert.InRange(unclear / without, 0.8, 1.25);
        var cap = Shipped.Knowledge.TrialRules.OddsCap.Value * 1.05;
        Assert.InRange(Odds(helped) / Odds(without), 1, cap);
        Assert.InRange(Odds(failed) / Odds(without), 1 / cap, 1);
    }

    [Fact]
    public void A_trial_of_what_takes_away_no_cause_changes_nothing() =>
        Assert.Equal(Explains([]), Explains([new("soap", 0.3, 0.2, 0.45), new("stretching", 0.3, 0.2, 0.45), new("nothing known", 0.3, 0.2, 0.45)]));

    private static double Odds(double share) => share / (1 - share);

    private static double Explains(IReadOnlyList<OwnTrial> trials) =>
        Assert.IsType<AssessmentOutcome.Assessed>(Assessor.Assess(new Case { Symptoms = ["leg cramps at night"], Diet = ["few vegetables"], Trials = trials }, Today))
            .Assessment.Causes.Single(cause => cause.Id == "magnesium-low-intake").Explains;
}
