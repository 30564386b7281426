using Charley.Knowledge;
using Charley.Triggers;

namespace Charley.Reports.Triggers;

/// <summary>The one thing to try next: a log finds what goes together, a trial finds what does something.</summary>
internal static class NextTry
{
    /// <summary>What is counted in these is taken as a medicine unless it is known to be something else.</summary>
    private static readonly HashSet<string> OfMedicines = new(StringComparer.OrdinalIgnoreCase) { "tablet", "tablets", "pill", "pills", "capsule", "capsules", "puff", "puffs", "injection", "injections", "patch", "dose", "doses", "mg", "mcg", "µg" };

    /// <returns><c>null</c> where there is nothing to try.</returns>
    public static string? Of(TriggerAnalysis analysis, KnowledgeBase knowledge)
    {
        var found = analysis.Findings.Where(finding => finding.Verdict is TriggerVerdict.Raises or TriggerVerdict.Lowers).ToList();
        return found.FirstOrDefault(finding => ChoiceOf(finding, knowledge) == "own") is { } own ? Try(own)
            : found.FirstOrDefault(finding => ChoiceOf(finding, knowledge) == "medicine") is { } medicine
                ? $"Show this to whoever prescribes {medicine.Id}. Do not change a medicine because of it: a log cannot tell a medicine's effect from that of the reason you took it."
            : found is [var given, ..] ? $"You cannot choose {given.Id}. On days with it, look whether stretching, fluid or warmth beforehand changes anything, and write it down."
            : null;
    }

    private static string Try(TriggerFinding finding)
    {
        var treatment = finding.Verdict == TriggerVerdict.Raises ? finding.Above > 0 ? $"less {finding.Id}" : $"no {finding.Id}" : finding.Above > 0 ? $"more {finding.Id}" : finding.Id;
        return $"Try one thing: weeks with \"{treatment}\" against weeks as usual, in an order drawn by lot, and count the cramps: ./charley trial design --treatment \"{treatment}\" --cramps LOG.";
    }

    private static string ChoiceOf(TriggerFinding finding, KnowledgeBase knowledge)
    {
        var kind = knowledge.Exposures.FirstOrDefault(kind => kind.Id == finding.Kind);
        var listed = kind is not null && kind.Words.Contains(finding.Id, StringComparer.OrdinalIgnoreCase);
        var medicine = !listed && (knowledge.Medicines.Any(one => one.Ingredients.Concat(one.Brands).Concat(one.Words).Any(name => IsIn(name, finding.Id)))
            || (finding.Kind == ExposureKind.Unlisted && finding.Units.Any(OfMedicines.Contains)));
        return medicine ? "medicine" : kind?.Choice ?? "own";
    }

    private static bool IsIn(string name, string text) => $" {text} ".Contains($" {name} ", StringComparison.OrdinalIgnoreCase);
}
