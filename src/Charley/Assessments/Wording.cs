using Charley.Cases;
using Charley.Intake;
using Charley.Knowledge;
using Charley.Reasoning;
using Charley.Units;
using Charley.Vocabulary;

namespace Charley.Assessments;

/// <summary>What the answer says in words; every sentence is read off the numbers.</summary>
internal sealed class Wording(KnowledgeBase knowledge, CauseNetwork network)
{
    public const string Disclaimer =
        "Charley informs; it does not diagnose or prescribe. It can be wrong, and it knows only what it was told. "
        + "Do not stop or change a prescribed medicine without the person who prescribed it.";

    /// <summary>A deficiency that explains less than this is not called likely. Source: expert-estimate.</summary>
    private const double LikelyDeficiency = 0.15;
    private const double Likely = 0.5;
    private const double Possible = 0.3;

    /// <summary>Letters of a phrase that says one thing.</summary>
    private const int ShortPhrase = 45;

    private readonly ClaimAnswers _claims = new(knowledge);

    /// <summary>What is to be explained, after "the".</summary>
    public static string Complaint(Reading reading) => reading.Complaints is ["cramps"] ? "cramps" : "trouble";

    public bool NoDeficiencyLikely(Posterior posterior) =>
        Enumerable.Range(0, network.Causes.Count).All(cause => network.Causes[cause].Kind != "nutrient" || posterior.Explains[cause] < LikelyDeficiency);

    /// <param name="ranked">Causes, most explaining first.</param>
    /// <param name="standing">What each explains, and the probability that the first is right.</param>
    public string Answer(IReadOnlyList<int> ranked, (Posterior Posterior, double Confidence) standing, Case @case, Reading reading)
    {
        var (posterior, confidence) = standing;
        var what = Complaint(reading);
        var first = network.Causes[ranked[0]];
        var sure = $"{InWords.InTen(confidence)} that this is right";
        var lead = confidence switch
        {
            >= Likely => $"Most likely behind the {what}: {Name(first)} ({sure})",
            >= Possible => $"The best explanation of the {what} so far is {Name(first)}, but it is far from sure ({sure})",
            _ => $"Nothing that was told points clearly to one cause of the {what}; first on a long list is {Name(first)} ({sure})",
        };
        var second = confidence < Likely ? $"; next comes {Name(network.Causes[ranked[1]])}" : "";
        return lead + second + ". " + Deficiency(ranked, posterior, @case);
    }

    public IReadOnlyList<Relief> Relief(Reading reading, Cautions cautions)
    {
        var sites = reading.Findings.Where(finding => finding.Presence != Presence.Absent).Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        var fitting = knowledge.FirstAid.Where(entry => entry.Sites.Any(sites.Contains)).ToArray();
        return [.. (fitting.Length > 0 ? fitting : knowledge.FirstAid.Take(1)).Take(2).Select(entry => new Relief(entry.Name, entry.Steps, entry.Not, entry.Source) { Caution = cautions.Of(entry.Advises) })];
    }

    public IReadOnlyList<Remark> Remarks(PersonTraits person, (Case Case, Reading Reading, Cautions Cautions) told, IReadOnlyList<int> ranked, IReadOnlyList<NutrientResult> nutrients) =>
        [.. Scope(person), .. Guesses(told.Reading), .. _claims.Of((told.Case, told.Reading, told.Cautions), [.. ranked.Take(2).Select(cause => network.Causes[cause].Id)], nutrients)];

    /// <summary>Without short phrases that a remark answers.</summary>
    public IEnumerable<NotUnderstood> Unanswered(IEnumerable<NotUnderstood> unclear) =>
        unclear.Where(one => one.Field is not ("lifestyle" or "diet" or "supplements" or "medications") || one.Text.Length > ShortPhrase || !_claims.Answers(one.Text));

    private string Deficiency(IReadOnlyList<int> ranked, Posterior posterior, Case @case)
    {
        var likely = ranked.Where(cause => network.Causes[cause].Kind == "nutrient" && posterior.Explains[cause] >= LikelyDeficiency).ToArray();
        if (likely.Length > 0)
        {
            return "A deficiency is likely to play a part: " + string.Join(", ", likely.Take(3).Select(cause => Name(network.Causes[cause]))) + ".";
        }

        return @case.Diary.Count + @case.Intake.Count + @case.Labs.Count > 0
            ? "No deficiency is likely to be behind it."
            : "From what was told no deficiency is likely to be behind it; a food diary or blood values could say more.";
    }

    private static IEnumerable<Remark> Scope(PersonTraits person)
    {
        if (person.Is("child") == true)
        {
            yield return new("scope", "This is about somebody under 18. Most of what Charley knows comes from adults: its probabilities are weak here, and cramps "
                + "before the age of eight are uncommon enough to be looked at by a doctor.", ["bmj-best-practice-569"]);
        }

        if (person.Is("pregnant") == true)
        {
            yield return new("scope", "Pregnancy was taken into account: leg cramps are common in it, reference intakes and normal blood values differ, and "
                + "new medicines or supplements are for the midwife or doctor to agree.", ["luo-2020"]);
        }

        if (person.Is("lactating") == true)
        {
            yield return new("scope", "Breastfeeding was taken into account in what is needed of each nutrient.", ["nasem-2019"]);
        }

        if (person.Is("peri-menopausal") == true)
        {
            yield return new("scope", "Around the menopause heavy or irregular bleeding (iron), thyroid trouble and disturbed sleep are common; cramps have not been "
                + "shown to come from the change of hormones itself.", ["expert-estimate"]);
        }
    }

    private static IEnumerable<Remark> Guesses(Reading reading) =>
        reading.Findings.Select(finding => finding.Misspelling).Concat(reading.Medicines.Select(medicine => medicine.Misspelling)).OfType<Misspelling>()
            .Distinct().Select(guess => new Remark("fuzzy", $"'{guess.Typed}' was taken for '{guess.TakenFor}'.", []));

    private static string Name(Cause cause) => char.IsUpper(cause.Name[0]) && (cause.Name.Length < 2 || !char.IsUpper(cause.Name[1]))
        ? char.ToLowerInvariant(cause.Name[0]) + cause.Name[1..]
        : cause.Name;
}
