namespace Charley.Reasoning;

/// <summary>In which order causes are summed out, and which pending questions stand open meanwhile.</summary>
/// <remarks>
/// <para>The table of partial sums is indexed by one bit a pending disjunction: "has something brought it already?". A bit is
/// opened by the first cause that can bring the disjunction and closed after the last. The fewer stand open at once, the smaller the
/// tables: causes are taken greedily by the change they make to the number of open bits, parents always before children.</para>
/// <para>Cost: the sum over causes of links × 2^(open bits); <see cref="Width"/> is the largest number of open bits.</para>
/// </remarks>
internal sealed class EliminationPlan
{
    private EliminationPlan(Step[] steps, int width) => (Steps, Width) = (steps, width);

    public Step[] Steps { get; }

    public int Width { get; }

    /// <summary>One cause: the bits it reads, opens, sets and closes. Positions count from the least bit.</summary>
    public sealed class Step
    {
        public required int Cause { get; init; }

        /// <summary>Open bits before the step.</summary>
        public required int Before { get; init; }

        /// <summary>Bit that says whether a parent has brought the cause about, or −1; it is closed on reading.</summary>
        public required int Trigger { get; init; }

        /// <summary>The second bit of a twinned trigger ("… by a parent that stays"), or −1; always <see cref="Trigger"/> + 1.</summary>
        public required int TriggerStays { get; init; }

        /// <summary>How many bits are opened, above the highest.</summary>
        public required int Opened { get; init; }

        public required Setting[] Sets { get; init; }

        /// <summary>Bits of findings that no later cause can bring, in descending position.</summary>
        public required Closing[] Closes { get; init; }
    }

    /// <param name="Twin">Bit "… by a cause that stays" of a twinned trigger, or −1.</param>
    public readonly record struct Setting(int Bit, int Twin, double Strength);

    public readonly record struct Closing(int Bit, double Leak);

    /// <param name="found">Disjunctions to be fulfilled.</param>
    /// <param name="twinned">Children that need to know whether a parent that stays brought them about; <c>null</c>: none.</param>
    public static EliminationPlan Make(NoisyOrProblem problem, IReadOnlyList<Disjunction> found, bool[]? twinned) =>
        new Builder(problem, found, twinned).Build();

    private sealed class Builder
    {
        private readonly int _causes;
        private readonly bool[]? _twinned;
        private readonly List<(int Factor, double Strength)>[] _links;
        private readonly int[] _waitingParents;
        private readonly int[] _remaining;
        private readonly double[] _leak;
        private readonly int[] _slot;
        private readonly List<int> _open = [];
        private readonly int _foundCount;

        /// <summary>Factors are the disjunctions found, then one trigger a cause.</summary>
        public Builder(NoisyOrProblem problem, IReadOnlyList<Disjunction> found, bool[]? twinned)
        {
            _causes = problem.Count;
            _twinned = twinned;
            _foundCount = found.Count;
            _links = new List<(int, double)>[_causes];
            _waitingParents = new int[_causes];
            _remaining = new int[_foundCount + _causes];
            _leak = new double[_foundCount];
            _slot = new int[_foundCount + _causes];
            Array.Fill(_slot, -1);
            for (var cause = 0; cause < _causes; cause++)
            {
                _links[cause] = [];
            }

            for (var factor = 0; factor < _foundCount; factor++)
            {
                _leak[factor] = found[factor].Leak;
                foreach (var contribution in found[factor].Contributions)
                {
                    _links[contribution.Cause].Add((factor, contribution.Strength));
                    _remaining[factor]++;
                }
            }

            foreach (var edge in problem.Edges)
            {
                _links[edge.Parent].Add((_foundCount + edge.Child, edge.Strength));
                _waitingParents[edge.Child]++;
            }
        }

        public EliminationPlan Build()
        {
            var steps = new Step[_causes];
            var width = 0;
            var waiting = Enumerable.Range(0, _causes).Where(cause => !IsSimple(cause)).ToList();
            var simple = new Queue<int>(Enumerable.Range(0, _causes).Where(IsSimple));
            for (var i = 0; i < _causes; i++)
            {
                var cause = simple.TryDequeue(out var next) ? next : Cheapest(waiting);
                waiting.Remove(cause);
                steps[i] = Take(cause);
                width = Math.Max(width, steps[i].Before + steps[i].Opened);
            }

            return new EliminationPlan(steps, width);
        }

        /// <summary>Nothing brings it about, and it brings at most the one disjunction that all bring: taken first, while the table is small.</summary>
        private bool IsSimple(int cause) =>
            _waitingParents[cause] == 0 && _links[cause].TrueForAll(link => link.Factor < _foundCount && _remaining[link.Factor] > _causes / 2);

        private int Cheapest(List<int> waiting)
        {
            var (best, bestCost) = (-1, int.MaxValue);
            foreach (var cause in waiting)
            {
                if (_waitingParents[cause] > 0)
                {
                    continue;
                }

                var cost = Cost(cause);
                if (cost < bestCost)
                {
                    (best, bestCost) = (cause, cost);
                }
            }

            return best >= 0 ? best : throw new ArgumentException("Causes must not bring each other about in a circle.");
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

        private Step Take(int cause)
        {
            var before = _open.Count;
            var trigger = Close(_foundCount + cause, out var stays);
            var afterTrigger = _open.Count;
            var sets = new Setting[_links[cause].Count];
            for (var i = 0; i < sets.Length; i++)
            {
                var (factor, strength) = _links[cause][i];
                var bit = Open(factor);
                sets[i] = new Setting(bit, Bits(factor) == 2 ? bit + 1 : -1, strength);
                if (factor >= _foundCount)
                {
                    _waitingParents[factor - _foundCount]--;
                }
                else
                {
                    _remaining[factor]--;
                }
            }

            var opened = _open.Count - afterTrigger;
            var closes = _links[cause].Where(link => link.Factor < _foundCount && _remaining[link.Factor] == 0)
                .Select(link => new Closing(_slot[link.Factor], _leak[link.Factor])).OrderByDescending(closing => closing.Bit).ToArray();
            foreach (var factor in _links[cause].Where(link => link.Factor < _foundCount && _remaining[link.Factor] == 0).Select(link => link.Factor))
            {
                Close(factor, out _);
            }

            return new Step
            {
                Cause = cause, Before = before, Trigger = trigger, TriggerStays = stays, Opened = opened, Sets = sets, Closes = closes,
            };
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
            stays = slot >= 0 && Bits(factor) == 2 ? slot + 1 : -1;
            if (slot < 0)
            {
                return -1;
            }

            var bits = Bits(factor);
            _open.RemoveRange(slot, bits);
            _slot[factor] = -1;
            foreach (var other in _open.Skip(slot).Distinct())
            {
                _slot[other] -= bits;
            }

            return slot;
        }
    }
}
