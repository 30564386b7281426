using System.Text;
using Charley.Cases;
using Charley.Content;
using Charley.Formats.Trials;
using Charley.Knowledge;
using Charley.Trials;
using Charley.Vocabulary;

namespace Charley.Tests.Trials;

/// <summary>A trial is planned that can tell, or none.</summary>
public sealed class TrialDesignTests
{
    private static readonly TrialRules Rules = Shipped.Knowledge.TrialRules;

    private static readonly TrialDesigner Designer = new(Rules);

    private static readonly TrialGate Gate = new(Shipped.Knowledge, new Lexicon(Shipped.Knowledge, Shipped.Vocabulary));

    private static readonly DateOnly Today = new(2026, 11, 1);

    [Fact]
    public void A_cramp_a_fortnight_is_too_few()
    {
        var refused = Assert.IsType<TrialOutcome.Refused>(Designer.Design(Known("water"), Rate(1 / 14.0), Today, 1));
        Assert.Equal("too-few-cramps", refused.Kind);
        Assert.Contains("1 cramp a fortnight, no trial of 16 weeks", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_keeps_to_the_rules()
    {
        foreach (var (treatment, perDay) in from treatment in Shipped.Knowledge.TrialTreatments where treatment.Never is null from perDay in new[] { 1.0, 3, 10 } select (treatment, perDay))
        {
            if (Designer.Design(treatment, Rate(perDay), Today, 5) is not TrialOutcome.Planned { Plan: var plan })
            {
                continue;
            }

            Assert.InRange(plan.Weeks, 1, Rules.MostWeeks.Value);
            Assert.Equal(plan.Days.Count(day => day.Treated), plan.Days.Count(day => !day.Treated));
            Assert.All(plan.Days.GroupBy(day => day.Block), block => Assert.Equal(plan.PeriodDays, block.Count(day => day.Treated)));
            Assert.Equal(plan.Days.Select((_, at) => Today.AddDays(at)), plan.Days.Select(day => day.Date));
            // the length is found for a typical order; the lot may draw one that tells a little less, and the plan says what that one does
            Assert.InRange(plan.Power, Rules.Power.Value - 0.12, 1);
            Assert.All(plan.Days.Skip(1).Zip(plan.Days).Where(pair => pair.First.Treated != pair.Second.Treated), change => Assert.Equal(plan.Washout > 0, change.First.Washout));
        }
    }

    [Fact]
    public void More_cramps_and_greater_falls_are_noticed_more_easily()
    {
        var days = TrialSchedule.Typical(5, 7, 2);
        var powers = new[] { 0.3, 1, 3, 10 }.Select(perDay => TrialPower.Of(days, Rate(perDay), 0.5, Rules)).ToList();
        Assert.Equal(powers.Order(), powers);
        Assert.True(TrialPower.Of(days, Rate(1), 0.7, Rules) > TrialPower.Of(days, Rate(1), 0.3, Rules));
        Assert.True(TrialPower.Of(days, Rate(1), 0.5, Rules) < TrialPower.Of(TrialSchedule.Typical(8, 7, 2), Rate(1), 0.5, Rules));
    }

    [Fact]
    public void The_same_seed_draws_the_same_lot_and_both_orders_come_equally_often()
    {
        Assert.Equal(TrialSchedule.Drawn(Today, 6, 7, 2, 9), TrialSchedule.Drawn(Today, 6, 7, 2, 9));
        Assert.InRange(Enumerable.Range(0, 1000).Count(seed => TrialSchedule.Drawn(Today, 1, 3, 0, seed)[0].Treated), 440, 560);
    }

    [Theory]
    [InlineData("quinine", "never")]
    [InlineData("tonic water", "never")]
    [InlineData("Qualaquin 200 mg", "never")]
    [InlineData("magnesium and quinine", "never")]
    [InlineData("potassium tablets", "never")]
    [InlineData("amlodipine", "medicine")]
    [InlineData("stopping my statin", "medicine")]
    [InlineData("magnesium and amlodipine", "medicine")]
    [InlineData("gabapentin 300 mg", "medicine")]
    [InlineData("magnesium and more water", "several")]
    [InlineData("unicorn", "unknown")]
    public void What_may_not_be_drawn_is_refused_with_the_reason(string words, string kind)
    {
        var (treatment, refusal) = Gate.Open(words, Today);
        Assert.Null(treatment);
        Assert.Equal(kind, refusal?.Kind);
        Assert.True(refusal?.Reason.Length > 40);
    }

    [Theory]
    [InlineData("magnesium", "magnesium-supplement")]
    [InlineData("Magnesium citrate 200 mg", "magnesium-supplement")]
    [InlineData("stretching before bed", "stretching")]
    [InlineData("less coffee", "less-caffeine")]
    [InlineData("more water", "water")]
    [InlineData("vitamin K2", "vitamin-k2")]
    [InlineData("pickle juice", "pickle-juice")]
    public void What_people_try_is_understood(string words, string id) => Assert.Equal(id, Gate.Open(words, Today).Treatment?.Id);

    [Fact]
    public void Every_word_of_the_table_leads_to_its_own_treatment() => Assert.All(
        from treatment in Shipped.Knowledge.TrialTreatments from word in treatment.Words select (treatment, word),
        pair => Assert.Equal((pair.word, pair.treatment.Never is null ? pair.treatment.Id : null), (pair.word, Gate.Open(pair.word, Today).Treatment?.Id)));

    [Fact]
    public void Who_should_be_seen_first_or_must_not_take_it_gets_no_trial()
    {
        Assert.Equal("red-flag", Gate.Open("magnesium", Today, redFlag: "See a doctor today.").Refusal?.Kind);
        Assert.Equal("held-back", Gate.Open("magnesium", Today, new Dictionary<string, string> { ["magnesium-supplement"] = "weak kidneys" }).Refusal?.Kind);
        Assert.Equal("stretching", Gate.Open("stretching", Today, new Dictionary<string, string> { ["magnesium-supplement"] = "weak kidneys" }).Treatment?.Id);
    }

    [Fact]
    public void The_rate_is_read_off_the_log_without_its_first_cramp()
    {
        var cramps = Enumerable.Range(0, 31).Select(day => new CrampEpisode(day + 2, new DateTimeOffset(2026, 9, 1, 23, 30, 0, TimeSpan.FromHours(2)).AddDays(day))).ToList();
        var rate = OwnRate.Of(cramps, null, null, Rules);
        Assert.Equal((30, 30, 1.0, false), (rate!.Days, rate.Cramps, rate.PerDay, rate.Brief));
        Assert.True(OwnRate.Of(cramps.Take(6).ToList(), null, null, Rules)!.Brief);
        Assert.Null(OwnRate.Of([], null, null, Rules));
        Assert.Equal(61, OwnRate.Of(cramps, new DateOnly(2026, 8, 1), new DateOnly(2026, 9, 30), Rules)!.Days);
    }

    [Fact]
    public void A_schedule_filled_in_is_read_back()
    {
        var plan = Assert.IsType<TrialOutcome.Planned>(Designer.Design(Known("magnesium-supplement"), Rate(3), Today, 3)).Plan;
        var (trial, problems) = TrialFile.Read(Encoding.UTF8.GetBytes(ScheduleFile.Text(plan)), "plan.csv", (null, Today, 200));
        Assert.Empty(problems);
        Assert.Equal(plan.Days, trial!.Days);
        Assert.Equal(plan.Days.Count(day => !day.Washout), trial.ToCome);
    }

    [Fact]
    public void The_calendar_is_read_by_another_program_as_it_was_meant()
    {
        var plan = Assert.IsType<TrialOutcome.Planned>(Designer.Design(Known("magnesium-supplement"), Rate(3), Today, 3)).Plan;
        var text = TrialCalendar.Text(plan, DateTimeOffset.UnixEpoch);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        var calendar = Ical.Net.Calendar.Load(text)!;
        var periods = calendar.Events.Where(each => each.RecurrenceRule is null).OrderBy(each => each.Start!.Value).ToList();
        Assert.Equal(TrialSeries.Periods(plan.Days).Select(period => period.First), periods.Select(each => DateOnly.FromDateTime(each.Start!.Value)));
        Assert.Equal(TrialSeries.Periods(plan.Days).Select(period => period.Last.AddDays(1)), periods.Select(each => DateOnly.FromDateTime(each.End!.Value)));
        Assert.Contains(plan.Treatment.Do!, periods.First(each => each.Summary!.Contains("magnesium", StringComparison.Ordinal)).Description, StringComparison.Ordinal);
        var reminder = Assert.Single(calendar.Events, each => each.RecurrenceRule is not null);
        Assert.Equal(plan.Days.Count, reminder.RecurrenceRule!.Count);
        Assert.Single(reminder.Alarms);
    }

    private static TrialTreatment Known(string id) => Shipped.Knowledge.TrialTreatments.Single(treatment => treatment.Id == id);

    private static OwnRate Rate(double perDay) => new(Today.AddDays(-60), Today, (int)(60 * perDay), perDay, 0.15, new Spread(0.4, 0.2, 0.5), false);
}
