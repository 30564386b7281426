namespace Charley.Knowledge;

/// <summary>What must hold across the files of the knowledge: no dangling id, every number sourced and in its range, no circle.</summary>
public static partial class KnowledgeChecks
{
    /// <summary>What <see cref="Finding.Kind"/> may be.</summary>
    public static readonly IReadOnlyCollection<string> FindingKinds = ["symptom", "sign", "timing", "site", "trigger", "relief", "history", "test"];

    /// <summary>What <see cref="Cause.Kind"/> may be.</summary>
    public static readonly IReadOnlyCollection<string> CauseKinds =
    [
        "nutrient", "electrolyte", "hydration", "medication", "disease", "vascular", "neurological", "neuromuscular", "metabolic", "exercise",
        "physiological", "lifestyle", "toxin", "infection", "mimic", "idiopathic",
    ];

    /// <summary>Every problem, in the order of the knowledge.</summary>
    public static IReadOnlyList<KnowledgeProblem> Of(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var checker = new Checker(knowledge);
        checker.Check();
        return checker.Problems;
    }

    private sealed partial class Checker(KnowledgeBase knowledge)
    {
        private readonly HashSet<string> _sources = [.. knowledge.Sources.Select(source => source.Id)];
        private readonly Dictionary<string, Finding> _findings = First(knowledge.Findings, finding => finding.Id);
        private readonly HashSet<string> _causes = [.. knowledge.Causes.Select(cause => cause.Id)];
        private readonly HashSet<string> _analytes = [.. knowledge.Labs.Select(analyte => analyte.Id)];
        private readonly HashSet<string> _nutrients = [.. knowledge.Nutrients.Select(nutrient => nutrient.Id)];
        private readonly HashSet<string> _evidence = [.. knowledge.Evidence.Select(entry => entry.Id)];

        public List<KnowledgeProblem> Problems { get; } = [];

        public void Check()
        {
            if (knowledge.Version.Length == 0)
            {
                Report("knowledge/knowledge.yaml", "version", "is missing");
            }

            Unique("knowledge/sources*.yaml", knowledge.Sources.Select(source => source.Id));
            Unique("knowledge/causes", knowledge.Causes.Select(cause => cause.Id));
            Unique("knowledge/findings", knowledge.Findings.Select(finding => finding.Id));
            Unique("knowledge/medicines.yaml", knowledge.Medicines.Select(medicine => medicine.Id));
            Unique("knowledge/labs.yaml", knowledge.Labs.Select(analyte => analyte.Id));
            Unique("knowledge/red-flags.yaml", knowledge.RedFlags.Select(flag => flag.Id));
            Unique("knowledge/nutrients", knowledge.Nutrients.Select(nutrient => nutrient.Id));
            Unique("knowledge/evidence.yaml", knowledge.Evidence.Select(entry => entry.Id));
            Unique("knowledge/claims.yaml", knowledge.Claims.Select(claim => claim.Id));
            Unique("knowledge/questions.yaml", knowledge.Questions.Select(question => question.Id));
            Unique("knowledge/first-aid.yaml", knowledge.FirstAid.Select(aid => aid.Id));
            Unique("knowledge/trial-treatments.yaml", knowledge.TrialTreatments.Select(treatment => treatment.Id));
            Unique("knowledge/routines.yaml", knowledge.Routines.Select(routine => routine.Id));
            Unique("knowledge/routine-cautions.yaml", knowledge.RoutineCautions.Select(caution => caution.Id));
            foreach (var finding in knowledge.Findings)
            {
                CheckFinding(finding);
            }

            foreach (var cause in knowledge.Causes)
            {
                CheckCause(cause);
            }

            foreach (var cause in knowledge.Causes)
            {
                CheckCircle(cause.Id, []);
            }

            CheckMedicines();
            CheckLabs();
            CheckNutrients();
            CheckReferenceIntakes();
            CheckRedFlags();
            CheckHeader();
            CheckNumberWords();
            CheckQuestions();
            CheckExposures();
            CheckAdvice();
            CheckAdvices();
            CheckVetoes();
            CheckHydration();
            CheckRoutines();
            CheckTables();
            CheckTrials();
        }

        private void CheckFinding(Finding finding)
        {
            var where = $"knowledge/findings {finding.Id}";
            Known(where, "kind", finding.Kind, FindingKinds);
            Number(where, "background", finding.Background);
            if (finding.Words.Count == 0)
            {
                Report(where, "words", "is empty: nobody's words would be understood as this");
            }

            foreach (var implied in finding.Implies)
            {
                Known(where, "implies", implied, _findings.Keys);
            }

            if (finding.Defines is { } cause)
            {
                Known(where, "defines", cause, _causes);
            }
        }

