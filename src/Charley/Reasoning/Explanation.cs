namespace Charley.Reasoning;

/// <summary>What each piece of evidence weighs for a cause: read off the computation by taking the piece away.</summary>
public static class Explanation
{
    /// <summary>Weights smaller than this are not worth a line.</summary>
    private const double Noticeable = 0.05;

    /// <summary>Weights are worked out among the causes most likely to matter; the rest would move them by 0.03 to 0.04 nats in the median (docs/decisions/0003-exact-inference.md).</summary>
    private const int Considered = 20;

    /// <summary>For every cause asked for, its pieces with weights in nats: log odds of explaining with the piece, less those without.</summary>
    /// <param name="evidence">What was observed.</param>
    /// <param name="posterior">The exact answer: says which causes matter.</param>
    /// <param name="causes">Indices of the causes to explain.</param>
    /// <returns>In the order of <paramref name="causes"/>.</returns>
    public static IReadOnlyList<IReadOnlyList<Because>> Of(EvidenceSet evidence, Posterior posterior, IReadOnlyList<int> causes)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(posterior);
        ArgumentNullException.ThrowIfNull(causes);
        var kept = Kept(posterior, causes);
        int[] places = [.. causes.Select(cause => Array.IndexOf(kept, cause))];
        var few = evidence.Restrict(kept);
        var with = ExactInference.Explains(few.Problem(), places);
        var result = causes.Select(_ => new List<Because>()).ToArray();
        for (var i = 0; i < few.Pieces.Count; i++)
        {
            if (!SaysAnything(few.Pieces[i]))
            {
                continue;
            }

            var without = ExactInference.Explains(few.Problem(few.Pieces[i]), places);
            for (var c = 0; c < causes.Count; c++)
            {
                var weight = LogOdds(with[c]) - LogOdds(without[c]);
                if (Math.Abs(weight) >= Noticeable)
                {
                    var piece = evidence.Pieces[i];
                    var (_, source, grade) = piece.SourceOf(causes[c]);
                    result[c].Add(new Because(piece.Text, weight, source, grade));
                }
            }
        }

        foreach (var because in result)
        {
            because.Sort(static (left, right) => Math.Abs(right.Weight).CompareTo(Math.Abs(left.Weight)) is var by and not 0 ? by : string.CompareOrdinal(left.Finding, right.Finding));
        }

        return result;
    }

    /// <summary>The causes asked for and those that matter most beside them, ascending.</summary>
    private static int[] Kept(Posterior posterior, IReadOnlyList<int> causes)
    {
        var matters = new double[posterior.Present.Length / 2];
        var all = new int[matters.Length];
        for (var cause = 0; cause < matters.Length; cause++)
        {
            all[cause] = cause;
            matters[cause] = -(posterior.Explains[cause] + (posterior.Present[cause] * 1e-3));
        }

        for (var i = 0; i < causes.Count; i++)
        {
            matters[causes[i]] = -2;
        }

        Array.Sort(matters, all);
        var kept = all[..Math.Min(Considered, all.Length)];
        Array.Sort(kept);
        return kept;
    }

    private static bool SaysAnything(EvidencePiece piece) =>
        piece.Found is { Contributions.Count: > 0 } || piece.Weights.Count > 0 || piece.PriorOdds.Count > 0 || piece.StrengthOdds.Count > 0 || piece.Known.Count > 0;

    private static double LogOdds(double probability)
    {
        var inside = Math.Clamp(probability, 1e-12, 1 - 1e-12);
        return Math.Log(inside / (1 - inside));
    }
}
