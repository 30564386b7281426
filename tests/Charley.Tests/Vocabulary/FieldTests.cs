using Charley.Cases;

namespace Charley.Tests.Vocabulary;

public sealed class FieldTests
{
    [Theory]
    [InlineData("right calf", "+calf-site +one-sided")]
    [InlineData("calves", "+calf-site")]
    [InlineData("calves, hands", "+calf-site +hand-site")]
    public void A_place_with_a_side_is_a_place_and_a_side(string site, string said) =>
        Assert.Equal(said, Words.Read(new Case { Cramps = new Cramps { Sites = [site] } }).Said());

    [Theory]
    [InlineData("during/after long matches", "+after-exercise +during-exercise")]
    [InlineData("at night", "+night-cramps")]
    [InlineData("rest", "+at-rest")]
    [InlineData("relieved by rest", "+relief-rest")]
    [InlineData("every match", "+cramps-every-match")]
    public void In_the_fields_of_the_cramps_cramp_goes_without_saying(string timing, string said) =>
        Assert.Equal(said, Words.Read(new Case { Cramps = new Cramps { Timing = [timing] } }).Said());

    [Theory]
    [InlineData("sweats at night", "+night-sweats")]
    [InlineData("cough at night", "+cough")]
    [InlineData("cramps at night", "+night-cramps")]
    [InlineData("at night", "+night-cramps")]
    [InlineData("hands are cold", "")]
    [InlineData("cramps of the hand", "+hand-site")]
    [InlineData("cramps and pins and needles in the hands", "+finger-tingling +hand-site")]
    public void A_time_or_place_of_something_else_is_not_that_of_the_cramps(string symptom, string said) =>
        Assert.Equal(said, Words.Symptom(symptom).Said());

    [Fact]
    public void A_trigger_may_stand_among_the_habits() => Assert.Equal("+heat", Words.Lifestyle("works in the heat").Said());

    [Theory]
    [InlineData(null, "cramps")]
    [InlineData("cramps", "cramps")]
    [InlineData("weakness, tingling, spasm or pain", "weakness tingling spasm pain")]
    [InlineData("muscle twitching", "spasm")]
    [InlineData("legs ache", "pain")]
    public void The_complaint_names_what_brings_the_person(string? complaint, string named) =>
        Assert.Equal(named, string.Join(' ', Words.Read(new Case { Complaint = complaint }).Complaints));

    [Theory]
    [InlineData("weakness, tingling, spasm or pain", "")]
    [InlineData("leg cramps at night", "+night-cramps")]
    public void The_bare_complaint_is_no_finding_as_well(string complaint, string said) =>
        Assert.Equal(said, Words.Read(new Case { Complaint = complaint }).Said());

    [Theory]
    [InlineData("28 weeks pregnant", true, 28.0, 3)]
    [InlineData("27 weeks pregnant", true, 27.0, 2)]
    [InlineData("pregnant, second trimester", true, null, 2)]
    [InlineData("13 weeks gestation", true, 13.0, 1)]
    [InlineData("not pregnant", false, null, null)]
    [InlineData("pregnancy 5 years ago", null, null, null)]
    [InlineData("previous pregnancies", null, null, null)]
    public void Pregnancy_is_read_with_its_week(string text, bool? pregnant, double? weeks, int? trimester)
    {
        var person = Words.Read(new Case { Conditions = [new CodedText(text)] }).Person;
        Assert.Equal((pregnant, weeks, trimester), (person.Pregnant, person.GestationWeeks, person.Trimester));
    }

    [Fact]
    public void Breastfeeding_and_age_are_read()
    {
        var person = Words.Read(new Case { Lifestyle = ["breastfeeding"], Conditions = [new CodedText("a 52-year-old with diabetes")] }).Person;
        Assert.Equal((true, 52.0), (person.Lactating, person.Age));
    }

    [Theory]
    [InlineData("E11", "ICD-10")]
    [InlineData("E11.9", "ICD-10")]
    [InlineData("44054006", "SNOMED CT")]
    public void A_condition_may_be_a_code(string code, string system) =>
        Assert.Equal("+told-diabetes", Words.Read(new Case { Conditions = [new CodedText("", code, system)] }).Said());
}
