namespace Charley.Reasoning;

/// <summary>What each piece of evidence weighs for a cause: read off the computation by taking the piece away.</summary>
public static class Explanation
{
    /// <summary>Weights smaller than this are not worth a line.</summary>
    private const double Noticeable = 0.05;

    /// <summary>Weights are worked out among the causes most likely to matter; the rest would move them in the third digit.</summary>
    private const int Considered = 24;

    /// <summary>For every cause asked for, its pieces with weights in nats: log odds of explaining with the piece, less those without.</summary>
    /// <param name="evidence">What was observed.</param>
    /// <param name="posterior">The exact answer: says which causes matter.</param>
    /// <param name="causes">Indices of the causes to explain.</param>
    public static IReadOnlyDictionary<int, IReadOnlyList<Because>> Of(EvidenceSet evidence, Posterior posterior, IReadOnlySet<int> causes)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(posterior);
        ArgumentNullException.ThrowIfNull(causes);
        var count = posterior.Present.Length / 2;
        var kept = Enumerable.Range(0, count)
            .OrderByDescending(cause => causes.Contains(cause) ? 2 : posterior.Explains[cause] + (posterior.Present[cause] * 1e-3)).Take(Considered).Order().ToArray();
        int[] keep = [.. kept, .. kept.Select(cause => count + cause)];
        var place = causes.ToDictionary(cause => cause, cause => Array.IndexOf(keep, cause));
        var asked = place.Values.ToHashSet();
        var with = ExactInference.Solve(evidence.Problem().Restrict(keep), asked);
        var result = causes.ToDictionary(cause => cause, _ => new List<Because>());
        foreach (var piece in evidence.Pieces)
        {
            var without = ExactInference.Solve(evidence.Problem(piece).Restrict(keep), asked);
            foreach (var cause in causes)
            {
                var weight = LogOdds(with.Explains[place[cause]]) - LogOdds(without.Explains[place[cause]]);
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
