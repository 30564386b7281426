using System.Text.Json;

namespace Charley.Knowledge;

/// <content>What may be advised, and what is held back from whom.</content>
public static partial class KnowledgeChecks
{
    private sealed partial class Checker
    {
        /// <summary>Every advice of the program has its words, once.</summary>
        private void CheckAdvices()
        {
            const string file = "knowledge/advices.yaml";
            Unique(file, knowledge.Advices.Select(entry => Id(entry.Id)));
            foreach (var missing in Enum.GetValues<Advice>().Except(knowledge.Advices.Select(entry => entry.Id)))
            {
                Report(file, Id(missing), "is missing");
            }

            foreach (var entry in knowledge.Advices)
            {
                var where = $"{file} {Id(entry.Id)}";
                NotEmpty(where, "name", entry.Name);
                CheckMatches(where, "takes", entry.Takes);
                AllKnown(where, "findings", entry.Findings, _findings.Keys);
                if (entry.Nutrient is { } nutrient)
                {
                    Known(where, "nutrient", nutrient, _nutrients);
                }

                if (entry.Nutrient is null != entry.Form is null)
                {
                    Report(where, "form", "goes with nutrient: give both or neither");
                }
            }
        }

        private void CheckVetoes()
        {
            Unique("knowledge/vetoes.yaml", knowledge.Vetoes.Select(veto => veto.Id));
            foreach (var veto in knowledge.Vetoes)
            {
                var where = $"knowledge/vetoes.yaml {veto.Id}";
                Sourced(where, "source", veto.Source);
                NotEmpty(where, "text", veto.Text);
                NotEmpty(where, "clinical", veto.Clinical);
                if (veto.Advice.Count == 0)
                {
                    Report(where, "advice", "is empty: nothing would be held back");
                }

                if (veto.Strength == VetoStrength.Spaced != veto.Hours is not null)
                {
                    Report(where, "hours", "goes with the strength spaced, and only with it");
                }

                if (veto.Hours is { } hours)
                {
                    InRange(where, "hours", hours.MedicineBefore, 0.25, 24);
                    InRange(where, "hours", hours.MedicineAfter, 0.25, 24);
                }

                CheckLimit(where, veto);
                CheckCondition(where, veto.When);
            }
        }

        private void CheckLimit(string where, Veto veto)
        {
            if (veto.Strength == VetoStrength.Limit != veto.AtMost is not null || veto.AtMost is null != veto.Nutrient is null)
            {
                Report(where, "atMost", "and nutrient go with the strength limit, and only with it");
            }

            if (veto.AtMost is { } most)
            {
                InRange(where, "atMost", most, 0.001, 100_000);
            }

            if (veto.Nutrient is { } nutrient)
            {
                Known(where, "nutrient", nutrient, _nutrients);
            }
        }

        private void CheckCondition(string where, VetoCondition when)
        {
            CheckMatches(where, "medicines", when.Medicines);
            AllKnown(where, "causes", when.Causes, _causes);
            AllKnown(where, "findings", when.Findings, _findings.Keys);
            AllKnown(where, "person", when.Person, PersonConditions.All);
            AllKnown(where, "untold", when.Untold, [.. _findings.Keys, .. _analytes]);
            AllKnown(where, "unless", when.Unless, [.. _findings.Keys, .. _causes, .. PersonConditions.All]);
            if (when.Above is { } above)
            {
                InRange(where, "above", above, 0.01, 1);
                if (when.Causes.Count == 0)
                {
                    Report(where, "above", "goes with causes, of which there are none");
                }
            }

            foreach (var lab in when.Labs)
            {
                Known(where, "labs", lab.Analyte, _analytes);
                if (lab is { Below: null, Above: null })
                {
                    Report(where, "labs", $"{lab.Analyte} needs below or above");
                }
            }
        }

        /// <summary>A class that is known, and names that it has.</summary>
        private void CheckMatches(string where, string field, IReadOnlyList<MedicineMatch> matches)
        {
            foreach (var match in matches)
            {
                Known(where, field, match.Class, knowledge.Medicines.Select(medicine => medicine.Id));
                if (knowledge.Medicines.FirstOrDefault(medicine => medicine.Id == match.Class) is { } known)
                {
                    AllKnown(where, field, [.. match.Only, .. match.Except], [.. known.AllNames]);
                }
            }
        }

        private static string Id(Advice advice) => JsonSerializer.SerializeToElement(advice, KnowledgeJson.Default.Advice).GetString() ?? "";
    }
}
