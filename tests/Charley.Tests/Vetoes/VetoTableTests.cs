using Charley.Cases;
using Charley.Content;
using Charley.Knowledge;
using Charley.Reasoning;
using Charley.Vetoes;
using Charley.Vocabulary;

namespace Charley.Tests.Vetoes;

/// <summary>What holds of every entry of the table.</summary>
public sealed class VetoTableTests
{
    private static readonly KnowledgeBase Known = Shipped.Knowledge;
    private static readonly CauseNetwork Network = new(Known);
    private static readonly VetoRules Rules = new(Known, Network);

    public static TheoryData<string> Ids => [.. Known.Vetoes.Select(veto => veto.Id)];

    /// <summary>Each single medicine, condition and value of an entry fires it; what it advises against stays held back.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Fires_by_each_of_its_reasons(string id)
    {
        var veto = Known.Vetoes.Single(one => one.Id == id);
        var ways = Ways(veto.When).ToArray();
        Assert.NotEmpty(ways);
        foreach (var (name, reading, person, posterior) in ways)
        {
            var result = Rules.Judge(reading, new Person(), person, posterior).Results.SingleOrDefault(result => result.Id == id);
            Assert.True(result is not null, $"{id} does not fire by {name}");
            Assert.NotEmpty(result.Because);
            Assert.All(veto.Advice, advice => Assert.True(Rules.Judge(reading, new Person(), person, posterior).Of(advice)?.Strength >= veto.Strength));
        }
    }

    [Fact]
    public void Every_advice_is_held_back_from_somebody() =>
        Assert.Empty(Enum.GetValues<Advice>().Except(Known.Vetoes.SelectMany(veto => veto.Advice)));

    [Fact]
    public void Nobody_is_told_to_stop_a_medicine() =>
        Assert.DoesNotContain(Known.Vetoes, veto => veto.Text.Contains("stop taking", StringComparison.OrdinalIgnoreCase) || veto.Text.Contains('!'));

    /// <summary>A reading that tells one thing alone.</summary>
    private static IEnumerable<(string Name, Reading Reading, PersonTraits Person, Posterior Posterior)> Ways(VetoCondition when)
    {
        var person = when.Person.Count > 0 ? Traits(when.Person[0]) : new PersonTraits(40, null, null, null);
        foreach (var match in when.Medicines)
        {
            var known = Known.Medicines.Single(medicine => medicine.Id == match.Class);
            foreach (var name in match.Only.Count > 0 ? match.Only : known.AllNames.Except(match.Except, StringComparer.OrdinalIgnoreCase))
            {
                yield return (name, Nothing() with { Medicines = [new ObservedMedicine(match.Class, name, MedicineStatus.Taken, "medications", name)] }, person, Sure(null));
            }
        }

        foreach (var cause in when.Causes)
        {
            if (Known.Findings.FirstOrDefault(finding => finding.Defines == cause) is { } told)
            {
                yield return (told.Id, Nothing() with { Findings = [new ObservedFinding(told.Id, Presence.Present, "conditions", told.Name)] }, person, Sure(null));
            }
            else
            {
                Assert.True(when.Above is not null, $"{cause} can never be told, and no probability of it counts");
            }

            if (when.Above is not null)
            {
                yield return ($"probable {cause}", Nothing(), person, Sure(cause));
            }
        }

        foreach (var finding in when.Findings)
        {
            yield return (finding, Nothing() with { Findings = [new ObservedFinding(finding, Presence.Present, "conditions", finding)] }, person, Sure(null));
        }

        foreach (var lab in when.Labs)
        {
            yield return (lab.Analyte, Nothing() with { Labs = [new ObservedLab(lab.Analyte, lab.Below ?? lab.Above ?? 0, Bound.Exact, "labs", lab.Analyte)] }, person, Sure(null));
        }

        if (when.Medicines.Count + when.Causes.Count + when.Findings.Count + when.Labs.Count == 0)
        {
            yield return ("nothing more", Nothing(), person, Sure(null));
        }
    }

    private static PersonTraits Traits(string condition) => condition switch
    {
        "pregnant" => new(30, Sex.Female, true, null),
        "lactating" => new(30, Sex.Female, null, true),
        "child" => new(9, null, null, null),
        _ => new(80, null, null, null),
    };

    private static Posterior Sure(string? cause)
    {
        var present = new double[Network.Causes.Count];
        if (cause is not null)
        {
            present[Network.IndexOf(cause)] = 0.99;
        }

        return new Posterior(present, new double[Network.Causes.Count], 0);
    }

    private static Reading Nothing() => new()
    {
        Findings = [],
        Medicines = [],
        Supplements = [],
        Labs = [],
        Measures = new Dictionary<string, double>(),
        Person = new PersonFacts(),
        Complaints = ["cramps"],
        Course = new CrampCourse(),
        MedicationsSaid = false,
        NotUnderstood = [],
        Problems = [],
    };
}
