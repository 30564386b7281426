using System.Text;
using Charley.Assessments;
using Charley.Content;
using Charley.Formats.Cases;
using Charley.Formats;

namespace Charley.Tests.Formats;

/// <summary>Case files with something wrong: said where and what, all at once, never a crash.</summary>
public sealed class BadCaseTests
{
    private static readonly DateOnly Today = new(2026, 11, 10);

    [Theory]
    [InlineData("person: { age: 40", "")]
    [InlineData("person:\n  age: 40\n sex: male", "")]
    [InlineData("symptoms: [a, b\nlabs: ]", "")]
    [InlineData("{\"person\": {\"age\": 40,, \"sex\": \"male\"}", "")]
    [InlineData("{\"person\": {\"age\": 40}", "")]
    [InlineData("- a\n- b", "")]
    [InlineData("just words", "")]
    [InlineData("\t: x", "")]
    [InlineData("symptoms: *nowhere", "")]
    [InlineData("person: { age: 40, age: 41 }", "")]
    [InlineData("person: { age: forty }", "person.age")]
    [InlineData("person: { age: 400 }", "person.age")]
    [InlineData("person: { age: -1 }", "person.age")]
    [InlineData("person: { age: .nan }", "person.age")]
    [InlineData("person: { weight: 70 }", "person.weight")]
    [InlineData("person: { weight: 70 cm }", "person.weight")]
    [InlineData("person: { weight: 7000 kg }", "person.weight")]
    [InlineData("person: { weight: -70 kg }", "person.weight")]
    [InlineData("person: { weight: 1e400 kg }", "person.weight")]
    [InlineData("person: { height: 12 m }", "person.height")]
    [InlineData("person: { sex: male, pregnant: true }", "person.pregnant")]
    [InlineData("person: [40, male]", "person")]
    [InlineData("persn: { age: 40 }", "persn")]
    [InlineData("schema: charley.case/2", "schema")]
    [InlineData("setting: hospital", "setting")]
    [InlineData("symptoms: { a: b }", "symptoms")]
    [InlineData("labs: [{ name: potassium, value: 3.2, unit: mmol/L, date: 2026-12-24 }]", "labs[0].date")]
    [InlineData("labs: [{ name: potassium, value: 3.2, unit: mmol/L, date: 2026-02-30 }]", "labs[0].date")]
    [InlineData("labs: [{ name: potassium, value: low, unit: mmol/L }]", "labs[0].value")]
    [InlineData("labs: [{ name: potassium }]", "labs[0].value")]
    [InlineData("labs: [{ value: 3 }]", "labs[0].name")]
    [InlineData("medications: [{ name: ramipril, started: 2027-01-01 }]", "medications[0].started")]
    [InlineData("medications: [{ name: ramipril, started: 2026-05-01, stopped: 2026-04-01 }]", "medications[0].stopped")]
    [InlineData("intake: { magnesium: 190 }", "intake.magnesium")]
    [InlineData("diary: [{ date: 2026-12-24, food: milk, amount: 1, unit: cup }]", "diary[0].date")]
    [InlineData("diary: [{ date: 2026-11-01, food: egg, amount: 2 }]", "diary[0].unit")]
    [InlineData("diary: [{ date: 2026-11-01, food: milk, amount: \"1,5\", unit: cup }]", "diary[0].amount")]
    [InlineData("diary: \" \"", "diary")]
    [InlineData("labs: [{ name: magnesium, value: \"0,8\", unit: mmol/L }]", "labs[0].value")]
    [InlineData("intake: { potassium: \"1,9 g\" }", "intake.potassium")]
    public void What_is_wrong_is_told_with_its_place(string text, string field)
    {
        var read = Read(text);
        Assert.Null(read.Case);
        var problem = Assert.Single(read.Problems, problem => problem.Field == field);
        Assert.True(problem.Line > 0, problem.ToString());
        AssertPlain(problem);
    }

