using Charley.Knowledge;
using Charley.Vocabulary;

namespace Charley.Reasoning.Evidence;

/// <summary>What laboratory values say, by how far each cause moves them.</summary>
internal sealed class LabEvidence
{
    private readonly Weighing _weighing;
    private readonly Dictionary<string, Analyte> _analytes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LabLinks> _labLinks = new(StringComparer.Ordinal);

    public LabEvidence(KnowledgeBase knowledge, CauseNetwork network)
    {
        _weighing = knowledge.Weighing;
        foreach (var analyte in knowledge.Labs)
        {
            _analytes.Add(analyte.Id, analyte);
        }

        for (var cause = 0; cause < network.Causes.Count; cause++)
        {
            foreach (var link in network.Causes[cause].Labs)
            {
                (_labLinks.TryGetValue(link.Analyte, out var links) ? links : _labLinks[link.Analyte] = new()).Add(cause, network.LabNode(cause), link);
            }
        }
    }

    public IEnumerable<EvidencePiece> Of(IReadOnlyList<ObservedLab> labs, DateOnly today)
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
