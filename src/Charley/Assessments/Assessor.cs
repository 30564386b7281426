using Charley.Cases;
using Charley.Foods;
using Charley.Knowledge;
using Charley.Reasoning;
using Charley.Triage;
using Charley.Vetoes;
using Charley.Vocabulary;

namespace Charley.Assessments;

/// <summary>One case in, one assessment out: the same for every host.</summary>
/// <remarks>Made once from the knowledge and the food table; immutable, safe to share between threads. The same case gives the same answer.</remarks>
public sealed class Assessor
{
    private readonly KnowledgeBase _knowledge;
    private readonly Lexicon _lexicon;
    private readonly CauseNetwork _network;
    private readonly EvidenceReader _evidence;
    private readonly TriageRules _triage;
    private readonly VetoRules _vetoes;
    private readonly Inquiry _inquiry;
    private readonly Stability _stability;
    private readonly Wording _wording;
    private readonly Lazy<IntakeReader> _intake;

    /// <param name="knowledge">Compiled, with fitted priors.</param>
    /// <param name="foods">Opened only when a case has a diary.</param>
    /// <param name="vocabulary">Learned from the same knowledge; left out, it is learned now.</param>
    public Assessor(KnowledgeBase knowledge, Lazy<FoodTable> foods, CompiledVocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(foods);
        _knowledge = knowledge;
        _lexicon = new Lexicon(knowledge, vocabulary ?? CompiledVocabulary.Of(knowledge));
        _network = new CauseNetwork(knowledge);
        _evidence = new EvidenceReader(knowledge, _network);
        _triage = new TriageRules(knowledge, _network);
        _vetoes = new VetoRules(knowledge, _network);
        _inquiry = new Inquiry(knowledge, _network);
        _stability = new Stability(_network, knowledge.Weighing.LikelihoodRatioCap.Value);
        _wording = new Wording(knowledge, _network);
        _intake = new Lazy<IntakeReader>(() => new IntakeReader(knowledge, foods));
    }

    /// <summary>Assesses a case.</summary>
    /// <param name="case">The case.</param>
    /// <param name="today">The day from which "3 weeks ago" counts.</param>
    public AssessmentOutcome Assess(Case @case, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var reading = Read(@case, today);
        if (reading.Problems.Count > 0)
        {
            return new AssessmentOutcome.Refused(reading.Problems);
        }

        var gathered = Gather(@case, reading, today);
        var (_, person, (nutrients, unclearRows), priors, evidence) = gathered;
        var posterior = evidence.Solve();
        var ranked = Rank(posterior);
        var vetoes = _vetoes.Judge(reading, @case.Person, person, posterior);
        var cautions = new Cautions(vetoes);
        var triage = Cautioned(_triage.Judge(reading, person, posterior), cautions);
        var first = ranked[..Math.Min(Explained, ranked.Length)];
        var because = Explanation.Of(evidence, posterior, first);
        var confidence = Confidence(posterior.Explains[ranked[0]], priors.Explains[ranked[0]]);
        var upstream = Upstream(evidence.Edges(), posterior);
        return new AssessmentOutcome.Assessed(new Assessment
        {
            Id = @case.Id,
            Knowledge = _knowledge.Version,
            Complaint = Wording.Complaint(reading),
            Triage = triage,
            Vetoes = vetoes,
            Answer = _wording.Answer(ranked, (posterior, confidence), @case, reading),
            NoDeficiencyLikely = _wording.NoDeficiencyLikely(posterior),
            Confidence = confidence,
            Stability = _stability.Of(evidence.Pieces, posterior, ranked),
            Causes = [.. ranked.Select((cause, place) => Result(cause, posterior, (place < because.Count ? because[place] : null, upstream[cause]), cautions))],
            Nutrients = nutrients,
            NextSteps = NextSteps(gathered, posterior),
            Relief = _wording.Relief(reading, cautions),
            Remarks = _wording.Remarks(person, (@case, reading, cautions), ranked, nutrients),
            NotUnderstood = [.. _wording.Unanswered(reading.NotUnderstood), .. unclearRows],
            Disclaimer = Wording.Disclaimer,
        });
    }

