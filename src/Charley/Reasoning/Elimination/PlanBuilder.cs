namespace Charley.Reasoning.Elimination;

/// <summary>Takes causes one after the other and keeps account of the open bits.</summary>
internal sealed class PlanBuilder
{
    private readonly LinkTable _links;
    private readonly NetworkShape _shape;
    private readonly bool _complaint;
    private readonly bool[]? _twinned;
    private readonly int[] _remaining;
    private readonly int[] _waitingParents;
    private readonly int[] _slot;
    private readonly List<int> _open;

    /// <param name="links">What each cause can bring.</param>
    /// <param name="shape">Which causes are lone children, and which are taken last.</param>
    /// <param name="complaint">Whether the complaint is a factor too.</param>
    public PlanBuilder(LinkTable links, NetworkShape shape, bool complaint)
    {
        (_links, _shape, _complaint) = (links, shape, complaint);
        _remaining = [.. links.Size];
        _waitingParents = [.. links.Parents];
        _slot = new int[links.FoundCount + 1 + links.CauseCount];
        Array.Fill(_slot, -1);
        _open = [];
        Bits = new int[links.Factor.Length];
        Array.Fill(Bits, -1);
        (Steps, Closes) = (new(links.CauseCount), []);
    }

    private PlanBuilder(PlanBuilder other, bool[]? twinned)
    {
        (_links, _shape, _complaint, _twinned) = (other._links, other._shape, other._complaint, twinned);
        (_remaining, _waitingParents, _slot, _open) = ([.. other._remaining], [.. other._waitingParents], [.. other._slot], [.. other._open]);
        (Bits, Steps, Closes) = ([.. other.Bits], [], []);
    }

    public List<EliminationPlan.Step> Steps { get; }

    public int[] Bits { get; }

    public List<EliminationPlan.Closing> Closes { get; }

    /// <summary>The same account, to go on from here with no steps; children named in <paramref name="twinned"/> get two bits.</summary>
    public PlanBuilder Copy(bool[]? twinned) => new(this, twinned);

    /// <summary>All causes that are not taken last: those that can bring no finding, then those of the rarest finding, so that it is closed soon; a lone child
    /// with its parent.</summary>
    public void TakePlain()
    {
        var plain = new List<(int Rank, int Cause)>(_links.CauseCount);
        for (var cause = 0; cause < _links.CauseCount; cause++)
        {
            if (!_shape.IsLast[cause] && !_shape.IsLone[cause])
            {
                var smallest = LoneChild(cause) is var lone and >= 0 ? Math.Min(Smallest(cause), Smallest(lone)) : Smallest(cause);
                plain.Add((smallest == int.MaxValue ? 0 : smallest, cause));
            }
        }

        plain.Sort(static (left, right) => left.Rank != right.Rank ? left.Rank.CompareTo(right.Rank) : left.Cause.CompareTo(right.Cause));
        foreach (var (_, cause) in plain)
        {
            Take(cause, LoneChild(cause));
        }
    }

    /// <summary>The causes given, each time the one that changes the number of open bits least.</summary>
    /// <exception cref="ArgumentException">They bring each other about in a circle.</exception>
    public void TakeGreedily(int[] causes)
    {
        int[] waiting = [.. causes];
        for (var count = waiting.Length; count > 0; count--)
        {
            var (best, least) = (-1, int.MaxValue);
            for (var i = 0; i < count; i++)
            {
                if (_waitingParents[waiting[i]] == 0 && Cost(waiting[i]) is var cost && cost < least)
                {
                    (best, least) = (i, cost);
                }
            }

            if (best < 0)
            {
                throw new ArgumentException("Causes must not bring each other about in a circle.");
            }

            Take(waiting[best], lone: -1);
            waiting.AsSpan((best + 1)..count).CopyTo(waiting.AsSpan(best));
        }
    }

    private int LoneChild(int cause) => _shape.Child[cause] is var child and >= 0 && _shape.IsLone[child] ? child : -1;

    /// <summary>How many can bring the rarest of the findings that the cause can bring.</summary>
    private int Smallest(int cause)
    {
        var smallest = int.MaxValue;
        for (var link = _links.Start[cause]; link < _links.Start[cause + 1]; link++)
        {
            var factor = _links.Factor[link];
            smallest = factor < _links.FoundCount ? Math.Min(smallest, _links.Size[factor]) : smallest;
        }

        return smallest;
    }

    private int Cost(int cause)
    {
        var own = _links.FoundCount + 1 + cause;
        var cost = _slot[own] < 0 ? 0 : -2 * BitsOf(own);
        for (var link = _links.Start[cause]; link < _links.Start[cause + 1]; link++)
        {
            var factor = _links.Factor[link];
            if (Counts(factor))
            {
                cost += _slot[factor] < 0 ? 2 * BitsOf(factor) : 0;
                cost -= factor <= _links.FoundCount && _remaining[factor] == 1 ? 3 : 0;
            }
        }

        return cost;
    }

    private bool Counts(int factor) => _complaint || factor != _links.Complaint;

    private int BitsOf(int factor) => _twinned is not null && _links.ChildOf(factor) is var child and >= 0 && _twinned[child] ? 2 : 1;

    private void Take(int cause, int lone)
    {
        var before = _open.Count;
        var trigger = Close(_links.FoundCount + 1 + cause, out var stays);
        var afterTrigger = _open.Count;
        var closing = SetBits(cause, lone) + (lone < 0 ? 0 : SetBits(lone, -1));
        var opened = _open.Count - afterTrigger;
        var first = Closes.Count;
        if (closing > 0)
        {
            CloseFulfilled();
        }

        Steps.Add(new EliminationPlan.Step(cause, lone, before, trigger, stays, opened, first, Closes.Count - first));
    }

    /// <returns>How many factors nothing further can bring.</returns>
    private int SetBits(int cause, int lone)
    {
        var closing = 0;
        for (var link = _links.Start[cause]; link < _links.Start[cause + 1]; link++)
        {
            var factor = _links.Factor[link];
            var child = _links.ChildOf(factor);
            if (!Counts(factor) || (lone >= 0 && child == lone))
            {
                continue;
            }

            Bits[link] = Open(factor);
            if (child >= 0)
            {
                _waitingParents[child]--;
            }
            else if (--_remaining[factor] == 0)
            {
                closing++;
            }
        }

        return closing;
    }

    private void CloseFulfilled()
    {
        for (var slot = _open.Count - 1; slot >= 0; slot--)
        {
            var factor = _open[slot];
            if (factor <= _links.FoundCount && _remaining[factor] == 0)
            {
                Closes.Add(new EliminationPlan.Closing(slot, factor));
                Close(factor, out _);
            }
        }
    }

    private int Open(int factor)
    {
        if (_slot[factor] < 0)
        {
            _slot[factor] = _open.Count;
            for (var bit = 0; bit < BitsOf(factor); bit++)
            {
                _open.Add(factor);
            }
        }

        return _slot[factor];
    }

    private int Close(int factor, out int stays)
    {
        var slot = _slot[factor];
        stays = -1;
        if (slot < 0)
        {
            return -1;
        }

        var bits = BitsOf(factor);
        stays = bits == 2 ? slot + 1 : -1;
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