        private void CheckCause(Cause cause)
        {
            var where = $"knowledge/causes/{cause.Id}.yaml";
            Known(where, "kind", cause.Kind, CauseKinds);
            Number(where, "present", cause.Present);
            Number(where, "explains", cause.Explains);
            Sourced(where, "source", cause.Source);
            if (cause.Explains.Probability > cause.Present.Probability)
            {
                Report(where, "explains", "is above present: what is not there explains nothing");
            }

            NotEmpty(where, "plain", cause.Plain);
            NotEmpty(where, "mechanism", cause.Mechanism);
            NotEmpty(where, "advice", cause.Advice);
            foreach (var link in cause.Context)
            {
                Known(where, "context.when", link.When, PersonConditions.All);
                Sourced(where, $"context {link.When}", link.Source);
                InRange(where, $"context {link.When}", link.Given, 0, 1);
                InRange(where, $"context {link.When}", link.Otherwise, 0, 1);
            }

            foreach (var link in cause.CausedBy)
            {
                Known(where, "causedBy", link.Cause, _causes);
                Sourced(where, $"causedBy {link.Cause}", link.Source);
                InRange(where, $"causedBy {link.Cause}", link.Probability, 1e-9, 0.999);
            }

            Unique(where, cause.Findings.Select(link => link.Finding));
            foreach (var link in cause.Findings)
            {
                CheckFindingLink(where, link);
            }

            foreach (var link in cause.Labs)
            {
                Known(where, "labs.analyte", link.Analyte, _analytes);
                Sourced(where, $"labs {link.Analyte}", link.Source);
                if (link.Raises is null == link.Lowers is null)
                {
                    Report(where, $"labs {link.Analyte}", "needs either raises or lowers");
                }

                InRange(where, $"labs {link.Analyte}.spread", link.Spread, 1.001, 30);
            }

            if (cause.Intake is { } intake)
            {
                Known(where, "intake.nutrient", intake.Nutrient, _nutrients);
                Known(where, "intake.below", intake.Below, References);
            }

            foreach (var (complaint, factor) in cause.Complaints)
            {
                Known(where, "complaints", complaint, OtherComplaints);
                InRange(where, $"complaints.{complaint}", factor, 1e-6, 1e6);
            }

            if (cause.Triage.Above is { } above)
            {
                InRange(where, "triage.above", above, 0, 1);
            }
        }

        private void CheckFindingLink(string where, FindingLink link)
        {
            Sourced(where, $"findings {link.Finding}", link.Source);
            if (!_findings.TryGetValue(link.Finding, out var finding))
            {
                Report(where, "findings", $"{link.Finding} is not a finding");
            }
            else if (link.Probability <= finding.Background.Probability || link.Probability >= 1)
            {
                Report(where, $"findings {link.Finding}", "must lie above the finding's background and below 1");
            }
        }

        private void CheckRedFlags()
        {
            foreach (var flag in knowledge.RedFlags)
            {
                var where = $"knowledge/red-flags.yaml {flag.Id}";
                Sourced(where, "source", flag.Source);
                foreach (var finding in (flag.When?.All ?? []).Concat(flag.When?.Any ?? []))
                {
                    Known(where, "when", finding, _findings.Keys);
                }

                foreach (var cause in flag.When?.Causes ?? [])
                {
                    Known(where, "when.causes", cause, _causes);
                }

                if (flag.When?.Person is { } person)
                {
                    Known(where, "when.person", person, PersonConditions.All);
                }

                foreach (var cause in flag.Unless)
                {
                    Known(where, "unless", cause, _causes);
                }

                foreach (var lab in flag.Labs)
                {
                    Known(where, "labs", lab.Analyte, _analytes);
                    if (lab.Below is null && lab.Above is null)
                    {
                        Report(where, $"labs {lab.Analyte}", "needs below or above: without a limit it never fires");
                    }
                }

                if (flag.When is null && flag.Labs.Count == 0)
                {
                    Report(where, "when", "is missing, and there are no labs: it never fires");
                }
            }
        }

        private void CheckCircle(string cause, List<string> path)
        {
            if (path.Contains(cause))
            {
                if (path[0] == cause)
                {
                    Report($"knowledge/causes/{cause}.yaml", "causedBy", $"is a circle: {string.Join(" → ", path.Append(cause))}");
                }

                return;
            }

            foreach (var link in knowledge.Causes.FirstOrDefault(other => other.Id == cause)?.CausedBy ?? [])
            {
                CheckCircle(link.Cause, [.. path, cause]);
            }
        }

        private void Number(string where, string field, Sourced number)
        {
            InRange(where, field, number.Probability, 1e-9, 1 - 1e-9);
            Sourced(where, field, number.Source);
        }

        private void NotEmpty(string where, string field, string text)
        {
            if (text.Length == 0)
            {
                Report(where, field, "is empty");
            }
        }

        private void InRange(string where, string field, double value, double low, double high)
        {
            if (!(value >= low && value <= high))
            {
                Report(where, field, FormattableString.Invariant($"{value} lies outside {low} to {high}"));
            }
        }

        private void Sourced(string where, string field, IReadOnlyList<string> sources)
        {
            if (sources.Count == 0)
            {
                Report(where, field, "has no source");
            }

            foreach (var source in sources)
            {
                Known(where, $"{field}.source", source, _sources);
            }
        }

        private void Known(string where, string field, string id, IEnumerable<string> known)
        {
            if (!known.Contains(id))
            {
                Report(where, field, $"{id} is not known");
            }
        }

        private void Unique(string where, IEnumerable<string> ids)
        {
            foreach (var twice in ids.GroupBy(id => id).Where(group => group.Count() > 1))
            {
                Report(where, twice.Key, "is there twice");
            }
        }

        private void Report(string where, string field, string message) => Problems.Add(new KnowledgeProblem(where, field, message));

        private static Dictionary<string, T> First<T>(IEnumerable<T> items, Func<T, string> id) =>
            items.GroupBy(id).ToDictionary(group => group.Key, group => group.First());
    }
}

/// <summary>Something wrong in the knowledge.</summary>
public sealed record KnowledgeProblem(string Where, string Field, string Message);