    /// <summary>The words of a case in the terms of the knowledge, with everything that is wrong in it.</summary>
    public Reading Read(Case @case, DateOnly today) => _lexicon.Read(@case, today);

    /// <summary>All that a case says of the causes, before it is weighed: to be looked at from other sides than <see cref="Assess"/> does.</summary>
    /// <param name="case">Its person, setting, diary and intake count.</param>
    /// <param name="reading">What was understood of it, perhaps changed: a value left out, a finding added. Without problems.</param>
    /// <param name="today">The day from which "3 weeks ago" counts.</param>
    public CaseEvidence Gather(Case @case, Reading reading, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(reading);
        var person = Traits(@case.Person, reading.Person);
        var intake = _intake.Value.Read(@case, reading);
        var priors = _knowledge.Priors[SettingId(@case.Setting)];
        EvidencePiece[] pieces = [.. _evidence.Read(reading, person, today), .. _evidence.Intake(intake.Nutrients, priors), .. _evidence.Trials(@case.Trials)];
        return new CaseEvidence(reading, person, intake, priors, new EvidenceSet(_network, priors, reading.Complaints, pieces, _knowledge.Weighing));
    }

    /// <summary>Where the causes stand in the middle of a questionnaire, and what to ask next.</summary>
    /// <param name="case">Its person, setting, diary and intake count.</param>
    /// <param name="reading">What was told so far.</param>
    /// <param name="asked">Ids of what was asked (<see cref="NextStep.About"/>), answered or not: it is not asked again.</param>
    /// <param name="today">The day from which "3 weeks ago" counts.</param>
    /// <param name="most">At most so many steps.</param>
    public Interim Ask(Case @case, Reading reading, IReadOnlySet<string> asked, DateOnly today, int most = NextStepsShown)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var gathered = Gather(@case, reading, today);
        var posterior = gathered.Evidence.Solve();
        return new Interim([.. Rank(posterior).Select(cause => _network.Causes[cause].Id)], Questions(gathered, posterior, asked, most));
    }

    /// <summary>Why one cause stands where it stands: some hundred times the work of an assessment.</summary>
    /// <param name="case">One that <see cref="Assess"/> answers.</param>
    /// <param name="cause">Id of a cause of the knowledge.</param>
    /// <param name="today">The day from which "3 weeks ago" counts.</param>
    /// <exception cref="ArgumentException">The cause is not known, or the case has problems.</exception>
    public CauseExplanation Explain(Case @case, string cause, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var (index, reading) = (_network.IndexOf(cause), Read(@case, today));
        return index < 0 ? throw new ArgumentException($"there is no cause '{cause}'", nameof(cause))
            : reading.Problems.Count > 0 ? throw new ArgumentException("the case has problems and cannot be explained", nameof(@case))
            : new CauseExplainer(this, _knowledge, _network, _inquiry).Explain(@case, reading, index, today);
    }

    /// <summary>Causes whose evidence is weighed piece by piece.</summary>
    private const int Explained = 5;
    private const int NextStepsShown = 6;
    private const int DangersShown = 2;

    /// <summary>Warning signs that are asked about in one question.</summary>
    private const int DangersChecked = 8;

    internal static string SettingId(Setting setting) => setting switch
    {
        Setting.Community => "community",
        Setting.PrimaryCare => "primary-care",
        Setting.Referred => "referred",
        Setting.Emergency => "emergency",
    };

    /// <summary>Fields of the case before words of the text.</summary>
    private static PersonTraits Traits(Person person, PersonFacts facts) => new(
        person.Age ?? facts.Age,
        person.Sex,
        person.Pregnant ?? facts.Pregnant,
        person.Lactating ?? facts.Lactating);

    /// <summary>By what they explain, then by presence, then by id: never by chance.</summary>
    private int[] Rank(Posterior posterior) =>
        [.. Enumerable.Range(0, _network.Causes.Count).OrderByDescending(cause => posterior.Explains[cause])
            .ThenByDescending(cause => posterior.Present[cause]).ThenBy(cause => _network.Causes[cause].Id, StringComparer.Ordinal)];

    /// <summary>Plausible dangers that were not asked about, then what is expected to tell most.</summary>
    private List<NextStep> NextSteps(CaseEvidence evidence, Posterior posterior)
    {
        var (outlook, known) = (_inquiry.After(posterior), _inquiry.Known(evidence.Reading, _inquiry.Told(evidence.Reading)));
        var steps = new List<NextStep>(_triage.Unasked(evidence.Reading, evidence.Person, outlook.Expect, DangersShown));
        known.UnionWith(steps.Select(step => step.About).OfType<string>());
        steps.AddRange(outlook.Best(known, NextStepsShown - steps.Count));
        return steps;
    }

    /// <summary>A question about all plausible dangers at once, then what is expected to tell most.</summary>
    private List<NextStep> Questions(CaseEvidence evidence, Posterior posterior, IReadOnlySet<string> asked, int most)
    {
        // once they were asked about, only what has become this many times likelier than is asked about at first is asked about again
        const double Again = 30;
        var (outlook, known) = (_inquiry.After(posterior, evidence.Priors.Explains), _inquiry.Known(evidence.Reading, asked));
        var factor = asked.Contains(NextStep.WarningSigns) ? 1 / Again : 1;
        var dangers = _triage.Unasked(evidence.Reading, evidence.Person, Expect, DangersChecked);
        var steps = new List<NextStep>();
        if (dangers.Count > 0)
        {
            steps.Add(NextStep.CheckOf(dangers));
            known.UnionWith(steps[0].Among);
        }

        steps.AddRange(outlook.Best(known, most - steps.Count));
        return steps;

        (double Information, double Yes, double Usual) Expect(string finding)
        {
            var (information, yes, usual) = known.Contains(finding) ? (0, 0, 1) : outlook.Expect(finding);
            return (information, yes * factor, usual * factor);
        }
    }

    /// <summary>Probability that the first cause is the right one: what it explains, and the more the further evidence has raised it.</summary>
    /// <remarks>The model shares blame among many and is too modest where much was told; calibrated on cases with known truth (charley-corpus).</remarks>
    /// <param name="explains">With all that was told.</param>
    /// <param name="before">With nothing told.</param>
    private double Confidence(double explains, double before)
    {
        var inside = Math.Clamp(explains, 1e-6, 1 - 1e-6);
        var raised = Math.Max(0, Math.Log(inside / Math.Max(before, 1e-7)));
        return 1 / (1 + ((1 - inside) / inside * Math.Exp(-_knowledge.Weighing.ConfidenceGain.Value * raised)));
    }

    /// <summary>By cause, what probably brought it about.</summary>
    private List<string>?[] Upstream(IReadOnlyList<CauseEdge> edges, Posterior posterior)
    {
        const double Probable = 0.5;
        var upstream = new List<string>?[_network.Causes.Count];
        foreach (var edge in edges)
        {
            if (posterior.Present[edge.Parent] > Probable)
            {
                (upstream[edge.Child] ??= []).Add(_network.Causes[edge.Parent].Id);
            }
        }

        return upstream;
    }

    /// <summary>What to do about a plausible cause, with what speaks against it.</summary>
    private TriageResult Cautioned(TriageResult triage, Cautions cautions) => triage with
    {
        Reasons = [.. triage.Reasons.Select(reason => reason.Finding is { } id && _network.IndexOf(id) is >= 0 and var cause && cautions.Of(_network.Causes[cause].Advises) is { } caution
            ? reason with { Do = $"{reason.Do} {caution}" } : reason)],
    };

    private CauseResult Result(int cause, Posterior posterior, (IReadOnlyList<Because>? Because, List<string>? Upstream) why, Cautions cautions)
    {
        var (known, because) = (_network.Causes[cause], why.Because);
        return new CauseResult
        {
            Id = known.Id,
            Name = known.Name,
            Kind = known.Kind,
            Present = posterior.Present[cause],
            Explains = posterior.Explains[cause],
            Because = because ?? [],
            Upstream = why.Upstream ?? [],
            Plain = because is not null ? known.Plain : null,
            Advice = because is not null ? known.Advice : null,
            Caution = because is not null ? cautions.Of(known.Advises) : null,
        };
    }
}
