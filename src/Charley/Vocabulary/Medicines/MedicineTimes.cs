using Charley.Knowledge;

namespace Charley.Vocabulary.Medicines;

/// <summary>Whether a medicine began before the cramps, long before, or after.</summary>
/// <remarks>How long before is still new is a threshold of the knowledge (<see cref="Measure"/>); dates told in weeks or months are rough,
/// so a start up to a fifth of the time after the onset counts as before it.</remarks>
internal static class MedicineTimes
{
    /// <summary>Weeks from the start of a medicine to the onset of the cramps.</summary>
    public const string Measure = "medicine-before-onset";

    private const double Roughness = 0.2;

    public static MedicineTiming Of(ObservedMedicine medicine, DateOnly? onset, DateOnly today, IReadOnlyList<NumberThreshold> thresholds)
    {
        if (medicine.Started is not { } started || onset is not { } began)
        {
            return MedicineTiming.Unknown;
        }

        var weeks = (began.DayNumber - started.DayNumber) / 7.0;
        var slack = (today.DayNumber - began.DayNumber) * Roughness / 7.0;
        if (weeks < -slack)
        {
            return MedicineTiming.AfterOnset;
        }

        var isNew = thresholds.Any(t => t is { Of: Measure, Absent: false } && (t.Below is not { } below || weeks < below));
        return isNew ? MedicineTiming.BeganBeforeOnset : MedicineTiming.LongBefore;
    }
}
