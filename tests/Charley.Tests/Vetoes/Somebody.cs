using Charley.Assessments;
using Charley.Cases;
using Answers = Charley.Tests.Assessments.Cases;
using Charley.Units;
using Charley.Vetoes;

namespace Charley.Tests.Vetoes;

/// <summary>Cases in a few words: <c>takes X; has Y; lab potassium 5.6 mmol/L; age 70; pregnant; not Z</c>.</summary>
internal static class Somebody
{
    public static Assessment Assessed(string told) => Answers.Assess(Of(told));

    public static VetoList Vetoes(string told) => Assessed(told).Vetoes;

    /// <summary>A woman of 40 with night cramps of the calf, and what is told of her.</summary>
    public static Case Of(string told)
    {
        var @case = new Case { Id = told, Person = new Person { Age = 40, Sex = Sex.Female }, Cramps = new Cramps { Sites = ["calf"], Timing = ["at night"], Since = "8 weeks" } };
        foreach (var part in told.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (verb, what) = part.Split(' ', 2) is [var first, var rest] ? (first, rest) : (part, "");
            @case = verb switch
            {
                "takes" => @case with { Medications = [.. @case.Medications, new Medication(what)] },
                "supplement" => @case with { Supplements = [.. @case.Supplements, what] },
                "has" => @case with { Conditions = [.. @case.Conditions, new CodedText(what)] },
                "feels" => @case with { Symptoms = [.. @case.Symptoms, what] },
                "eats" => @case with { Diet = [.. @case.Diet, what] },
                "not" => @case with { Absent = [.. @case.Absent, what] },
                "lab" => @case with { Labs = [.. @case.Labs, Lab(what)] },
                "age" => @case with { Person = @case.Person with { Age = double.Parse(what, System.Globalization.CultureInfo.InvariantCulture) } },
                "weighs" => @case with { Person = @case.Person with { Weight = Amount.Of(double.Parse(what, System.Globalization.CultureInfo.InvariantCulture), Unit.Kilogram), Height = Amount.Of(165, Unit.Centimetre) } },
                "pregnant" => @case with { Person = @case.Person with { Pregnant = true, Trimester = 2 } },
                "breastfeeding" => @case with { Person = @case.Person with { Lactating = true } },
                _ => throw new ArgumentException(part, nameof(told)),
            };
        }

        return @case;
    }

    private static LabEntry Lab(string words)
    {
        var parts = words.Split(' ');
        var at = Array.FindIndex(parts, part => char.IsDigit(part[0]));
        return new LabEntry(string.Join(' ', parts[..at]), double.Parse(parts[at], System.Globalization.CultureInfo.InvariantCulture)) { Unit = at + 1 < parts.Length ? parts[at + 1] : null };
    }
}
