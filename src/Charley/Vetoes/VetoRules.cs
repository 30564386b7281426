using Charley.Cases;
using Charley.Knowledge;
using Charley.Reasoning;
using Charley.Units;
using Charley.Vocabulary;

namespace Charley.Vetoes;

/// <summary>What is not to be advised to a person: rules of their own, asked before any advice.</summary>
/// <remarks>A medicine counts while it is taken, a condition where it is told or probable, a value where it is the latest. What was told not to be there,
/// medicines that were stopped and illnesses of relatives hold nothing back.</remarks>
public sealed class VetoRules(KnowledgeBase knowledge, CauseNetwork network)
{
    /// <param name="reading">What was understood.</param>
    /// <param name="person">As told; weight and height count.</param>
    /// <param name="traits">Age, sex, pregnancy, from fields and words.</param>
    /// <param name="posterior">Causes, weighed.</param>
    public VetoList Judge(Reading reading, Person person, PersonTraits traits, Posterior posterior)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(traits);
        ArgumentNullException.ThrowIfNull(posterior);
        var facts = new VetoFacts(knowledge, network, reading, (person, traits), posterior);
        var results = knowledge.Vetoes.Select(veto => (Veto: veto, Reasons: Reasons(veto.When, facts))).Where(pair => pair.Reasons.Count > 0)
            .Select(pair => Result(pair.Veto, pair.Reasons)).ToArray();
        return new VetoList(knowledge.Advices, results, entry => Already(entry, results, facts));
    }

    /// <summary>Why the condition holds; empty where it does not.</summary>
    private static List<VetoReason> Reasons(VetoCondition when, VetoFacts facts)
    {
        if (when.Unless.Any(facts.Holds) || when.Untold.Any(facts.IsTold))
        {
            return [];
        }

        List<VetoReason> found = [.. facts.Medicines(when.Medicines), .. facts.Causes(when.Causes, when.Above), .. facts.Findings(when.Findings), .. facts.Labs(when.Labs)];
        var isOfFacts = when.Medicines.Count + when.Causes.Count + when.Findings.Count + when.Labs.Count > 0;
        VetoReason[] person = [.. facts.Person(when.Person)];
        if ((isOfFacts && found.Count == 0) || (when.Person.Count > 0 && person.Length == 0))
        {
            return [];
        }

        found.AddRange(person);
        if (when.Untold.Count > 0)
        {
            found.Add(new VetoReason(VetoReasonKind.Unknown, $"{Unknown(when.Untold)} not being known") { About = when.Untold[0] });
        }

        if (found.Count == 0)
        {
            found.Add(new VetoReason(VetoReasonKind.Everybody, "what it can do to anybody") { About = "" });
        }

        return [.. found.DistinctBy(reason => reason.Words)];
    }

    private static string Unknown(IReadOnlyList<string> untold) => untold[0] switch
    {
        "egfr" => "kidney function",
        "vitamin-b12" => "vitamin B12 in the blood",
        var other => other,
    };

    private static VetoResult Result(Veto veto, List<VetoReason> reasons) => new()
    {
        Id = veto.Id,
        Advice = veto.Advice,
        Strength = veto.Strength,
        Reasons = reasons,
        Text = veto.Text,
        Clinical = veto.Clinical,
        Hours = veto.Hours,
        AtMost = veto.AtMost,
        Nutrient = veto.Nutrient,
        Grade = veto.Grade,
        Source = veto.Source,
    };

    /// <summary>In whose words the person follows the advice already; of a mere limit, only where more is taken.</summary>
    private IReadOnlyList<string> Already(AdviceEntry entry, VetoResult[] results, VetoFacts facts)
    {
        var holding = results.Where(veto => veto.Advice.Contains(entry.Id)).ToArray();
        if (holding.All(veto => veto.Strength == VetoStrength.Limit))
        {
            return [.. holding.SelectMany(veto => Above(veto, facts)).Distinct(StringComparer.Ordinal)];
        }

        return [.. facts.Taken(entry.Takes).Select(medicine => medicine.Text.Length is > 0 and < 50 ? medicine.Text : medicine.Name)
            .Concat(facts.Findings(entry.Findings).Select(reason => reason.Words)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private IEnumerable<string> Above(VetoResult limit, VetoFacts facts)
    {
        if (limit is not { Nutrient: { } id, AtMost: { } most } || knowledge.Nutrients.FirstOrDefault(nutrient => nutrient.Id == id) is not { } nutrient || !Unit.TryRead(nutrient.Unit, out var unit))
        {
            return [];
        }

        var told = facts.Supplements(id).Where(supplement => supplement.PerDay is { } amount && amount.Dimension == unit.Dimension).ToArray();
        return told.Sum(supplement => supplement.PerDay?.In(unit) ?? 0) > most ? told.Select(supplement => supplement.Text) : [];
    }
}
