namespace Charley.Reasoning;

/// <summary>Some of the causes, with their acting nodes, under new numbers.</summary>
internal sealed class Selection
{
    private readonly IReadOnlyList<int> _causes;
    private readonly int[] _place;

    /// <param name="causes">Indices kept, ascending.</param>
    /// <param name="of">How many causes there are.</param>
    public Selection(IReadOnlyList<int> causes, int of)
    {
        _causes = causes;
        _place = new int[2 * of];
        Array.Fill(_place, -1);
        for (var i = 0; i < causes.Count; i++)
        {
            (_place[causes[i]], _place[of + causes[i]]) = (i, causes.Count + i);
        }
    }

    public int Count => _causes.Count;

    public double[] Of(double[] byCause)
    {
        var kept = new double[Count];
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = byCause[_causes[i]];
        }

        return kept;
    }

    public IReadOnlyList<CauseEdge> Of(IReadOnlyList<CauseEdge> edges) =>
        Kept(edges, edge => _place[edge.Parent] >= 0 && _place[edge.Child] >= 0, edge => edge with { Parent = _place[edge.Parent], Child = _place[edge.Child] });

    public EvidencePiece Of(EvidencePiece piece) => piece with
    {
        Found = piece.Found is { } found ? new Disjunction(found.Leak, Kept(found.Contributions, link => _place[link.Cause] >= 0, link => link with { Cause = _place[link.Cause] })) : null,
        Weights = Kept(piece.Weights, weight => _place[weight.Cause] >= 0, weight => weight with { Cause = _place[weight.Cause] }),
        PriorOdds = Kept(piece.PriorOdds, factor => _place[factor.Cause] >= 0, factor => factor with { Cause = _place[factor.Cause] }),
        StrengthOdds = Kept(piece.StrengthOdds, factor => _place[factor.Cause] >= 0, factor => factor with { Cause = _place[factor.Cause] }),
        Known = Kept(piece.Known, cause => _place[cause] >= 0, cause => _place[cause]),
    };

    private static List<T> Kept<T>(IReadOnlyList<T> all, Func<T, bool> keep, Func<T, T> renumber)
    {
        var kept = new List<T>();
        for (var i = 0; i < all.Count; i++)
        {
            if (keep(all[i]))
            {
                kept.Add(renumber(all[i]));
            }
        }

        return kept;
    }
}
