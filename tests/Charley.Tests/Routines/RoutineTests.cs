using System.Xml.Linq;
using Charley.Cases;
using Charley.Content;
using Charley.Reports.Routines;
using Charley.Routines;
using Charley.Vocabulary;
using Shouldly;
using Case = Charley.Cases.Case;

namespace Charley.Tests.Routines;

public sealed class RoutineTests
{
    private static readonly Lexicon Lexicon = new(Shipped.Knowledge, Shipped.Vocabulary);
    private static readonly DateOnly Today = new(2026, 11, 23);

    public static TheoryData<string> Drawn => [.. Shipped.Knowledge.Routines.Where(routine => routine.Drawing.Count > 0).Select(routine => routine.Id)];

    [Theory]
    [InlineData("calf")]
    [InlineData("Hamstrings")]
    [InlineData("inner thigh")]
    [InlineData("toes")]
    [InlineData("glutes")]
    [InlineData("neck")]
    public void A_muscle_is_found_by_the_words_people_use(string words) => new RoutinePicker(Shipped.Knowledge).Of(words).ShouldNotBeEmpty();

    [Theory]
    [MemberData(nameof(Drawn))]
    public void Every_drawing_is_a_small_picture_that_stays_in_its_field(string id)
    {
        var routine = Shipped.Knowledge.Routines.Single(one => one.Id == id);
        var svg = StickFigure.Svg(routine.Drawing, routine.Name);

        svg.Length.ShouldBeLessThan(4096);
        foreach (var path in XDocument.Parse(svg).Descendants().Where(element => element.Name.LocalName == "path"))
        {
            foreach (var point in path.Attribute("d")!.Value.Split('M', 'L').Skip(1))
            {
                var numbers = point.Split(' ').Select(int.Parse).ToArray();
                numbers[0].ShouldBeInRange(0, 160);
                numbers[1].ShouldBeInRange(-16, 120);
            }
        }
    }

    [Fact]
    public void Cramps_at_night_get_stretches_before_bed_for_where_they_are()
    {
        var choice = For(new Case { Cramps = new Cramps { Sites = ["calf"], Timing = ["at night"] } });

        choice.Programme.ShouldBe("before-bed");
        choice.Routines.ShouldNotBeEmpty();
        choice.Routines.ShouldAllBe(routine => routine.Sites.Contains("calf-site") && routine.When.Contains("before-bed"));
    }

    [Fact]
    public void A_calf_that_is_swollen_is_not_stretched()
    {
        var choice = For(new Case { Cramps = new Cramps { Sites = ["calf"] }, Symptoms = ["one calf is swollen"] });

        choice.Routines.ShouldNotContain(routine => routine.Muscle == "calf");
        choice.HeldBack.ShouldContain(held => held.Because.Id == "possible-clot");
    }

    [Fact]
    public void Pregnant_women_do_not_lie_on_their_back()
    {
        var choice = For(new Case { Person = new Person { Age = 30, Sex = Sex.Female, Pregnant = true }, Cramps = new Cramps { Sites = ["hamstring"], Timing = ["at night"] } });

        choice.Routines.ShouldNotContain(routine => routine.Id == "hamstring-lying");
    }

    [Fact]
    public void A_new_hip_holds_back_what_draws_the_knee_up()
    {
        var choice = For(new Case { Conditions = [new CodedText("hip replacement 2024")], Cramps = new Cramps { Sites = ["buttock"] } });

        choice.Routines.ShouldNotContain(routine => routine.Id == "glute-lying");
        choice.HeldBack.ShouldContain(held => held.Because.Id == "new-hip");
    }

    /// <summary>One unblinded trial for, one against: no routine may promise more.</summary>
    [Fact]
    public void Nothing_promises_more_than_low_certainty() => Shipped.Knowledge.Routines.ShouldAllBe(routine => routine.Certainty == "low" || routine.Certainty == "very low");

    [Fact]
    public void A_statement_that_draws_nothing_is_an_error() => Should.Throw<FormatException>(() => StickFigure.Svg(["hop 1 2"], "x")).Message.ShouldContain("hop 1 2");

    private static RoutineChoice For(Case @case) => new RoutinePicker(Shipped.Knowledge).For(
        @case,
        Lexicon.Read(@case, Today),
        new PersonTraits(@case.Person.Age, @case.Person.Sex, @case.Person.Pregnant, @case.Person.Lactating));
}
