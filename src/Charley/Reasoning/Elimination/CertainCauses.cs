namespace Charley.Reasoning.Elimination;

/// <summary>Takes causes that are there for certain out of the network: what they bring becomes background.</summary>
/// <remarks>A cause is certain where its being absent has likelihood 0 and nothing brings it about. Each of its links is then an independent
/// chance of its own, so no open question is needed for it: the answer stays exact and the tables stay small.</remarks>
internal sealed class CertainCauses
{
    private readonly NoisyOrProblem _problem;

    public CertainCauses(NoisyOrProblem problem)
    {
        _problem = problem;
        var isChild = new bool[problem.Count];
        foreach (var edge in problem.Edges)
        {
            isChild[edge.Child] = true;
        }

        IsCertain = new bool[problem.Count];
        for (var cause = 0; cause < problem.Count; cause++)
        {
            if (problem.WeightOff[cause] == 0 && !isChild[cause])
            {
                IsCertain[cause] = Any = true;
                LogPrior += Math.Log(problem.Prior[cause]);
            }
        }

        Reduced = Any ? Reduce(without: -1) : problem;
    }

    public bool Any { get; }

    public bool[] IsCertain { get; }

    /// <summary>Logarithm of the probability that the certain causes arose: what the reduced network no longer counts.</summary>
    public double LogPrior { get; }

    /// <summary>The network of what is uncertain.</summary>
    public NoisyOrProblem Reduced { get; }

    /// <summary>The network of what is uncertain, without what one certain cause brings about and without its bringing the complaint.</summary>
    public NoisyOrProblem Without(int cause) => Reduce(cause);

    /// <summary>By child, the probability that a certain cause brings it about.</summary>
    public double[] BroughtBy(int cause)
    {
        var result = new double[_problem.Count];
        foreach (var edge in _problem.Edges)
        {
            if (edge.Parent == cause)
            {
                result[edge.Child] = edge.Strength;
            }
        }

        return result;
    }

    private NoisyOrProblem Reduce(int without)
    {
        var prior = _problem.Prior.ToArray();
        var strength = _problem.Complaint.Strength.ToArray();
        var silent = 1 - _problem.Complaint.Leak;
        var edges = new List<CauseEdge>(_problem.Edges.Count);
        foreach (var edge in _problem.Edges)
        {
            if (!IsCertain[edge.Parent])
            {
                edges.Add(edge);
            }
            else if (edge.Parent != without)
            {
                prior[edge.Child] = 1 - ((1 - prior[edge.Child]) * (1 - edge.Strength));
            }
        }

        for (var cause = 0; cause < _problem.Count; cause++)
        {
            if (IsCertain[cause])
            {
                silent *= cause == without ? 1 : 1 - strength[cause];
                (prior[cause], strength[cause]) = (1, 0);
            }
        }

        return _problem with
        {
            Prior = prior,
            Edges = edges,
            Found = [.. _problem.Found.Select(Fold)],
            Complaint = new Complaint(1 - silent, strength),
        };
    }

    private Disjunction Fold(Disjunction found)
    {
        if (!found.Contributions.Any(link => IsCertain[link.Cause]))
        {
            return found;
        }

        var absent = 1 - found.Leak;
        foreach (var link in found.Contributions)
        {
            absent *= IsCertain[link.Cause] ? 1 - link.Strength : 1;
        }

        return new Disjunction(1 - absent, [.. found.Contributions.Where(link => !IsCertain[link.Cause])]);
    }
}
