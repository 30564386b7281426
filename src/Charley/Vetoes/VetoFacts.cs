using Charley.Cases;
using Charley.Knowledge;
using Charley.Reasoning;
using Charley.Units;
using Charley.Vocabulary;

namespace Charley.Vetoes;

/// <summary>What is known of a person, as vetoes ask about it: told, measured, or probable.</summary>
internal sealed class VetoFacts
{
    /// <summary>Longer words are a story, and the name of the finding says it better.</summary>
    private const int ShortWords = 45;

    private const double Grown = 18;

    private readonly KnowledgeBase _knowledge;
    private readonly CauseNetwork _network;
    private readonly Posterior _posterior;
    private readonly Dictionary<string, string> _findings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _causes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _denied = new(StringComparer.Ordinal);
    private readonly HashSet<string> _deniedCauses = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<ObservedMedicine> _taken;
    private readonly IReadOnlyList<ObservedLab> _labs;
    private readonly PersonTraits _person;
    private readonly Reading _reading;

    public VetoFacts(KnowledgeBase knowledge, CauseNetwork network, Reading reading, (Person Told, PersonTraits Traits) person, Posterior posterior)
    {
        (_knowledge, _network, _posterior, _reading, _person) = (knowledge, network, posterior, reading, person.Traits);
        foreach (var finding in reading.Findings)
        {
            if (finding.Presence == Presence.Absent)
            {
                _denied.Add(finding.Id);
                Defined(finding.Id, cause => _deniedCauses.Add(cause));
            }
            else
            {
                Add(finding.Id, Words(finding));
            }
        }

        _taken = [.. reading.Medicines.Where(medicine => medicine.Status == MedicineStatus.Taken)];
        _labs = [.. DerivedValues.Of(reading.Labs, person.Traits, id => knowledge.Labs.FirstOrDefault(analyte => analyte.Id == id)), .. BodyMassIndex(person.Told, reading)];
    }

    /// <summary>Whether a finding or analyte was told, either way.</summary>
    public bool IsTold(string id) => _findings.ContainsKey(id) || _denied.Contains(id) || _reading.Labs.Any(lab => lab.Analyte == id);

    /// <summary>Whether a finding, a cause or a condition of the person was told to hold.</summary>
    public bool Holds(string id) => _findings.ContainsKey(id) || _causes.ContainsKey(id) || _person.Is(id) == true;

    public IEnumerable<VetoReason> Medicines(IReadOnlyList<MedicineMatch> matches) =>
        Taken(matches).Select(medicine => new VetoReason(VetoReasonKind.Medicine, medicine.Name) { About = medicine.Class });

    /// <summary>Medicines taken now that one of the matches means.</summary>
    public IEnumerable<ObservedMedicine> Taken(IReadOnlyList<MedicineMatch> matches) =>
        _taken.Where(medicine => matches.Any(match => match.Means(medicine.Class, medicine.Name)))
            .DistinctBy(medicine => medicine.Name);

    public IEnumerable<VetoReason> Findings(IReadOnlyList<string> ids) =>
        ids.Where(_findings.ContainsKey).Select(id => new VetoReason(VetoReasonKind.Condition, _findings[id]) { About = id });

    /// <summary>Told, or at least as probable as <paramref name="above"/>; what was told not to be there is not.</summary>
    public IEnumerable<VetoReason> Causes(IReadOnlyList<string> ids, double? above)
    {
        foreach (var id in ids)
        {
            if (_causes.TryGetValue(id, out var words))
            {
                yield return new VetoReason(VetoReasonKind.Condition, words) { About = id };
            }
            else if (above is { } least && !_deniedCauses.Contains(id) && _network.IndexOf(id) is >= 0 and var index && _posterior.Present[index] is var probable && probable >= least)
            {
                yield return new VetoReason(VetoReasonKind.Condition, $"probable {Lower(_network.Causes[index].Name)} (not told; {InWords.InTen(probable)})") { About = id, Probability = probable };
            }
        }
    }

    public IEnumerable<VetoReason> Labs(IReadOnlyList<RedFlagLab> rules) =>
        from rule in rules
        from lab in _labs
        where lab.Analyte == rule.Analyte && ((rule.Below is { } below && lab.Value <= below && lab.Bound != Bound.Above) || (rule.Above is { } above && lab.Value >= above && lab.Bound != Bound.Below))
        select new VetoReason(VetoReasonKind.Value, lab.Text) { About = lab.Analyte };

    public IEnumerable<VetoReason> Person(IReadOnlyList<string> conditions) =>
        conditions.Where(condition => _person.Is(condition) == true).Select(condition => new VetoReason(VetoReasonKind.Person, Words(condition)) { About = condition });

    private string Words(string condition) => condition switch
    {
        "pregnant" => "pregnancy",
        "lactating" => "breastfeeding",
        _ => "being " + _person.Describe(condition, true),
    };

    /// <summary>What is told a day of a nutrient as a supplement, the most told of it.</summary>
    public IEnumerable<ObservedSupplement> Supplements(string nutrient) => _reading.Supplements.Where(supplement => supplement.Nutrient == nutrient);

    private void Add(string id, string words)
    {
        if (!_findings.TryAdd(id, words) || _network.Finding(id)?.Finding is not { } known)
        {
            return;
        }

        Defined(id, cause => _causes.TryAdd(cause, words));
        foreach (var implied in known.Implies)
        {
            Add(implied, words);
        }
    }

    private void Defined(string finding, Action<string> with)
    {
        if (_network.Finding(finding)?.Finding.Defines is { } cause)
        {
            with(cause);
        }
    }

    /// <summary>The person's own words where they are short, and that it is not certain where it is not.</summary>
    private string Words(ObservedFinding finding)
    {
        var own = finding.Text.Trim();
        var words = own.Length is > 0 and <= ShortWords ? own : Lower(_network.Finding(finding.Id)?.Finding.Name ?? finding.Id);
        return finding.Presence == Presence.Uncertain ? $"possible {words.TrimStart('?', ' ')}" : words;
    }

    private IEnumerable<ObservedLab> BodyMassIndex(Person told, Reading reading)
    {
        if (told is { Weight: { } weight, Height: { } height } && _person.Age is null or >= Grown && !reading.Labs.Any(lab => lab.Analyte == "bmi"))
        {
            var index = weight.In(Unit.Kilogram) / Math.Pow(height.In(Unit.Metre), 2);
            yield return new ObservedLab("bmi", index, Bound.Exact, "person", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"a body mass index of {index:0.0}"));
        }
    }

    private static string Lower(string name) => name.Length > 1 && char.IsUpper(name[0]) && !char.IsUpper(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
