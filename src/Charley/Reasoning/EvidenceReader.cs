using System.Globalization;
using Charley.Cases;
using Charley.Intake;
using Charley.Knowledge;
using Charley.Vocabulary;

namespace Charley.Reasoning;

/// <summary>Turns what was understood of a case into pieces of evidence.</summary>
public sealed class EvidenceReader
{
    /// <summary>What is explained together: the pattern of the cramps, what examination and tests show, what is felt, what the history tells.</summary>
    private static readonly Dictionary<string, string> Groups = new(StringComparer.Ordinal)
    {
        ["site"] = "pattern", ["timing"] = "pattern", ["trigger"] = "pattern", ["relief"] = "pattern", ["sign"] = "examination",
    };

    private readonly CauseNetwork _network;
    private readonly Weighing _weighing;
    private readonly Dictionary<string, MedicineClass> _medicines;
    private readonly Dictionary<string, Analyte> _analytes;
    private readonly Dictionary<string, LabLinks> _labLinks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Cause, ContextLink Link)>> _context = new(StringComparer.Ordinal);
    private readonly List<int> _medicineCauses = [];
    private readonly List<(int Cause, IntakeLink Link)> _intakeCauses = [];

    public EvidenceReader(KnowledgeBase knowledge, CauseNetwork network)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(network);
        (_network, _weighing) = (network, knowledge.Weighing);
        _medicines = new(StringComparer.Ordinal);
        foreach (var medicine in knowledge.Medicines)
        {
            _medicines.Add(medicine.Id, medicine);
            if (medicine.Cause is { } brings && network.IndexOf(brings) is var cause and >= 0 && !_medicineCauses.Contains(cause))
            {
                _medicineCauses.Add(cause);
            }
        }

        _analytes = new(StringComparer.Ordinal);
        foreach (var analyte in knowledge.Labs)
        {
            _analytes.Add(analyte.Id, analyte);
        }

        for (var cause = 0; cause < network.Causes.Count; cause++)
        {
            Learn(cause, network.Causes[cause]);
        }
    }

    /// <summary>Every piece, in a fixed order.</summary>
    public IReadOnlyList<EvidencePiece> Read(Reading reading, PersonTraits person, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return [.. Person(person), .. Findings(reading.Findings), .. Medicines(reading), .. Labs(DerivedValues.Of(reading.Labs, person), today)];
    }

    /// <summary>What the diary says of the causes that are a low intake: their prior becomes the probability that intake is too low.</summary>
    public IEnumerable<EvidencePiece> Intake(IReadOnlyList<NutrientResult> nutrients, FittedPriors priors)
    {
        foreach (var (cause, intake) in _intakeCauses)
        {
            if (ResultOf(intake.Nutrient, nutrients) is { } nutrient && TooLow(nutrient) is { } low)
            {
                var odds = Math.Clamp(low, 0.001, 0.999) / (1 - Math.Clamp(low, 0.001, 0.999));
                yield return new EvidencePiece
                {
                    Text = string.Create(CultureInfo.InvariantCulture, $"usual {nutrient.Name.ToLowerInvariant()} {Plain(nutrient.Usual.Mean)} {nutrient.Unit} a day"),
                    About = nutrient.Id,
                    PriorOdds = [new CauseFactor(cause, odds * (1 - priors.Prior[cause]) / priors.Prior[cause])],
                    Source = nutrient.Reference is { } reference ? [reference.Source] : [],
                    Grade = Grade.Derived,
                };
            }
        }
    }

    private void Learn(int cause, Cause known)
    {
        foreach (var link in known.Labs)
        {
            if (!_labLinks.TryGetValue(link.Analyte, out var links))
            {
                _labLinks[link.Analyte] = links = new LabLinks();
            }

            links.Add(cause, _network.LabNode(cause), link);
        }

        foreach (var link in known.Context)
        {
            (_context.TryGetValue(link.When, out var links) ? links : _context[link.When] = []).Add((cause, link));
        }

        if (known.Intake is { } intake)
        {
            _intakeCauses.Add((cause, intake));
        }
    }

    private static NutrientResult? ResultOf(string nutrient, IReadOnlyList<NutrientResult> nutrients)
    {
        foreach (var result in nutrients)
        {
            if (result.Id == nutrient)
            {
                return result;
            }
        }

        return null;
    }

    /// <summary>1 − P(adequate); with an AI only, the share of the interval of usual intake below it (taken as normal).</summary>
    private static double? TooLow(NutrientResult nutrient)
    {
        if (nutrient.Adequate is { } adequate)
        {
            return 1 - adequate;
        }

        const double HalfWidthOf90 = 1.6448536269514722;
        var spread = (nutrient.Usual.High - nutrient.Usual.Low) / (2 * HalfWidthOf90);
        return nutrient.Reference is { Kind: "AI" } reference && spread > 0
            ? MathNet.Numerics.Distributions.Normal.CDF(nutrient.Usual.Mean, spread, reference.Value)
            : null;
    }

    /// <summary>One piece for each thing said of the person: sex, age, pregnancy.</summary>
    private IEnumerable<EvidencePiece> Person(PersonTraits person)
    {
        var said = new List<(string Text, List<string> Conditions)>();
        foreach (var condition in PersonConditions.Names)
        {
            if (person.Is(condition) is not { } holds)
            {
                continue;
            }

            var text = person.Describe(condition, holds);
            var at = said.FindIndex(entry => entry.Text == text);
            if (at < 0)
            {
                said.Add((text, [condition]));
            }
            else
            {
                said[at].Conditions.Add(condition);
            }
        }

        foreach (var (text, conditions) in said)
        {
            if (Trait(person, text, conditions) is { } piece)
            {
                yield return piece;
            }
        }
    }

    private EvidencePiece? Trait(PersonTraits person, string text, List<string> conditions)
    {
        var (shifts, sources, cited) = (new List<CauseFactor>(), new List<CauseSource>(), new List<string>());
        foreach (var condition in conditions)
        {
            var holds = person.Is(condition) == true;
            foreach (var (cause, link) in _context.GetValueOrDefault(condition, []))
            {
                var factor = holds ? link.Given / Math.Max(link.Otherwise, 1e-6) : (1 - link.Given) / Math.Max(1 - link.Otherwise, 1e-6);
                shifts.Add(new CauseFactor(cause, Math.Clamp(factor, 1e-6, 1e4)));
                sources.Add(new CauseSource(cause, link.Source, link.Grade));
                foreach (var source in link.Source)
                {
                    if (cited.Count < MostSourcesOfTrait && !cited.Contains(source))
                    {
                        cited.Add(source);
                    }
                }
            }
        }

        return shifts.Count == 0 ? null : new EvidencePiece { Text = text, About = conditions[0], PriorOdds = shifts, Sources = sources, Source = cited };
    }

    private const int MostSourcesOfTrait = 3;

    private IEnumerable<EvidencePiece> Findings(IReadOnlyList<ObservedFinding> observed)
    {
        var known = observed.Where(finding => _network.Finding(finding.Id) is not null).ToArray();
        var implied = known.Where(finding => finding.Presence != Presence.Absent).SelectMany(finding => Closure(finding.Id)).ToHashSet(StringComparer.Ordinal);
        var present = known.Where(finding => finding.Presence != Presence.Absent && !implied.Contains(finding.Id)).ToArray();
        var said = present.Select(finding => finding.Id).Concat(implied).ToHashSet(StringComparer.Ordinal);
        foreach (var group in present.GroupBy(finding => _network.Finding(finding.Id)?.Finding.Group ?? finding.Id, StringComparer.Ordinal))
        {
            var telling = group.OrderBy(finding => _network.Finding(finding.Id)?.Finding.Background.Probability ?? 1).ThenBy(finding => finding.Id, StringComparer.Ordinal).First();
            if (_network.Finding(telling.Id) is { } node)
            {
                yield return Present(telling, node);
            }
        }

        foreach (var absent in known.Where(finding => finding.Presence == Presence.Absent && !said.Contains(finding.Id)))
        {
            if (_network.Finding(absent.Id) is { } node)
            {
                yield return Absent(absent, node);
            }
        }
    }

    private EvidencePiece Present(ObservedFinding observed, FindingNode node) =>
        node.Finding.Defines is { } told && _network.IndexOf(told) is var cause and >= 0 ? Told(observed, node.Finding, cause) : Seen(observed, node);

    /// <summary>A diagnosis that somebody was told.</summary>
    private EvidencePiece Told(ObservedFinding observed, Finding finding, int cause)
    {
        var sure = observed.Presence == Presence.Present;
        return new EvidencePiece
        {
            Text = sure ? finding.Name : $"perhaps: {finding.Name}",
            About = finding.Id,
            Weights = [new CauseWeight(cause, 1, sure ? 0 : _weighing.UncertainWhenNot.Value)],
            Known = sure ? [cause] : [],
            Source = finding.Background.Source,
            Grade = finding.Background.Grade,
        };
    }

    private EvidencePiece Seen(ObservedFinding observed, FindingNode node)
    {
        var finding = node.Finding;
        var background = finding.Background.Probability;
        var contributions = node.Disjunction.Contributions;
        if (!finding.Hallmark && contributions.Count > 0)
        {
            var strongest = contributions.Max(link => 1 - ((1 - node.Disjunction.Leak) * (1 - link.Strength)));
            background = Math.Max(background, strongest / _weighing.LikelihoodRatioCap.Value);
        }

        if (observed.Presence == Presence.Uncertain)
        {
            background = 1 - ((1 - background) * (1 - _weighing.UncertainWhenNot.Value));
        }

        return new EvidencePiece
        {
            Text = observed.Presence == Presence.Uncertain ? $"perhaps: {finding.Name}" : finding.Name,
            About = finding.Id,
            Found = new Disjunction(background, contributions),
            Group = Groups.GetValueOrDefault(finding.Kind, finding.Kind),
            Sources = node.Links.Sources,
            Source = finding.Background.Source,
            Grade = finding.Background.Grade,
        };
    }

    private EvidencePiece Absent(ObservedFinding observed, FindingNode node) => new()
    {
        Text = $"not there: {node.Finding.Name}",
        About = observed.Id,
        Weights = [.. node.Disjunction.Contributions.Select(link => new CauseWeight(link.Cause, Math.Max(1 - link.Strength, 0.02), 1))],
        Sources = node.Links.Sources,
        Source = node.Finding.Background.Source,
        Grade = node.Finding.Background.Grade,
    };

    private IEnumerable<EvidencePiece> Medicines(Reading reading)
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

    private IEnumerable<EvidencePiece> Labs(IReadOnlyList<ObservedLab> labs, DateOnly today)
    {
        var pieces = labs.Select(lab => Lab(lab, today)).OfType<EvidencePiece>().OrderByDescending(Telling).ThenBy(piece => piece.About, StringComparer.Ordinal).ToArray();
        for (var i = 0; i < pieces.Length; i++)
        {
            yield return i < LabsAlone ? pieces[i] : pieces[i] with { Group = "further values" };
        }
    }

    /// <summary>So many values stand alone, the most telling first; further ones are explained together.</summary>
    private const int LabsAlone = 3;

    /// <summary>A value that no cause makes this much likelier than the background is no question to be explained.</summary>
    private const double LeastTelling = 1.05;

    private EvidencePiece? Lab(ObservedLab lab, DateOnly today)
    {
        if (_analytes.GetValueOrDefault(lab.Analyte) is not { } analyte || !_labLinks.TryGetValue(lab.Analyte, out var links))
        {
            return null;
        }

        var factor = LabLikelihood.Of(Aged(analyte, lab.Date, today), links.Links, lab.Value, lab.Bound, _weighing);
        var piece = new EvidencePiece
        {
            Text = lab.Text,
            About = lab.Analyte,
            Found = factor.Finding,
            Weights = [.. factor.Weights.Select(weight => new CauseWeight(weight.Cause, weight.WeightOn, 1))],
            Sources = links.Sources,
            Source = analyte.Typical.Source,
            Grade = analyte.Typical.Grade,
        };
        return Telling(piece) >= LeastTelling ? piece : piece with { Found = null };
    }

    /// <summary>How much likelier the strongest cause makes what was found than the background does.</summary>
    private static double Telling(EvidencePiece piece) => piece.Found is { Contributions.Count: > 0 } found
        ? found.Contributions.Max(link => 1 - ((1 - found.Leak) * (1 - link.Strength))) / found.Leak
        : 0;

    /// <summary>A value of long ago says less: what is typical widens with every half-life that has passed.</summary>
    private static Analyte Aged(Analyte analyte, DateOnly? date, DateOnly today)
    {
        if (date is not { } taken || analyte.HalfLife is not { } halfLife || taken >= today)
        {
            return analyte;
        }

        var halfLives = Math.Min(6, (today.DayNumber - taken.DayNumber) / halfLife);
        return analyte with
        {
            Variation = analyte.Variation * (1 + halfLives),
            Typical = analyte.Typical with { Spread = Math.Pow(analyte.Typical.Spread, 1 + halfLives) },
        };
    }

    private HashSet<string> Closure(string finding)
    {
        var result = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(_network.Finding(finding)?.Finding.Implies ?? []);
        while (waiting.TryDequeue(out var next))
        {
            if (result.Add(next))
            {
                foreach (var further in _network.Finding(next)?.Finding.Implies ?? [])
                {
                    waiting.Enqueue(further);
                }
            }
        }

        result.Remove(finding);
        return result;
    }

    /// <summary>How a value reads to a person.</summary>
    internal static string Plain(double value) => value.ToString("G4", CultureInfo.InvariantCulture);

    /// <summary>What moves an analyte.</summary>
    private sealed class LabLinks
    {
        private readonly List<(int Node, LabLink Link)> _links = [];
        private readonly List<CauseSource> _sources = [];

        public IReadOnlyList<(int Node, LabLink Link)> Links => _links;

        public IReadOnlyList<CauseSource> Sources => _sources;

        public void Add(int cause, int node, LabLink link)
        {
            _links.Add((node, link));
            _sources.Add(new CauseSource(cause, link.Source, link.Grade));
        }
    }
}
