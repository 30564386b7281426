namespace Charley.Knowledge;

/// <content>Trials in one person.</content>
public static partial class KnowledgeChecks
{
    private const double MostWashoutDays = 60;

    private sealed partial class Checker
    {
        private void CheckTrials()
        {
            foreach (var treatment in knowledge.TrialTreatments)
            {
                CheckTreatment(treatment, $"knowledge/trial-treatments.yaml {treatment.Id}");
            }

            const string rules = "knowledge/trial-rules.yaml";
            foreach (var (name, number, low, high) in Numbers(knowledge.TrialRules))
            {
                Sourced(rules, name, number.Source);
                InRange(rules, name, number.Value, low, high);
            }

            Sourced(rules, "reductions", knowledge.TrialRules.Reductions.Source);
            foreach (var reduction in knowledge.TrialRules.Reductions.Values)
            {
                InRange(rules, "reductions", reduction, 0.05, 0.95);
            }

            if (knowledge.TrialRules.Reductions.Values is not { Count: > 0 } values || !values.SequenceEqual(values.Order()))
            {
                Report(rules, "reductions", "must hold at least one share, the least first");
            }
        }

        private void CheckTreatment(TrialTreatment treatment, string where)
        {
            Sourced(where, "source", treatment.Source);
            AllKnown(where, "tests", treatment.Tests, _causes);
            AllKnown(where, "evidence", treatment.Evidence, _evidence);
            if (treatment.Words.Count == 0)
            {
                Report(where, "words", "is empty: nobody's words would be understood as this");
            }

            foreach (var word in treatment.Words.Where(word => knowledge.TrialTreatments.Any(other => other.Id != treatment.Id && other.Words.Contains(word, StringComparer.OrdinalIgnoreCase))))
            {
                Report(where, "words", $"'{word}' stands with another treatment too");
            }

            if (treatment.Never is null && (treatment.Washout is null || treatment.Do is null || treatment.Otherwise is null))
            {
                Report(where, "washout", "is missing, or do, or otherwise: what may be tested needs all three; what may not says why in never");
            }

            if (treatment.Effect is null != treatment.EffectSd is null)
            {
                Report(where, "effect", "needs effectSd beside it, and the other way round");
            }

            foreach (var (name, number, low, high) in new (string, SourcedValue?, double, double)[] { ("washout", treatment.Washout, 0, MostWashoutDays), ("effect", treatment.Effect, -3, 3), ("effectSd", treatment.EffectSd, 0.01, 3) })
            {
                if (number is not null)
                {
                    Sourced(where, name, number.Source);
                    InRange(where, name, number.Value, low, high);
                }
            }
        }

        private static IEnumerable<(string Name, SourcedValue Number, double Low, double High)> Numbers(TrialRules rules) =>
        [
            ("meaningfulReduction", rules.MeaningfulReduction, 0.01, 0.9), ("power", rules.Power, 0.5, 0.99), ("mostWeeks", rules.MostWeeks, 2, 52),
            ("leastLogDays", rules.LeastLogDays, 1, 100), ("leastBlocks", rules.LeastBlocks, 2, 20), ("leastPeriodDays", rules.LeastPeriodDays, 1, 30),
            ("washout", rules.Washout, 0, MostWashoutDays), ("certain", rules.Certain, 0.8, 0.999), ("certainEarly", rules.CertainEarly, rules.Certain.Value, 0.9999),
            ("leastDays", rules.LeastDays, 1, 60), ("effectSd", rules.EffectSd, 0.05, 5), ("levelMean", rules.LevelMean, -8, 5), ("levelSd", rules.LevelSd, 0.1, 10),
            ("trendSd", rules.TrendSd, 0.01, 5), ("carrySd", rules.CarrySd, 0.01, 5), ("scatter", rules.Scatter, 0.01, 5), ("drift", rules.Drift, 0.01, 5),
            ("mostCramps", rules.MostCramps, 10, 10_000), ("curedEffect", rules.CuredEffect, -5, 0), ("curedSd", rules.CuredSd, 0.01, 3),
            ("unrelatedSd", rules.UnrelatedSd, 0.01, 3), ("oddsCap", rules.OddsCap, 1, 100),
        ];
    }
}
