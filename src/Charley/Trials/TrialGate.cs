using Charley.Cases;
using Charley.Knowledge;
using Charley.Vocabulary;

namespace Charley.Trials;

/// <summary>Decides whether a treatment, in a person's words, may be drawn by lot at all.</summary>
/// <remarks>Medicines are prescribed for a reason and never drawn; nor is anything that the knowledge says never of.</remarks>
public sealed class TrialGate(KnowledgeBase knowledge, Lexicon lexicon)
{
    private const string Quinine = "quinine";

    /// <summary>The class of whatever is read as a medicine that nobody knows.</summary>
    private const string NotKnown = "other";

    private readonly TreatmentWords _words = new(knowledge.TrialTreatments);
    private readonly Dictionary<string, MedicineClass> _medicines = knowledge.Medicines.ToDictionary(medicine => medicine.Id);

    /// <summary>The treatment that is meant, or why there is no trial of it.</summary>
    /// <param name="words">The person's.</param>
    /// <param name="today">The lexicon asks for it.</param>
    /// <param name="heldBack">By advice id, why it is held back from this person (vetoes); empty where nothing is known of them.</param>
    /// <param name="redFlag">Why the person should be seen first; <c>null</c> where nothing says so.</param>
    public (TrialTreatment? Treatment, TrialOutcome.Refused? Refusal) Open(
        string words, DateOnly today, IReadOnlyDictionary<string, string>? heldBack = null, string? redFlag = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        var found = _words.Find(words);
        var (medicine, name) = Medicine(words, found, today);
        var never = found.FirstOrDefault(treatment => treatment.Never is not null) ?? (medicine?.Id == Quinine ? _words.Named(Quinine) : null);
        return never is { Never: { } why } ? Refuse("never", $"There will be no trial of {never.Name}. {why}", never.Source)
            : medicine is not null && medicine.Id != NotKnown ? Refuse("medicine",
                $"'{name}' is a medicine ({medicine.Name}). Medicines are prescribed for a reason and are never drawn by lot here: keep taking yours as agreed, and ask your doctor or pharmacist whether it may bring cramps.",
                medicine.Source)
            : redFlag is not null ? Refuse("red-flag", $"Before any trial: {redFlag}", [])
            : found is not [var treatment] || medicine is not null ? Refuse(found.Count < 2 ? "unknown" : "several", found.Count < 2 ? Unknown(words) : Several(found), [])
            : treatment.Advice.FirstOrDefault(advice => heldBack?.ContainsKey(advice) == true) is { } held
                ? Refuse("held-back", $"There will be no trial of {treatment.Name}: {heldBack?[held]}", [])
            : (treatment, null);
    }

    /// <summary>A medicine in the words that is no supplement; the words of a known treatment are none.</summary>
    private (MedicineClass? Medicine, string Name) Medicine(string words, IReadOnlyList<TrialTreatment> found, DateOnly today)
    {
        var named = found.SelectMany(treatment => treatment.Words).Select(TreatmentWords.Plain).ToHashSet();
        if (named.Contains(TreatmentWords.Plain(words)))
        {
            return (null, "");
        }

        foreach (var medicine in lexicon.Read(new Case { Medications = [new Medication(words)] }, today).Medicines)
        {
            if (_medicines.TryGetValue(medicine.Class, out var known) && !IsSupplement(known) && !named.Any(word => word.Contains(TreatmentWords.Plain(medicine.Name), StringComparison.Ordinal)))
            {
                return (known, medicine.Name);
            }
        }

        return (null, "");
    }

    /// <summary>Vitamins and the like: sold to anybody, and tested only where the table says so.</summary>
    private static bool IsSupplement(MedicineClass medicine) =>
        medicine.Nutrient is not null || medicine.Atc.Any(code => code.StartsWith("A11", StringComparison.Ordinal) || code.StartsWith("A12", StringComparison.Ordinal));

    private string Unknown(string words) =>
        $"'{words}' is nothing that Charley knows how to test. It can plan trials of {string.Join(", ", knowledge.TrialTreatments.Where(known => known.Never is null).Select(known => known.Name))}. A medicine is never tested this way.";

    private static string Several(IReadOnlyList<TrialTreatment> found) =>
        $"These are several things at once ({string.Join(" and ", found.Select(each => each.Name))}): test one, or you will not know which of them did it.";

    private static (TrialTreatment?, TrialOutcome.Refused?) Refuse(string kind, string reason, IReadOnlyList<string> source) => (null, new TrialOutcome.Refused(kind, reason, source));
}
