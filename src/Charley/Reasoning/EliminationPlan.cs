namespace Charley.Reasoning;

/// <summary>In which order causes are summed out, and which pending questions stand open meanwhile.</summary>
/// <remarks>
/// <para>The table of partial sums is indexed by one bit a pending disjunction: "has something brought it already?". A bit is
/// opened by the first cause that can bring the disjunction and closed after the last. The fewer stand open at once, the smaller the
/// tables: causes of the disjunctions that fewest can bring come first, a child right after its parents; the causes that bring about one
/// another come last, greedily by the change they make to the number of open bits.</para>
/// <para>Cost: the sum over causes of links × 2^(open bits); <see cref="Width"/> is the largest number of open bits.</para>
/// </remarks>
internal sealed class EliminationPlan
{
    private readonly PlanBuilder _afterShared;
    private readonly int[] _last;

    private EliminationPlan(PlanBuilder afterShared, int[] last, Step[] steps) =>
        (_afterShared, _last, Steps, Width) = (afterShared, last, steps, steps.Length == 0 ? 0 : steps.Max(step => step.Before + step.Opened));

    public Step[] Steps { get; }

    /// <summary>The largest number of bits open at once.</summary>
    public int Width { get; }

    /// <summary>So many first steps are the same in the twin networks: they take causes that stand in no link to another that matters there.</summary>
    public int Shared { get; private init; }

    /// <summary>Logarithm of the probability of disjunctions that no cause can bring: their background did.</summary>
    public double LogUnfulfilled { get; private init; }

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

    /// <param name="problem">Gives the links among causes.</param>
    /// <param name="found">Disjunctions to be fulfilled.</param>
    /// <param name="linked">Causes to be taken last, because they differ between twins.</param>
    public static EliminationPlan Make(NoisyOrProblem problem, IReadOnlyList<Disjunction> found, bool[] linked)
    {
        var builder = new PlanBuilder(problem, found);
        var first = builder.TakePlain(linked);
        var last = Enumerable.Range(0, problem.Count).Where(cause => linked[cause]).ToArray();
        var after = builder.Copy(twinned: null);
        return new EliminationPlan(after, last, [.. first, .. builder.TakeGreedily(last)])
        {
            Shared = first.Count,
            LogUnfulfilled = found.Where(disjunction => disjunction.Contributions.Count == 0).Sum(disjunction => Math.Log(disjunction.Leak)),
        };
    }

    /// <summary>The steps after the shared ones, for a twin.</summary>
    /// <param name="twinned">Children that need to know whether a parent that stays brought them about.</param>
    public EliminationPlan Twin(bool[] twinned)
    {
        var builder = _afterShared.Copy(twinned);
        return new EliminationPlan(_afterShared, _last, [.. builder.TakeGreedily(_last)]);
    }
}
