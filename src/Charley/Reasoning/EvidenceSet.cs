using Charley.Knowledge;

namespace Charley.Reasoning;

/// <summary>Everything observed of one person, ready to be put to the network, whole or with one piece taken away.</summary>
public sealed class EvidenceSet
{
    private readonly CauseNetwork _network;
    private readonly FittedPriors _priors;
    private readonly double[] _complaintFactor;

    /// <param name="network">The causes.</param>
    /// <param name="priors">Of the setting.</param>
    /// <param name="complaints">What brings the person: any of <c>cramps weakness tingling spasm pain</c>.</param>
    /// <param name="pieces">What was observed.</param>
    public EvidenceSet(CauseNetwork network, FittedPriors priors, IReadOnlyList<string> complaints, IReadOnlyList<EvidencePiece> pieces)
    {
        ArgumentNullException.ThrowIfNull(network);
        (_network, _priors, Pieces) = (network, priors, pieces);
        _complaintFactor = [.. network.Causes.Select(cause => Factor(cause, complaints))];
    }

    public IReadOnlyList<EvidencePiece> Pieces { get; }

    /// <summary>The network told of everything but <paramref name="without"/>.</summary>
    public NoisyOrProblem Problem(EvidencePiece? without = null)
    {
        var count = _network.Causes.Count;
        double[] prior = [.. _priors.Prior];
        var strength = new double[count];
        double[] on = [.. Enumerable.Repeat(1.0, count)];
        double[] off = [.. Enumerable.Repeat(1.0, count)];
        var found = new List<Disjunction>();
        for (var cause = 0; cause < count; cause++)
        {
            strength[cause] = Math.Min(Largest, _priors.Strength[cause] * _complaintFactor[cause]);
        }

        foreach (var piece in Pieces.Where(piece => !ReferenceEquals(piece, without)))
        {
            if (piece.Found is { } disjunction)
            {
                found.Add(disjunction);
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
            Edges = _network.Edges,
            WeightOn = on,
            WeightOff = off,
            Found = found,
            Complaint = new Complaint(_priors.Leak, strength),
        };
    }

    private const double Largest = 0.98;

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
