using Charley.Cases;
using Charley.Intake;
using Charley.Knowledge;
using Charley.Reasoning.Evidence;
using Charley.Vocabulary;

namespace Charley.Reasoning;

/// <summary>Turns what was understood of a case into pieces of evidence.</summary>
public sealed class EvidenceReader
{
    private readonly PersonEvidence _person;
    private readonly FindingEvidence _findings;
    private readonly MedicineEvidence _medicines;
    private readonly LabEvidence _labs;
    private readonly IntakeEvidence _intake;
    private readonly TrialEvidence _trials;

    public EvidenceReader(KnowledgeBase knowledge, CauseNetwork network)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(network);
        (_person, _findings, _medicines) = (new(network), new(network, knowledge.Weighing), new(knowledge, network));
        (_labs, _intake, _trials) = (new(knowledge, network), new(network), new(knowledge, network));
    }

    /// <summary>Every piece, in a fixed order.</summary>
    public IReadOnlyList<EvidencePiece> Read(Reading reading, PersonTraits person, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return [.. _person.Of(person), .. _findings.Of(reading.Findings), .. _medicines.Of(reading), .. _labs.Of(reading.Labs, person, today)];
    }

    /// <summary>What the diary says of the causes that are a low intake: their prior becomes the probability that intake is too low.</summary>
    public IEnumerable<EvidencePiece> Intake(IReadOnlyList<NutrientResult> nutrients, FittedPriors priors) => _intake.Of(nutrients, priors);

    /// <summary>What the person's own trials say of the causes that their treatments take away.</summary>
    public IEnumerable<EvidencePiece> Trials(IReadOnlyList<OwnTrial> trials) => _trials.Of(trials);
}
