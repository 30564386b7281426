namespace Charley.Reasoning;

/// <summary>Probability of everything observed, and of each cause given it, by summing causes out one after the other.</summary>
/// <remarks>Only sums and products of non-negative numbers: nothing cancels. Exact up to rounding.</remarks>
internal sealed class ForwardBackward
{
    private readonly NoisyOrProblem _problem;
    private readonly EliminationPlan _plan;
    private readonly double[] _weightOn;
    private readonly Arena _arena;
    private readonly Memory<double>[] _tables;
    private readonly double[] _logs;

    /// <param name="problem">Priors, links, weights.</param>
    /// <param name="plan">Made for the disjunctions to be fulfilled.</param>
    /// <param name="weightOn">Instead of the problem's.</param>
    /// <param name="arena">Working memory; what it hands out here must live until the last use of this object.</param>
    public ForwardBackward(NoisyOrProblem problem, EliminationPlan plan, double[] weightOn, Arena arena)
    {
        (_problem, _plan, _weightOn, _arena) = (problem, plan, weightOn, arena);
        _tables = new Memory<double>[plan.Steps.Length + 1];
        _logs = new double[plan.Steps.Length + 1];
        _tables[0] = arena.Take(1);
        _tables[0].Span[0] = 1;
        _logs[0] = plan.LogUnfulfilled;
        for (var i = 0; i < plan.Steps.Length; i++)
        {
            _tables[i + 1] = Forward(plan.Steps[i], _tables[i].Span);
            _logs[i + 1] = _logs[i] + BitTable.Normalise(_tables[i + 1].Span);
        }

        LogEvidence = _logs[^1] + Math.Log(_tables[^1].Span[0]);
    }

    /// <summary>Logarithm of the probability of what was observed.</summary>
    public double LogEvidence { get; }

    /// <summary>The partial sums before a step, with the logarithm of their scale.</summary>
    public (Memory<double> Table, double Log) Before(int step) => (_tables[step], _logs[step]);

    /// <summary>P(cause holds | observed), by cause.</summary>
    public double[] Present()
    {
        var present = new double[_problem.Count];
        var size = 1 << _plan.Width;
        var (after, on, off) = (_arena.Take(size), _arena.Take(size), _arena.Take(size));
        var length = 1;
        after.Span[0] = 1;
        for (var i = _plan.Steps.Length - 1; i >= 0; i--)
        {
            var step = _plan.Steps[i];
            for (var c = step.Closes.Length - 1; c >= 0; c--)
            {
                BitTable.Merge(after.Span[..length], step.Closes[c].Leak, after.Span[..length], (step.Closes[c].Bit, on));
                (after, on) = (on, after);
                length *= 2;
            }

            var inner = length >> step.Opened;
            after.Span[..inner].CopyTo(off.Span);
            foreach (var set in step.Sets)
            {
                BitTable.ExpectSet(after.Span[..length], set.Bit, set.Strength);
            }

            var onInner = after.Span[..inner];
            var offInner = off.Span[..inner];
            var prior = _problem.Prior[step.Cause];
            BitTable.Scale(onInner, _weightOn[step.Cause]);
            BitTable.Scale(offInner, (1 - prior) * _problem.WeightOff[step.Cause]);
            BitTable.Add(offInner, onInner, prior);
            var before = _tables[i].Span;
            if (step.Trigger < 0)
            {
                present[step.Cause] = Share(prior * BitTable.Dot(before, onInner), BitTable.Dot(before, offInner));
                (after, off) = (off, after);
                length = inner;
            }
            else
            {
                BitTable.Merge(onInner, prior, onInner, (step.Trigger, on));
                var onMass = BitTable.Dot(before, on.Span[..before.Length]);
                BitTable.Merge(offInner, 1, onInner, (step.Trigger, on));
                present[step.Cause] = Share(onMass, BitTable.Dot(before, on.Span[..before.Length]));
                (after, on) = (on, after);
                length = before.Length;
            }

            BitTable.Normalise(after.Span[..length]);
        }

        return present;
    }

    private Memory<double> Forward(EliminationPlan.Step step, ReadOnlySpan<double> table)
    {
        var inner = step.Trigger < 0 ? table.Length : table.Length / 2;
        var result = _arena.Take(inner << step.Opened);
        var mark = _arena.Mark();
        var off = _arena.Take(inner).Span;
        var all = result.Span;
        var on = all[..inner];
        var prior = _problem.Prior[step.Cause];
        if (step.Trigger < 0)
        {
            table.CopyTo(off);
            table.CopyTo(on);
            BitTable.Scale(on, prior * _weightOn[step.Cause]);
        }
        else
        {
            BitTable.Slice(table, step.Trigger, 0, off);
            BitTable.Slice(table, step.Trigger, 1, on);
            BitTable.Add(on, off, prior);
            BitTable.Scale(on, _weightOn[step.Cause]);
        }

        all[inner..].Clear();
        foreach (var set in step.Sets)
        {
            BitTable.Set(all, set.Bit, set.Strength);
        }

        BitTable.Add(on, off, (1 - prior) * _problem.WeightOff[step.Cause]);
        var length = Close(all, step.Closes).Length;
        _arena.Release(mark);
        return result[..length];
    }

    internal static Span<double> Close(Span<double> table, EliminationPlan.Closing[] closes)
    {
        foreach (var closing in closes)
        {
            table = BitTable.Close(table, closing.Bit, closing.Leak);
        }

        return table;
    }

    private static double Share(double part, double whole) => whole > 0 ? Math.Min(1, part / whole) : 0;
}
