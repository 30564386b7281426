using Charley.Content;
using Charley.Knowledge;
using Charley.TrialSimulation;
using Charley.Trials;

namespace Charley.Tests.Trials;

/// <summary>What holds of every analysis, and how often it errs on trials whose truth is known.</summary>
public sealed class TrialAnalysisTests
{
    private static readonly TrialRules Rules = Shipped.Knowledge.TrialRules;

    private static readonly TrialAnalysis Analysis = new(Rules);

    [Fact]
    public void What_does_nothing_seldom_helps_and_intervals_hold_the_truth()
    {
        var nothing = Enumerable.Range(5000, 60).Select(seed => Analysis.Of(new TrialWorld { Blocks = 5, PeriodDays = 5 }.Run(seed))).ToList();
        var halved = Enumerable.Range(6000, 40).Select(seed => Analysis.Of(new TrialWorld { Blocks = 5, PeriodDays = 5, RateRatio = 0.5 }.Run(seed))).ToList();

        // at a true 5 % more than 7 of 60 come once in fifty; at a true 90 % fewer than 81 of 100 once in three hundred
        Assert.InRange(nothing.Count(result => result.Verdict == TrialVerdict.Helps), 0, 7);
        Assert.InRange(nothing.Count(result => Holds(result, 1)) + halved.Count(result => Holds(result, 0.5)), 81, 100);
        Assert.DoesNotContain(halved, result => result.Verdict == TrialVerdict.Harms);
        Assert.True(halved.Average(result => result.Benefit) > 0.75);

        static bool Holds(TrialResult result, double truth) => result.Low <= truth && truth <= result.High;
    }

    [Fact]
    public void Treatment_and_control_exchanged_turn_the_ratio_over()
    {
        var trial = new TrialWorld { RateRatio = 0.6, Washout = 2 }.Run(11);
        var (one, other) = (Analysis.Of(trial), Analysis.Of(trial with { Days = [.. trial.Days.Select(day => day with { Treated = !day.Treated })] }));
        Assert.Equal(1, one.RateRatio * other.RateRatio, 0.05);
        // not to the last digit: the prior of the level is about the days without
        Assert.Equal(one.Benefit, 1 - other.Benefit, 0.03);
    }

    [Fact]
    public void A_great_effect_on_many_cramps_helps_and_its_contrary_harms()
    {
        Assert.Equal(TrialVerdict.Helps, Analysis.Of(new TrialWorld { PerDay = 3, RateRatio = 0.3 }.Run(1)).Verdict);
        Assert.Equal(TrialVerdict.Harms, Analysis.Of(new TrialWorld { PerDay = 3, RateRatio = 3 }.Run(1)).Verdict);
        Assert.Equal(TrialVerdict.DoesNotHelp, Analysis.Of(new TrialWorld { PerDay = 20, RateRatio = 1, Spread = new(0, 0.01, 0.5) }.Run(1)).Verdict);
    }

    [Fact]
    public void Days_of_washout_and_days_without_a_count_change_nothing_but_their_number()
    {
        var trial = new TrialWorld { Washout = 2 }.Run(3);
        var (plain, spoiled) = (Analysis.Of(trial), Analysis.Of(trial with { Days = [.. trial.Days.Select(day => day.Washout ? day with { Count = 150 } : day)] }));
        Assert.Equal(plain.RateRatio, spoiled.RateRatio);
        Assert.Equal(plain.CountedDays, spoiled.CountedDays);
        Assert.Equal(trial.Days.Count(day => !day.Washout) - 1, Analysis.Of(trial with { Days = [.. trial.Days.Select((day, at) => at == 5 ? day with { Count = null } : day)] }).CountedDays);
    }

    [Fact]
    public void Too_little_is_never_called()
    {
        var none = Analysis.Of(Filled(0, 0));
        Assert.IsType<TrialNeed.Cramps>(none.Need);
        Assert.Equal(TrialVerdict.NotEnoughData, none.Verdict);
        var fortnight = new TrialWorld { PerDay = 8, RateRatio = 0.1, Blocks = 1 }.Run(1);
        Assert.Equal((TrialVerdict.NotEnoughData, true), (Analysis.Of(fortnight).Verdict, Analysis.Of(fortnight).Need is TrialNeed.Period));
        var days = new TrialWorld { PerDay = 8, RateRatio = 0.1, Blocks = 2, PeriodDays = 3 }.Run(1);
        Assert.Equal((TrialVerdict.NotEnoughData, true), (Analysis.Of(days).Verdict, Analysis.Of(days).Need is TrialNeed.DaysOf));
    }

    [Fact]
    public void Before_the_end_it_takes_more_to_be_called()
    {
        var whole = new TrialWorld { RateRatio = 0.5 }.Run(1);
        var early = whole with { Days = [.. whole.Days, .. Enumerable.Range(1, 10).Select(day => new TrialDay(whole.Days[^1].Date.AddDays(day), "7", true, null, false))] };
        var (late, soon) = (Analysis.Of(whole), Analysis.Of(early));
        Assert.Equal((late.RateRatio, Rules.Certain.Value, Rules.CertainEarly.Value, 10), (soon.RateRatio, late.Certain, soon.Certain, early.ToCome));
    }

    [Fact]
    public void The_most_cramps_that_are_read_are_analysed()
    {
        var result = Analysis.Of(Filled((int)Rules.MostCramps.Value, 1));
        Assert.Equal(TrialVerdict.Harms, result.Verdict);
        Assert.True(double.IsFinite(result.RateRatio) && result.RateRatio > 20);
    }

    [Fact]
    public void What_lingers_unsaid_is_allowed_for_where_periods_are_long_enough()
    {
        var world = new TrialWorld { RateRatio = 0.5, Lingers = 2 };
        Assert.Equal(2, Analysis.Of(world.Run(1)).CarryDays);
        Assert.Equal(0, Analysis.Of((world with { PeriodDays = 2 }).Run(1)).CarryDays);
        Assert.Equal(0, Analysis.Of((world with { Washout = 2 }).Run(1)).CarryDays);
    }

    private static Trial Filled(int treated, int control)
    {
        var days = TrialSchedule.Drawn(new DateOnly(2026, 1, 5), 4, 7, 0, 1);
        return new Trial("magnesium", "usual", [.. days.Select(day => day with { Count = day.Treated ? treated : control })]);
    }
}
