using Charley.Cases;
using Charley.Content;
using Charley.Tests.Triggers.Simulation;
using Charley.Triggers;
using Charley.Triggers.Conditional;

namespace Charley.Tests.Triggers;

/// <summary>What is said of triggers, and when nothing may be said.</summary>
public sealed class TriggerAnalysisTests
{
    private static readonly DateTimeOffset Begin = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_strong_trigger_raises_and_the_others_show_no_sign()
    {
        var (cramps, exposures) = new SimulatedPerson(365, 0.2, Math.Log(6), 0, 0).Log(new Random(1));
        var found = Of(cramps, exposures);
        Assert.Equal(TriggerVerdict.Raises, Finding(found, "x0").Verdict);
        Assert.Equal(TriggerVerdict.NoSign, Finding(found, "x1").Verdict);
        Assert.Equal(TriggerVerdict.NoSign, Finding(found, "x2").Verdict);
        Assert.Equal(3, found.Tested);
    }

    [Fact]
    public void The_order_of_the_logs_changes_nothing()
    {
        var (cramps, exposures) = new SimulatedPerson(200, 0.3, Math.Log(3), 0).Log(new Random(2));
        var turned = Of([.. cramps.Reverse()], [.. exposures.Reverse()]);
        Assert.Equal(Of(cramps, exposures).Findings.Select(finding => finding.Estimate), turned.Findings.Select(finding => finding.Estimate));
    }

    [Fact]
    public void What_only_goes_with_a_trigger_is_not_blamed()
    {
        // x1 comes nearly only with x0, which does all: by itself x1 looks guilty
        var random = new Random(3);
        var (cramps, exposures) = new SimulatedPerson(365, 0.15, Math.Log(8)).Log(random);
        var both = exposures.Concat(exposures.Where(entry => entry.Name == "x0" && random.NextDouble() < 0.6).Select(entry => entry with { Name = "x1" }))
            .Concat(exposures.Where(entry => entry.Name == "nothing" && random.NextDouble() < 0.15).Select(entry => entry with { Name = "x1" })).ToList();
        var alone = Of(cramps, [.. both.Select(entry => entry.Name == "x0" ? entry with { Name = "nothing" } : entry)]);
        Assert.Equal(TriggerVerdict.Raises, Finding(alone, "x1").Verdict);
        Assert.Equal(TriggerVerdict.NoSign, Finding(Of(cramps, both), "x1").Verdict);
    }

    [Fact]
    public void What_is_always_together_is_not_told_apart()
    {
        var (cramps, exposures) = new SimulatedPerson(365, 0.2, Math.Log(6)).Log(new Random(4));
        var found = Of(cramps, [.. exposures, .. exposures.Where(entry => entry.Name == "x0").Select(entry => entry with { Name = "cake" })]);
        Assert.All(found.Findings, finding => Assert.Equal((TriggerVerdict.NotEnoughData, WhyNot.AlwaysTogether), (finding.Verdict, finding.Why)));
        var together = Assert.Single(found.Together);
        Assert.Equal(["cake", "x0"], together.Ids);
        Assert.Equal(TriggerVerdict.Raises, together.Verdict);
    }

    [Fact]
    public void Too_few_cramps_ask_for_more_and_more_of_a_rarer_exposure()
    {
        var (cramps, exposures) = new SimulatedPerson(40, 0.3, 0, 0) { Rates = [0.5, 0.1] }.Log(new Random(5));
        var (common, rare) = (Finding(Of(cramps, exposures), "x0"), Finding(Of(cramps, exposures), "x1"));
        Assert.Equal((TriggerVerdict.NotEnoughData, WhyNot.TooFewCramps), (common.Verdict, common.Why));
        Assert.Null(common.Estimate);
        Assert.InRange(common.MoreCramps ?? 0, 5, 60);
        Assert.True(rare.MoreCramps > common.MoreCramps);
    }

