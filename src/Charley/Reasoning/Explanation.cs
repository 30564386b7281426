using Charley.Assessments;

namespace Charley.Reasoning;

/// <summary>What each piece of evidence weighs for a cause: read off the computation by taking the piece away.</summary>
public static class Explanation
{
    /// <summary>Weights smaller than this are not worth a line.</summary>
    private const double Noticeable = 0.05;

    /// <summary>For every cause asked for, its pieces with weights in nats: log odds of explaining with the piece, less those without.</summary>
    public static IReadOnlyDictionary<int, IReadOnlyList<Because>> Of(EvidenceSet evidence, Posterior posterior, IReadOnlySet<int> causes)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(posterior);
        ArgumentNullException.ThrowIfNull(causes);
        var result = causes.ToDictionary(cause => cause, _ => new List<Because>());
        foreach (var piece in evidence.Pieces)
        {
            var without = evidence.Solve(piece, causes);
            foreach (var cause in causes)
            {
                var weight = LogOdds(posterior.Explains[cause]) - LogOdds(without.Explains[cause]);
                if (Math.Abs(weight) >= Noticeable)
                {
                    var provenance = piece.Provenance.GetValueOrDefault(cause) ?? new Provenance(piece.Source, piece.Grade);
                    result[cause].Add(new Because(piece.Text, weight, provenance.Source, provenance.Grade));
                }
            }
        }

        return result.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<Because>)[.. pair.Value.OrderByDescending(because => Math.Abs(because.Weight))]);
    }

    private static double LogOdds(double probability)
    {
        var inside = Math.Clamp(probability, 1e-12, 1 - 1e-12);
        return Math.Log(inside / (1 - inside));
    }
}
