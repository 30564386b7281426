using Charley.Assessments;
using Charley.Cases;
using Charley.Knowledge;
using Charley.Vetoes;
using Charley.Vocabulary;

namespace Charley.Review;

/// <summary>Every medicine and supplement of a case, looked at one by one.</summary>
/// <param name="Medicines">What may have most to do with the cramps first.</param>
/// <param name="MedicationsSaid">Whether anything was said of medicines at all.</param>
/// <param name="NotUnderstood">Words of the lists that name no medicine.</param>
public sealed record MedicineReview(string? Id, string Knowledge, IReadOnlyList<ReviewedMedicine> Medicines, bool MedicationsSaid, IReadOnlyList<NotUnderstood> NotUnderstood)
{
    /// <summary>What holds of every medicine.</summary>
    public const string Keep = "Do not stop or change a medicine by yourself, even where it may be behind the cramps: ask first. What helped or harmed can then be told apart.";

    /// <param name="knowledge">What the assessment rests on.</param>
    /// <param name="reading">The case as it was understood.</param>
    /// <param name="assessment">The answer to it.</param>
    public static MedicineReview Of(KnowledgeBase knowledge, Reading reading, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(assessment);
        var classes = knowledge.Medicines.ToDictionary(medicine => medicine.Id, StringComparer.Ordinal);
        var nutrients = knowledge.Nutrients.ToDictionary(nutrient => nutrient.Id, StringComparer.Ordinal);
        var causes = assessment.Causes.ToDictionary(cause => cause.Id, StringComparer.Ordinal);
        var reviewed = from medicine in reading.Medicines
                       where medicine.Status != MedicineStatus.Denied
                       let known = classes[medicine.Class]
                       select new ReviewedMedicine
                       {
                           Medicine = medicine.Name,
                           Class = known,
                           Text = medicine.Text,
                           Status = medicine.Status,
                           Dose = medicine.Dose,
                           Started = medicine.Started,
                           Stopped = medicine.Stopped,
                           Timing = medicine.Timing,
                           When = MedicineTimingWords.Of(medicine, isSuspect: known.Cause is not null, isOnsetKnown: reading.Course.Since is not null),
                           Ask = known.Review ?? "Whether it can have to do with cramps",
                           Cause = known.Cause is { } cause ? causes.GetValueOrDefault(cause) : null,
                           Depletes = [.. known.Depletes.Select(nutrients.GetValueOrDefault).OfType<Nutrient>()],
                           HoldsBack = [.. assessment.Vetoes.Personal.Where(_ => medicine.Status == MedicineStatus.Taken).Select(held => held.Only(veto => RestsOn(veto, medicine))).OfType<HeldBack>()],
                           HeldBack = [.. assessment.Vetoes.Personal.Where(held => medicine.Status == MedicineStatus.Taken && IsItself(held, medicine, knowledge))],
                       };
        return new MedicineReview(assessment.Id, assessment.Knowledge,
            [.. reviewed.DistinctBy(medicine => (medicine.Medicine, medicine.Class.Id, medicine.Status)).OrderBy(medicine => medicine.Status)
                .ThenByDescending(medicine => medicine.Cause?.Explains ?? -1).ThenBy(medicine => medicine.Medicine, StringComparer.Ordinal).ThenBy(medicine => medicine.Class.Id, StringComparer.Ordinal)],
            reading.MedicationsSaid,
            [.. reading.NotUnderstood.Where(words => words.Field is "medications" or "supplements")]);
    }

    private static bool RestsOn(VetoResult veto, ObservedMedicine medicine) =>
        veto.Reasons.Any(reason => reason.Kind == VetoReasonKind.Medicine && reason.About == medicine.Class && reason.Words == medicine.Name);

    private static bool IsItself(HeldBack held, ObservedMedicine medicine, KnowledgeBase knowledge) =>
        held.Already.Count > 0 && knowledge.Advices.First(entry => entry.Id == held.Advice).Takes.Any(match => match.Means(medicine.Class, medicine.Name));
}