    [Fact]
    public void As_many_more_cramps_as_were_asked_for_are_about_enough()
    {
        var person = new SimulatedPerson(60, 0.3, 0) { Rates = [0.4], Unwritten = 0 };
        var (cramps, exposures) = person.Log(new Random(6));
        var more = Finding(Of(cramps, exposures), "x0").MoreCramps ?? 0;
        var spells = Of(cramps, exposures).Events;
        var (later, laterExposures) = (person with { Days = 60 * (int)Math.Ceiling(1.25 * (spells + more) / spells) }).Log(new Random(6));
        Assert.NotNull(Finding(Of(later, laterExposures), "x0").Estimate);
    }

    [Fact]
    public void No_cramps_no_exposures_and_nothing_at_all_are_answered()
    {
        var (cramps, exposures) = new SimulatedPerson(60, 0.3, 0).Log(new Random(7));
        var none = Finding(Of([], exposures), "x0");
        Assert.Equal((TriggerVerdict.NotEnoughData, WhyNot.TooFewCramps, 0), (none.Verdict, none.Why, none.Cramps));
        Assert.InRange(none.MoreCramps ?? 0, 20, 60);
        Assert.Empty(Of(cramps, []).Findings);
        Assert.Empty(Of([], []).Findings);
    }

    [Fact]
    public void What_is_there_every_day_and_what_never_is_are_said_so()
    {
        var (cramps, exposures) = new SimulatedPerson(120, 0.3, 0).Log(new Random(8));
        var days = Enumerable.Range(-1, 125).Select(day => new Exposure(0, Begin.AddYears(-1).AddDays(day + 1).AddHours(8), "tablet") { Amount = 1 });
        var never = new Exposure(0, Begin.AddYears(-1).AddDays(3), "skiing") { Amount = 0 };
        var found = Of(cramps, [.. exposures, .. days, never]);
        Assert.Equal(WhyNot.AlwaysThere, Finding(found, "tablet").Why);
        Assert.Equal(WhyNot.NeverThere, Finding(found, "skiing").Why);
    }

    [Fact]
    public void A_thousand_cramps_a_day_are_one_spell_a_day()
    {
        var (_, exposures) = new SimulatedPerson(30, 0.3, 0).Log(new Random(9));
        var cramps = Enumerable.Range(0, 5000).Select(i => new CrampEpisode(i + 2, Begin.AddYears(-1).AddMinutes(i * 1.44))).ToList();
        Assert.InRange(Of(cramps, exposures).Events, 1, 7);
    }

    [Fact]
    public void Cramps_of_one_night_count_once_also_across_midnight()
    {
        CrampEpisode[] cramps = [At(0, 23, 50), At(1, 0, 10), At(1, 4, 0), At(2, 23, 40), At(3, 14, 0)];
        Assert.Equal(3, Of(cramps, []).Events);
    }

    [Fact]
    public void A_day_on_which_nothing_was_written_is_no_control()
    {
        // a coffee before each of ten cramps and no other entry: nobody knows of the other days
        CrampEpisode[] cramps = [.. Enumerable.Range(0, 10).Select(i => At((3 * i) + 1, 2, 0))];
        Exposure[] exposures = [.. Enumerable.Range(0, 10).Select(i => new Exposure(i, Begin.AddDays(3 * i).AddHours(16), "coffee"))];
        var found = Of(cramps, exposures);
        Assert.Equal(0, Finding(found, "coffee").Controls);
        Assert.Equal(10, found.Unmatched);
    }

    [Fact]
    public void What_comes_after_the_cramp_is_not_before_it()
    {
        CrampEpisode[] cramps = [At(8, 2, 0)];
        var found = Of(cramps, [.. Enumerable.Range(0, 20).Select(day => new Exposure(day, Begin.AddDays(day).AddHours(12), "nothing")), new Exposure(99, Begin.AddDays(8).AddHours(3), "banana")]);
        Assert.Equal((1, 0), (Finding(found, "banana").Cramps, Finding(found, "banana").ExposedCramps));
    }

