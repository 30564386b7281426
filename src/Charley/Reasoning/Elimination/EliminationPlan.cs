namespace Charley.Reasoning.Elimination;

/// <summary>In which order causes are summed out, and which pending questions stand open meanwhile.</summary>
/// <remarks>
/// <para>The table of partial sums is indexed by one bit a pending factor: "has something brought it already?". A bit is
/// opened by the first cause that can bring the factor and closed after the last. The fewer stand open at once, the smaller the
/// tables: causes of what fewest can bring come first; the causes that bring about one another come last, greedily by the change they make
/// to the number of open bits.</para>
/// <para>A cause whose only child is a lone one ("it acts") is taken together with it, as one step of three states.</para>
/// <para>Cost: the sum over causes of links × 2^(open bits); <see cref="Width"/> is the largest number of open bits.</para>
/// </remarks>
internal sealed class EliminationPlan
{
    private readonly PlanBuilder _afterShared;
    private readonly int[] _last;

    private EliminationPlan(PlanBuilder afterShared, int[] last, PlanBuilder done)
    {
        (_afterShared, _last) = (afterShared, last);
        (Steps, Bits, Closes) = (done.Steps, done.Bits, done.Closes);
        foreach (var step in Steps)
        {
            Width = Math.Max(Width, step.Before + step.Opened);
        }
    }

    public List<Step> Steps { get; }

    /// <summary>By link of the <see cref="LinkTable"/>: the bit that it sets, or −1; positions count from the least bit.</summary>
    public int[] Bits { get; }

    /// <summary>Bits of factors that no later cause can bring, in the order of closing.</summary>
    public List<Closing> Closes { get; }

    /// <summary>The largest number of bits open at once.</summary>
    public int Width { get; }

    /// <summary>So many first steps are the same in the twin networks: they take causes that stand in no link to another that matters there.</summary>
    public int Shared { get; private init; }

    /// <summary>One cause, with its lone child where it has one: the bits it reads, opens and closes.</summary>
    /// <param name="Cause">Index of the cause.</param>
    /// <param name="Lone">Its lone child, taken in the same step, or −1.</param>
    /// <param name="Before">Open bits before the step.</param>
    /// <param name="Trigger">Bit that says whether a parent has brought the cause about, or −1; it is closed on reading.</param>
    /// <param name="TriggerStays">The second bit of a twinned trigger ("… by a parent that stays"), or −1; always <paramref name="Trigger"/> + 1.</param>
    /// <param name="Opened">How many bits are opened, above the highest.</param>
    /// <param name="FirstClose">First of <see cref="Closes"/> that belongs to this step.</param>
    /// <param name="CloseCount">So many belong to it.</param>
    public readonly record struct Step(int Cause, int Lone, int Before, int Trigger, int TriggerStays, int Opened, int FirstClose, int CloseCount);

    public readonly record struct Closing(int Bit, int Factor);

    /// <param name="links">What each cause can bring.</param>
    /// <param name="shape">Which causes are taken last, and which are lone children.</param>
    /// <param name="complaint">Whether the complaint is to be brought too.</param>
    public static EliminationPlan Make(LinkTable links, NetworkShape shape, bool complaint)
    {
        var builder = new PlanBuilder(links, shape, complaint);
        builder.TakePlain();
        var shared = builder.Steps.Count;
        var after = builder.Copy(twinned: null);
        builder.TakeGreedily(shape.Last);
        return new EliminationPlan(after, shape.Last, builder) { Shared = shared };
    }

    /// <summary>The steps after the shared ones, for a twin.</summary>
    /// <param name="twinned">Children that need to know whether a parent that stays brought them about.</param>
    public EliminationPlan Twin(bool[] twinned)
    {
        var builder = _afterShared.Copy(twinned);
        builder.TakeGreedily(_last);
        return new EliminationPlan(_afterShared, _last, builder);
    }
}
