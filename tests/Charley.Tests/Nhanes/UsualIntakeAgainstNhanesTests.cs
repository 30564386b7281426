using System.Globalization;
using Charley.Cases;
using Charley.Intake;
using Charley.Knowledge;

namespace Charley.Tests.Nhanes;

/// <summary>The estimate of usual intake over thousands of people, against what is published of the same population.</summary>
public sealed class UsualIntakeAgainstNhanesTests(ITestOutputHelper output)
{
    private static readonly Nutrient Magnesium = new() { Id = "magnesium", Name = "Magnesium", Unit = "mg" };

    private static readonly Nutrient B12 = new() { Id = "vitamin-b12", Name = "Vitamin B12", Unit = "µg" };

    [Fact]
    public void Estimates_of_200_adults_lie_closer_together_than_their_two_day_means()
    {
        NhanesFiles.SkipUnlessThere();
        var spreads = new IntakeSpreads(NhanesFiles.Variances());
        var people = NhanesFiles.Rows("data/nhanes/diary_totals_2007-2008_200adults.csv")
            .Select(row => (Id: row.Text("SEQN"), Person: new Person { Age = row.Number("age"), Sex = row.SexOf() }, Amount: row.Number("magn")))
            .GroupBy(row => row.Id)
            .Select(days => (days.First().Person, Days: days.Select(day => day.Amount).ToArray()))
            .ToList();
        var raw = people.Select(person => person.Days.Average()).ToList();
        var usual = people.Select(person => Usual(person.Days, spreads.Find(Magnesium, person.Person)).Mean).ToList();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"SD of two-day means {Sd(raw):0} mg, of estimates {Sd(usual):0} mg; means {raw.Average():0} and {usual.Average():0} mg, persons {people.Count}"));

        Assert.Equal(200, people.Count);
        Assert.InRange(Sd(usual) / Sd(raw), 0.5, 0.85);
        Assert.InRange(usual.Average() / raw.Average(), 0.93, 1.07);
    }

    /// <summary>Fulgoni 2011: 45 % below the EAR with supplements, all ages over 2; without supplements and in adults somewhat more.</summary>
    [Fact]
    public void About_half_of_adults_take_less_magnesium_than_they_need()
    {
        NhanesFiles.SkipUnlessThere();
        var (inadequate, oneDay, persons) = Inadequacy(Magnesium, "magn");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"magnesium: {inadequate:P1} inadequate, {oneDay:P1} of first days below the EAR, persons {persons}"));

        Assert.InRange(persons, 9000, 12000);
        Assert.InRange(inadequate, 0.45, 0.58);
    }

    /// <summary>Published: 1 to 6 % inadequate; one recall day read as usual intake says 13 to 26 %.</summary>
    [Fact]
    public void Reading_one_day_as_usual_overstates_inadequacy_of_B12_several_times()
    {
        NhanesFiles.SkipUnlessThere();
        var (inadequate, oneDay, persons) = Inadequacy(B12, "vb12");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"vitamin B12: {inadequate:P1} inadequate, {oneDay:P1} of first days below the EAR, persons {persons}"));

        Assert.InRange(inadequate, 0.01, 0.07);
        Assert.InRange(oneDay, 0.13, 0.26);
    }

    /// <summary>Weighted shares among adults of 19 and over: mean probability of inadequacy, and first days below the EAR.</summary>
    private static (double Inadequate, double OneDay, int Persons) Inadequacy(Nutrient nutrient, string column)
    {
        var spreads = new IntakeSpreads(NhanesFiles.Variances());
        var references = new ReferenceIntakes(NhanesFiles.ReferenceIntakes());
        var days = NhanesFiles.Rows("data/nhanes/diet_days_0508.csv")
            .Where(row => row.Number("age") >= 19 && row.Number("wt_day1") > 0)
            .Select(row => (
                Id: row.Text("cycle") + row.Text("SEQN"),
                Person: new Person { Age = row.Number("age"), Sex = row.SexOf(), Pregnant = row.Text("pregnant") == "1" },
                Weight: row.Number("wt_day1"),
                Amount: row.Number(column)))
            .Where(row => !double.IsNaN(row.Amount))
            .ToList();
        var (inadequate, oneDay, weights, persons) = (0.0, 0.0, 0.0, 0);
        foreach (var own in days.GroupBy(row => row.Id))
        {
            var (person, weight) = (own.First().Person, own.First().Weight);
            var row = Assert.IsType<ReferenceOutcome.Found>(references.Find(nutrient.Id, person)).Row;
            var requirement = RequirementDistribution.Of(row, spreads.RequirementCv(nutrient.Id));
            Assert.NotNull(requirement);
            inadequate += weight * ProbabilityOfAdequacy.Of(Usual([.. own.Select(day => day.Amount)], spreads.Find(nutrient, person)), requirement).Not.Value;
            oneDay += weight * (own.First().Amount < requirement.Average ? 1 : 0);
            weights += weight;
            persons++;
        }

        return (inadequate / weights, oneDay / weights, persons);
    }

    private static UsualIntakeEstimate Usual(double[] days, IntakeSpread spread)
    {
        var usual = UsualIntakeEstimate.FromDays(days, spread);
        Assert.NotNull(usual);
        return usual;
    }

    private static double Sd(List<double> values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1));
    }
}