    [Theory]
    [InlineData("labs: [{ name: potassium, value: 3.2 }]")]
    [InlineData("labs: [{ name: potassium, value: 3.2, unit: furlong }]")]
    [InlineData("labs: [{ name: potassium, value: 32, unit: mmol/L }]")]
    [InlineData("labs: [{ name: potassium, value: -3.2, unit: mmol/L }]")]
    [InlineData("labs: [{ name: potassium, value: 0, unit: mmol/L }]")]
    [InlineData("labs: [{ name: magnesium, value: \"<0.6\" }]")]
    [InlineData("labs: [{ name: calcium, value: 9.4, unit: mmol/L }]")]
    public void What_cannot_be_right_is_refused_and_not_guessed(string text)
    {
        var read = Read(text);
        if (read.Case is not null)
        {
            var outcome = new Assessor(Shipped.Knowledge, Shipped.LazyFoods).Assess(read.Case, Today);
            var refused = Assert.IsType<AssessmentOutcome.Refused>(outcome);
            Assert.All(refused.Problems, problem => Assert.StartsWith("labs[0]", problem.Field, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("persn: { age: 40 }", "person")]
    [InlineData("symptom: [a]", "symptoms")]
    [InlineData("person: { wieght: 70 kg }", "weight")]
    [InlineData("labs: [{ nam: potassium, value: 3.2, unit: mmol/L }]", "name")]
    public void The_nearest_field_is_named(string text, string nearest) => Assert.Contains(Read(text).Problems, problem => problem.Message.Contains(nearest, StringComparison.Ordinal));

    [Fact]
    public void Everything_wrong_is_told_at_once()
    {
        var read = Read("""
            schema: charley.case/9
            setting: moon
            persn: 1
            person: { weight: 70, height: 12 m, age: old, sex: x }
            labs:
              - { name: potassium, value: high, unit: mmol/L }
              - { name: sodium, value: 140, unit: mmol/L, date: 2031-01-01 }
            medications: [{ name: a, started: 2031-01-01 }]
            intake: { magnesium: 190 }
            """);
        string[] expected = ["schema", "setting", "persn", "person.weight", "person.height", "person.age", "person.sex", "labs[0].value", "labs[1].date", "medications[0].started", "intake.magnesium"];
        Assert.Equal(expected.Order(StringComparer.Ordinal), read.Problems.Select(problem => problem.Field).Order(StringComparer.Ordinal));
        Assert.Equal([1, 2, 3, 4, 4, 4, 4, 6, 7, 8, 9], read.Problems.Select(problem => problem.Line).Order());
    }

    [Fact]
    public void One_wrong_field_hides_no_other_of_its_entry()
    {
        var read = Read("""
            labs: [{ name: potassium, value: high, unit: mmol/L, date: 2031-01-01, low: x }]
            medications: [{ dose: 5 mg, started: 2031-01-01 }]
            diary: [{ date: 2031-01-01, food: egg, amount: two, time: noonish }]
            """);
        string[] expected = ["labs[0].value", "labs[0].date", "labs[0].low", "medications[0]", "medications[0].started", "diary[0].date", "diary[0].unit", "diary[0].time", "diary[0].amount"];
        Assert.Equal(expected, read.With([]).Select(problem => problem.Field));
    }

    [Fact]
    public void What_could_be_read_keeps_its_places_and_is_asked_for_what_is_impossible()
    {
        var read = Read("""
            labs:
              - { name: sodium, value: high, unit: furlong }
              - unreadable
              - { name: potassium, value: 29, unit: mmol/L, dat: 2026-01-01 }
            """);
        Assert.NotNull(read.Part);
        var refused = Assert.IsType<AssessmentOutcome.Refused>(new Assessor(Shipped.Knowledge, Shipped.LazyFoods).Assess(read.Part, Today));
        Assert.Equal(
            [(2, "labs[0].value"), (2, "labs[0].unit"), (3, "labs[1]"), (4, "labs[2].dat"), (4, "labs[2].value")],
            read.With(refused.Problems).Select(problem => (problem.Line, problem.Field)));
    }

    [Fact]
    public void An_empty_a_huge_and_a_binary_file_are_refused()
    {
        byte[][] files = [[], [.. " \n"u8], [.. "a: 1\n---\nb: 2"u8], "\uFEFF"u8.ToArray(), Encoding.UTF8.GetBytes(new string('a', 10_000_000)), [0x89, 0x50, 0x4E, 0x47, 0, 0, 1], [.. Enumerable.Range(1, 255).Select(value => (byte)value)]];
        foreach (var file in files)
        {
            var read = CaseFile.Read(file, "f", Today);
            Assert.Null(read.Case);
            Assert.NotEmpty(read.Problems);
            Assert.All(read.Problems, AssertPlain);
        }
    }

    [Fact]
    public void Text_that_is_not_utf8_is_refused_and_not_bent() =>
        Assert.NotEmpty(CaseFile.Read(Encoding.Latin1.GetBytes("symptoms: [caf\u00e9 au lait spots]"), "f", Today).Problems);

    [Fact]
    public void Nothing_a_file_holds_brings_the_reader_down()
    {
        var faults = new SortedDictionary<string, string>(StringComparer.Ordinal);
        string[] whole = [.. Directory.GetFiles(Conventions.Repository.PathOf("examples"), "*.yaml").Order(StringComparer.Ordinal).Take(3).Select(File.ReadAllText)];
        var random = new Random(11);
        for (var i = 0; i < 400; i++)
        {
            var text = new StringBuilder(whole[i % whole.Length]);
            for (var change = 0; change <= i % 5; change++)
            {
                text[random.Next(text.Length)] = "{}[]:,-#&*!|>'\"%@`\n\t 0aé"[random.Next(24)];
            }

            var broken = text.ToString(0, random.Next(1, text.Length));
            if (Record.Exception(() => Assert.True(Read(broken) is { Case: null, Problems.Count: > 0 } or { Case: not null, Problems.Count: 0 })) is { } fault)
            {
                faults[fault.GetType().Name] = broken;
            }
        }

        Assert.Empty(faults);
    }

    private static void AssertPlain(Problem problem)
    {
        Assert.NotEmpty(problem.Message);
        Assert.DoesNotContain("Exception", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("YamlDotNet", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", problem.Message, StringComparison.Ordinal);
    }

    private static CaseReading Read(string text) => CaseFile.Read(Encoding.UTF8.GetBytes(text), "case.yaml", Today);
}
