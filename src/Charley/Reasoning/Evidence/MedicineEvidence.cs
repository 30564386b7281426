using Charley.Knowledge;
using Charley.Vocabulary;

namespace Charley.Reasoning.Evidence;

/// <summary>What medicines taken, stopped, denied or not named say.</summary>
internal sealed class MedicineEvidence
{
    private readonly CauseNetwork _network;
    private readonly Weighing _weighing;
    private readonly Dictionary<string, MedicineClass> _medicines = new(StringComparer.Ordinal);
    private readonly List<int> _medicineCauses = [];

    public MedicineEvidence(KnowledgeBase knowledge, CauseNetwork network)
    {
        (_network, _weighing) = (network, knowledge.Weighing);
        foreach (var medicine in knowledge.Medicines)
        {
            _medicines.Add(medicine.Id, medicine);
            if (medicine.Cause is { } brings && network.IndexOf(brings) is var cause and >= 0 && !_medicineCauses.Contains(cause))
            {
                _medicineCauses.Add(cause);
            }
        }
    }

    public IEnumerable<EvidencePiece> Of(Reading reading)
    {
        var seen = new HashSet<int>();
        foreach (var observed in reading.Medicines)
        {
            if (_medicines.GetValueOrDefault(observed.Class) is not { Cause: { } id } medicine || _network.IndexOf(id) is var cause && (cause < 0 || !seen.Add(cause)))
            {
                continue;
            }

            yield return Medicine(observed, medicine, _network.IndexOf(id));
        }

        if (reading.MedicationsSaid)
        {
            yield return new EvidencePiece
            {
                Text = "medicines that were not named",
                About = "medicines",
                Weights = [.. _medicineCauses.Where(cause => !seen.Contains(cause)).Select(cause => new CauseWeight(cause, _weighing.UnlistedMedicine.Value, 1))],
                Source = _weighing.UnlistedMedicine.Source,
                Grade = _weighing.UnlistedMedicine.Grade,
            };
        }
    }

    private EvidencePiece Medicine(ObservedMedicine observed, MedicineClass medicine, int cause)
    {
        var timing = observed.Timing switch
        {
            MedicineTiming.BeganBeforeOnset => _weighing.BeganBeforeOnset.Value,
            MedicineTiming.LongBefore => _weighing.LongBeforeOnset.Value,
            MedicineTiming.AfterOnset => _weighing.AfterOnset.Value,
            MedicineTiming.Unknown => 1,
        };
        var timingText = observed.Timing switch
        {
            MedicineTiming.BeganBeforeOnset => ", begun or raised shortly before",
            MedicineTiming.AfterOnset => ", begun after the trouble",
            MedicineTiming.LongBefore or MedicineTiming.Unknown => "",
        };
        var taken = observed.Status == MedicineStatus.Taken;
        return new EvidencePiece
        {
            Text = taken ? $"takes {observed.Name}{timingText}" : observed.Status == MedicineStatus.Stopped ? $"has stopped {observed.Name}" : $"does not take {observed.Name}",
            About = medicine.Id,
            Weights = [observed.Status switch
            {
                MedicineStatus.Taken => new CauseWeight(cause, 1, 0),
                MedicineStatus.Stopped => new CauseWeight(cause, _weighing.StoppedMedicine.Value, 1),
                MedicineStatus.Denied => new CauseWeight(cause, 1e-3, 1),
            }],
            StrengthOdds = timing == 1 ? [] : [new CauseFactor(cause, timing)],
            Known = taken ? [cause] : [],
            Source = medicine.Source,
            Grade = medicine.Grade ?? Grade.Expert,
        };
    }
}