    [Fact]
    public void The_daily_coffee_is_compared_by_its_amount()
    {
        var random = new Random(10);
        var (cramps, exposures) = new SimulatedPerson(365, 0.25, Math.Log(5)) { Unwritten = 0 }.Log(random);
        var coffee = exposures.Select(entry => entry with { Name = "coffee", Amount = entry.Name == "x0" ? 4 : 2, Unit = "cup" }).ToList();
        var finding = Finding(Of(cramps, coffee), "coffee");
        Assert.Equal(TriggerVerdict.Raises, finding.Verdict);
        Assert.True(finding.Above > 0);
    }

    [Fact]
    public void Units_that_cannot_be_added_are_counted_and_unknown_ones_reported()
    {
        Exposure[] log = [Coffee(1, "cup"), Coffee(2, "mg"), Coffee(3, "glorps")];
        var found = Of([At(3, 2, 0)], log);
        Assert.True(Finding(found, "coffee").Unsummed);
        Assert.Equal("glorps", Assert.Single(found.NotUnderstood).Text);

        static Exposure Coffee(int day, string unit) => new(day, Begin.AddDays(day).AddHours(16), "coffee") { Amount = 1, Unit = unit };
    }

    [Theory]
    [InlineData("Coffee", "caffeine")]
    [InlineData("morning coffee", "caffeine")]
    [InlineData("long-run", "exercise")]
    [InlineData("kale", "unlisted")]
    public void Windows_go_by_kind(string name, string kind) =>
        Assert.Equal(kind, Assert.Single(Of([], [new Exposure(2, Begin, name)]).Findings).Kind);

    [Theory]
    [InlineData(new[] { 0.001, 0.02, 0.04 }, new[] { true, true, true })]
    [InlineData(new[] { 0.02, 0.001, 0.06 }, new[] { true, true, false })]
    [InlineData(new[] { 0.03, 0.03, 0.03 }, new[] { false, false, false })]
    public void Holm_steps_down(double[] pValues, bool[] found) => Assert.Equal(found, Holm.Found(pValues, 0.05));

    [Fact]
    public void The_design_gives_the_same_estimates_when_fitted_again()
    {
        var (cramps, exposures) = new SimulatedPerson(365, 0.3, Math.Log(3), 0, 0).Log(new Random(11));
        var found = Of(cramps, exposures);
        var fit = ConditionalFit.Of(Alternatives.Of(found.Design.Sets, 3), penalised: false)!;
        Assert.Equal(fit.LogOddsRatios, found.Design.Exposures.Select(id => Finding(found, id).UnpenalisedLogOddsRatio!.Value));
    }

    [Fact]
    public void A_year_with_ten_exposures_is_worked_out_at_once()
    {
        var (cramps, exposures) = new SimulatedPerson(365, 0.4, new double[10]).Log(new Random(12));
        _ = Of(cramps, exposures);
        // some 30 ms of a processor (benchmarks/run, "a year of triggers"); the clock also measures whatever else the machine does
        var fastest = Enumerable.Range(0, 20).Min(_ =>
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            Of(cramps, exposures);
            return clock.Elapsed;
        });
        Assert.True(fastest < TimeSpan.FromSeconds(1), $"{fastest.TotalMilliseconds:0} ms");
    }

    private static CrampEpisode At(int day, int hour, int minute) => new(day, Begin.AddDays(day).AddHours(hour).AddMinutes(minute));

    private static TriggerFinding Finding(TriggerAnalysis analysis, string id) => analysis.Findings.Single(finding => finding.Id == id);

    private static TriggerAnalysis Of(IReadOnlyList<CrampEpisode> cramps, IReadOnlyList<Exposure> exposures) => TriggerAnalysis.Of(cramps, exposures, Shipped.Knowledge.Exposures);
}
