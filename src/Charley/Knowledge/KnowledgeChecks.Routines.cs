namespace Charley.Knowledge;

/// <content>Exercises, and when they are held back.</content>
public static partial class KnowledgeChecks
{
    private sealed partial class Checker
    {
        private void CheckRoutines()
        {
            var sites = knowledge.Findings.Where(finding => finding.Kind == "site").Select(finding => finding.Id).ToHashSet();
            var aids = knowledge.FirstAid.Select(aid => aid.Id).ToHashSet();
            foreach (var routine in knowledge.Routines)
            {
                var where = $"knowledge/routines.yaml {routine.Id}";
                Sourced(where, "source", routine.Source);
                Known(where, "kind", routine.Kind, RoutineWords.Kinds);
                Known(where, "certainty", routine.Certainty, RoutineWords.Certainties);
                AllKnown(where, "sites", routine.Sites, sites);
                AllKnown(where, "when", routine.When, RoutineWords.Times);
                AllKnown(where, "evidence", routine.Evidence, _evidence);
                AllKnown(where, "relief", routine.Relief is { } relief ? [relief] : [], aids);
                if (routine.Steps.Count == 0)
                {
                    Report(where, "steps", "is empty: there is nothing to do");
                }

                foreach (var (field, value) in new[] { ("seconds", routine.Seconds), ("repetitions", routine.Repetitions), ("timesADay", routine.TimesADay), ("days", routine.Days) })
                {
                    if (value is < 1 or > 100)
                    {
                        Report(where, field, $"is {value}; a number from 1 to 100 is expected");
                    }
                }
            }

            var routines = knowledge.Routines.Select(routine => routine.Id).ToHashSet();
            foreach (var caution in knowledge.RoutineCautions)
            {
                var where = $"knowledge/routine-cautions.yaml {caution.Id}";
                Sourced(where, "source", caution.Source);
                AllKnown(where, "findings", caution.Findings, _findings.Keys);
                AllKnown(where, "person", caution.Person, PersonConditions.All);
                AllKnown(where, "routines", caution.Routines, routines);
                if (caution.Findings.Count + caution.Person.Count + caution.Words.Count == 0)
                {
                    Report(where, "findings", "is empty, and so are person and words: nothing would bring it up");
                }
            }
        }
    }
}
