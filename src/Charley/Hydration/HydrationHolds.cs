using Charley.Knowledge;
using Charley.Vocabulary;

namespace Charley.Hydration;

/// <summary>What a person's conditions, medicines and values hold back.</summary>
public sealed class HydrationHolds(KnowledgeBase knowledge)
{
    private const string LowSodium = "hyponatraemia";
    private const string HighPotassium = "hyperkalaemia";

    private readonly Dictionary<string, Finding> _findings = knowledge.Findings.ToDictionary(finding => finding.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, MedicineClass> _medicines = knowledge.Medicines.ToDictionary(medicine => medicine.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, RedFlag> _flags = knowledge.RedFlags.ToDictionary(flag => flag.Id, StringComparer.Ordinal);

    /// <summary>From what was read of a case; what is uncertain counts.</summary>
    public HydrationLimits Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var causes = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in reading.Findings.Where(finding => finding.Presence != Presence.Absent))
        {
            Add(finding.Id, seen, causes);
        }

        foreach (var medicine in reading.Medicines.Where(medicine => medicine.Status == MedicineStatus.Taken).Select(taken => _medicines.GetValueOrDefault(taken.Class)))
        {
            if (medicine?.Cause is { } cause)
            {
                causes.Add(cause);
            }
        }

        if (reading.Labs.Any(lab => lab.Analyte == "sodium" && lab.Value < knowledge.Hydration.Sodium.LowBelow.Value))
        {
            causes.Add(LowSodium);
        }

        if (knowledge.Labs.FirstOrDefault(analyte => analyte.Id == "potassium")?.Interval is [{ High: { } high }, ..] && reading.Labs.Any(lab => lab.Analyte == "potassium" && lab.Value > high))
        {
            causes.Add(HighPotassium);
        }

        return Of(causes, seen);
    }

    /// <param name="causes">Ids of causes that were told: conditions, medicines.</param>
    /// <param name="findings">Ids of findings that were told, with what they imply.</param>
    public HydrationLimits Of(IReadOnlySet<string> causes, IReadOnlySet<string> findings) => new(
    [
        .. from rule in knowledge.Hydration.Holds
           let emergency = rule.RedFlags.Any(flag => _flags.TryGetValue(flag, out var known) && Fires(known.When, causes, findings))
           where emergency || rule.Causes.Any(causes.Contains) || rule.Findings.Any(findings.Contains)
           select new HeldBack([.. rule.Hold.Select(What)], rule.Because, rule.Source) { KeepsWater = rule.KeepsWater, Emergency = emergency },
    ]);

    private static bool Fires(RedFlagCondition? when, IReadOnlySet<string> causes, IReadOnlySet<string> findings) => when is { Person: null }
        && when.All.All(findings.Contains) && (when.Any.Count == 0 || when.Any.Any(findings.Contains)) && (when.Causes.Count == 0 || when.Causes.Any(causes.Contains));

    private static HeldAdvice What(string hold) => hold switch
    {
        "fluid" => HeldAdvice.Fluid,
        "sodium" => HeldAdvice.Sodium,
        "potassium" => HeldAdvice.Potassium,
        "carbohydrate" => HeldAdvice.Carbohydrate,
        _ => throw new ArgumentOutOfRangeException(nameof(hold), hold, "The knowledge names what it holds back."),
    };

    private void Add(string id, HashSet<string> seen, HashSet<string> causes)
    {
        if (!seen.Add(id) || !_findings.TryGetValue(id, out var finding))
        {
            return;
        }

        if (finding.Defines is { } cause)
        {
            causes.Add(cause);
        }

        foreach (var implied in finding.Implies)
        {
            Add(implied, seen, causes);
        }
    }
}
