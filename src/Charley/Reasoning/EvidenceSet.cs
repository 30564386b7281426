using Charley.Knowledge;

namespace Charley.Reasoning;

/// <summary>Everything observed of one person, ready to be put to the network, whole or with one piece taken away.</summary>
public sealed class EvidenceSet
{
    private const double Largest = 0.98;

    private readonly CauseNetwork _network;
    private readonly FittedPriors _priors;
    private readonly double[] _complaintFactor;
    private readonly double _actingStrength;
    private readonly ILookup<int, int> _parents;

    /// <param name="network">The causes.</param>
    /// <param name="priors">Of the setting.</param>
    /// <param name="complaints">What brings the person: any of <c>cramps weakness tingling spasm pain</c>.</param>
    /// <param name="pieces">What was observed.</param>
    /// <param name="weighing">How strongly a medicine that acts brings the complaint.</param>
    public EvidenceSet(CauseNetwork network, FittedPriors priors, IReadOnlyList<string> complaints, IReadOnlyList<EvidencePiece> pieces, Weighing weighing)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(pieces);
        ArgumentNullException.ThrowIfNull(weighing);
        (_network, _priors, Pieces, _actingStrength) = (network, priors, pieces, weighing.ActingStrength.Value);
        _parents = network.Edges(Known(without: null)).ToLookup(edge => edge.Child, edge => edge.Parent);
        _complaintFactor = [.. network.Causes.Select(cause => Factor(cause, complaints))];
    }

    public IReadOnlyList<EvidencePiece> Pieces { get; }

    /// <summary>Present and explains of every cause, by index of <see cref="CauseNetwork.Causes"/>.</summary>
    /// <param name="without">A piece to leave out.</param>
    /// <param name="asked">As in <see cref="ExactInference.Solve(NoisyOrProblem, IReadOnlySet{int}?)"/>.</param>
    public Posterior Solve(EvidencePiece? without = null, IReadOnlySet<int>? asked = null) => ExactInference.Solve(Problem(without), asked);

    /// <summary>What may have brought a cause about, in this person.</summary>
    public IEnumerable<int> Parents(int cause) => _parents[cause];

    /// <summary>The network told of everything but <paramref name="without"/>.</summary>
    public NoisyOrProblem Problem(EvidencePiece? without = null)
    {
        var count = _network.NodeCount;
        var prior = new double[count];
        var strength = new double[count];
        double[] on = [.. Enumerable.Repeat(1.0, count)];
        double[] off = [.. Enumerable.Repeat(1.0, count)];
        var known = Known(without);
        var found = new FoundGroups(known);
        for (var cause = 0; cause < _network.Causes.Count; cause++)
        {
            prior[cause] = _priors.Prior[cause];
            strength[cause] = Math.Min(Largest, _priors.Strength[cause] * _complaintFactor[cause]);
        }

        foreach (var piece in Pieces)
        {
            if (ReferenceEquals(piece, without))
            {
                continue;
            }

            if (piece.Found is { } disjunction)
            {
                found.Add(piece.Group, disjunction);
            }

            foreach (var weight in piece.Weights)
            {
                on[weight.Cause] *= weight.On;
                off[weight.Cause] *= weight.Off;
            }

            Shift(prior, piece.PriorOdds);
            Shift(strength, piece.StrengthOdds);
        }

        return new NoisyOrProblem
        {
            Prior = prior,
            Edges = [.. _network.Edges(known), .. Acting(strength)],
            WeightOn = on,
            WeightOff = off,
            Found = found.Merge(),
            Complaint = new Complaint(_priors.Leak, strength),
        };
    }

    private HashSet<int> Known(EvidencePiece? without) => [.. Pieces.Where(piece => !ReferenceEquals(piece, without)).SelectMany(piece => piece.Known)];

    /// <summary>Moves the strength of every cause to its node "it acts".</summary>
    private List<CauseEdge> Acting(double[] strength)
    {
        var edges = new List<CauseEdge>();
        for (var cause = 0; cause < _network.Causes.Count; cause++)
        {
            var acting = _network.ActingNode(cause);
            edges.Add(new CauseEdge(cause, acting, Math.Min(Largest, strength[cause] / _actingStrength)));
            (strength[cause], strength[acting]) = (0, _actingStrength);
        }

        return edges;
    }

    private static void Shift(double[] values, IReadOnlyList<CauseFactor> factors)
    {
        foreach (var (cause, factor) in factors)
        {
            var odds = values[cause] / (1 - values[cause]) * factor;
            values[cause] = Math.Clamp(odds / (1 + odds), 1e-10, Largest);
        }
    }

    /// <summary>Of several complaints the one that the cause brings most.</summary>
    private static double Factor(Cause cause, IReadOnlyList<string> complaints) =>
        complaints.Count == 0 ? 1 : complaints.Max(complaint => complaint == "cramps" ? 1 : cause.Complaints.GetValueOrDefault(complaint, 1));
}
