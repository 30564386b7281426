using System.Globalization;
using Charley.Vocabulary;

namespace Charley.Review;

/// <summary>What the start of a medicine against the onset of the cramps tells, in a sentence.</summary>
internal static class MedicineTimingWords
{
    /// <param name="medicine">With its dates, as near as the words tell.</param>
    /// <param name="isSuspect">A relation to cramps is known: of others the timing tells nothing.</param>
    /// <param name="isOnsetKnown">It was told since when there are cramps.</param>
    public static string Of(ObservedMedicine medicine, bool isSuspect, bool isOnsetKnown)
    {
        var started = medicine.Started is { } day ? $"Begun, or raised, about {Month(day)}" : "It was not told when it was begun or last raised";
        var stopped = medicine.Status == MedicineStatus.Stopped ? medicine.Stopped is { } end ? $" Stopped about {Month(end)}." : " It is not taken any more." : "";
        var tells = isSuspect ? (medicine.Timing, medicine.Started) switch
        {
            (MedicineTiming.BeganBeforeOnset, _) => ", shortly before the cramps began: that speaks for it.",
            (MedicineTiming.LongBefore, _) => ", long before the cramps began: that speaks a little against it.",
            (MedicineTiming.AfterOnset, _) => ", after the cramps had begun: it did not bring them on, but may keep them going.",
            (_, null) when isOnsetKnown => "; say when, and Charley can tell more.",
            (_, null) => "; say when, and since when there are cramps, and Charley can tell more.",
            _ => "; say since when there are cramps, and Charley can tell more.",
        }
            : ".";
        return started + tells + stopped;
    }

    private static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
