namespace Charley.Reasoning;

/// <summary>Takes causes one after the other and keeps account of the open bits.</summary>
/// <remarks>A factor is something a cause can bring: a disjunction that was found, or (after those) a child.</remarks>
internal sealed class PlanBuilder
{
    private readonly int _foundCount;
    private readonly double[] _leak;
    private readonly (int Factor, double Strength)[][] _links;
    private readonly bool[]? _twinned;
    private readonly int[] _size;
    private readonly int[] _remaining;
    private readonly int[] _waitingParents;
    private readonly int[] _slot;
    private readonly List<int> _open;

    public PlanBuilder(NoisyOrProblem problem, IReadOnlyList<Disjunction> found)
    {
        var causes = problem.Count;
        _foundCount = found.Count;
        _leak = [.. found.Select(disjunction => disjunction.Leak)];
        _size = new int[_foundCount + causes];
        _waitingParents = new int[causes];
        _links = Links(problem, found, _size, _waitingParents);
        _remaining = [.. _size];
        _slot = new int[_foundCount + causes];
        Array.Fill(_slot, -1);
        _open = [];
    }

    private PlanBuilder(PlanBuilder other, bool[]? twinned)
    {
        (_foundCount, _leak, _links, _size, _twinned) = (other._foundCount, other._leak, other._links, other._size, twinned);
        (_remaining, _waitingParents, _slot, _open) = ([.. other._remaining], [.. other._waitingParents], [.. other._slot], [.. other._open]);
    }

    /// <summary>The same account, to go on from here; children named in <paramref name="twinned"/> get two bits.</summary>
    public PlanBuilder Copy(bool[]? twinned) => new(this, twinned);

    /// <summary>All causes that are not linked: those of the smallest disjunction first, so that it is closed soon; a child right after its parents.</summary>
    public List<EliminationPlan.Step> TakePlain(bool[] linked)
    {
        var steps = new List<EliminationPlan.Step>(_links.Length);
        foreach (var cause in Enumerable.Range(0, _links.Length).Where(cause => !linked[cause] && _waitingParents[cause] == 0).OrderBy(Rank).ThenBy(cause => cause).ToArray())
        {
            TakeWithChildren(cause, linked, steps);
        }

        return steps;
    }

    /// <summary>The causes given, each time the one that changes the number of open bits least.</summary>
    public List<EliminationPlan.Step> TakeGreedily(IReadOnlyCollection<int> causes)
    {
        var waiting = causes.ToList();
        var steps = new List<EliminationPlan.Step>(waiting.Count);
        while (waiting.Count > 0)
        {
            var cheapest = waiting.Where(cause => _waitingParents[cause] == 0).Select(cause => (Cause: cause, Cost: Cost(cause)))
                .DefaultIfEmpty((Cause: -1, Cost: 0)).MinBy(pair => pair.Cost).Cause;
            if (cheapest < 0)
            {
                throw new ArgumentException("Causes must not bring each other about in a circle.");
            }

            waiting.Remove(cheapest);
            steps.Add(Take(cheapest));
        }

        return steps;
    }

    private static (int Factor, double Strength)[][] Links(NoisyOrProblem problem, IReadOnlyList<Disjunction> found, int[] size, int[] waitingParents)
    {
        var lists = new List<(int, double)>?[problem.Count];
        void Add(int cause, int factor, double strength)
        {
            (lists[cause] ??= []).Add((factor, strength));
            size[factor]++;
        }

        for (var factor = 0; factor < found.Count; factor++)
        {
            foreach (var contribution in found[factor].Contributions)
            {
                Add(contribution.Cause, factor, contribution.Strength);
            }
        }

        foreach (var edge in problem.Edges)
        {
            Add(edge.Parent, found.Count + edge.Child, edge.Strength);
            waitingParents[edge.Child]++;
        }

        return [.. lists.Select(list => list is null ? [] : list.ToArray())];
    }

    /// <summary>Causes that bring nothing but what nearly all bring come first, then by the smallest disjunction they can bring.</summary>
    private int Rank(int cause)
    {
        var smallest = int.MaxValue;
        foreach (var (factor, _) in _links[cause])
        {
            smallest = factor < _foundCount ? Math.Min(smallest, _size[factor]) : smallest;
        }

        return smallest == int.MaxValue || smallest > _links.Length / 2 ? 0 : smallest;
    }

    private void TakeWithChildren(int cause, bool[] linked, List<EliminationPlan.Step> steps)
    {
        steps.Add(Take(cause));
        foreach (var (factor, _) in _links[cause])
        {
            var child = factor - _foundCount;
            if (child >= 0 && !linked[child] && _waitingParents[child] == 0)
            {
                TakeWithChildren(child, linked, steps);
            }
        }
    }

    private int Cost(int cause)
    {
        var cost = _slot[_foundCount + cause] < 0 ? 0 : -2 * Bits(_foundCount + cause);
        foreach (var (factor, _) in _links[cause])
        {
            cost += _slot[factor] < 0 ? 2 * Bits(factor) : 0;
            cost -= factor < _foundCount && _remaining[factor] == 1 ? 3 : 0;
        }

        return cost;
    }

    private int Bits(int factor) => factor >= _foundCount && _twinned is not null && _twinned[factor - _foundCount] ? 2 : 1;

    private EliminationPlan.Step Take(int cause)
    {
        var before = _open.Count;
        var trigger = Close(_foundCount + cause, out var stays);
        var afterTrigger = _open.Count;
        var links = _links[cause];
        var sets = new EliminationPlan.Setting[links.Length];
        var closing = 0;
        for (var i = 0; i < sets.Length; i++)
        {
            var (factor, strength) = links[i];
            var bit = Open(factor);
            sets[i] = new EliminationPlan.Setting(bit, Bits(factor) == 2 ? bit + 1 : -1, strength);
            if (factor >= _foundCount)
            {
                _waitingParents[factor - _foundCount]--;
            }
            else if (--_remaining[factor] == 0)
            {
                closing++;
            }
        }

        return new EliminationPlan.Step
        {
            Cause = cause,
            Before = before,
            Trigger = trigger,
            TriggerStays = stays,
            Opened = _open.Count - afterTrigger,
            Sets = sets,
            Closes = closing == 0 ? [] : CloseFulfilled(links),
        };
    }

    private EliminationPlan.Closing[] CloseFulfilled((int Factor, double Strength)[] links)
    {
        var done = links.Where(link => link.Factor < _foundCount && _remaining[link.Factor] == 0)
            .Select(link => (link.Factor, Closing: new EliminationPlan.Closing(_slot[link.Factor], _leak[link.Factor])))
            .OrderByDescending(pair => pair.Closing.Bit).ToArray();
        foreach (var (factor, _) in done)
        {
            Close(factor, out _);
        }

        return [.. done.Select(pair => pair.Closing)];
    }

    private int Open(int factor)
    {
        if (_slot[factor] < 0)
        {
            _slot[factor] = _open.Count;
            for (var bit = 0; bit < Bits(factor); bit++)
            {
                _open.Add(factor);
            }
        }

        return _slot[factor];
    }

    private int Close(int factor, out int stays)
    {
        var slot = _slot[factor];
        var bits = Bits(factor);
        stays = slot >= 0 && bits == 2 ? slot + 1 : -1;
        if (slot < 0)
        {
            return -1;
        }

        _open.RemoveRange(slot, bits);
        _slot[factor] = -1;
        for (var i = slot; i < _open.Count; i++)
        {
            if (i == slot || _open[i] != _open[i - 1])
            {
                _slot[_open[i]] = i;
            }
        }

        return slot;
    }
}
