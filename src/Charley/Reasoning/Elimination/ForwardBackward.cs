namespace Charley.Reasoning.Elimination;

/// <summary>Probability of everything observed, and of each cause given it, by summing causes out one after the other.</summary>
/// <remarks>Only sums and products of non-negative numbers: nothing cancels. Exact up to rounding.</remarks>
internal sealed class ForwardBackward
{
    /// <summary>A table can shrink by many orders of magnitude in a step; the scale is looked at this often.</summary>
    private const int ScaleEvery = 8;

    private readonly NoisyOrProblem _problem;
    private readonly LinkTable _links;
    private readonly EliminationPlan _plan;
    private readonly double[] _weightOn;
    private readonly Arena _arena;
    private readonly Memory<double>[] _tables;
    private readonly double[] _logs;

    /// <param name="problem">Priors and weights.</param>
    /// <param name="links">Its links.</param>
    /// <param name="plan">Made for the factors to be brought.</param>
    /// <param name="weightOn">Instead of the problem's.</param>
    /// <param name="arena">Working memory; what it hands out here must live until the last use of this object.</param>
    public ForwardBackward(NoisyOrProblem problem, LinkTable links, EliminationPlan plan, double[] weightOn, Arena arena)
    {
        (_problem, _links, _plan, _weightOn, _arena) = (problem, links, plan, weightOn, arena);
        _tables = new Memory<double>[plan.Steps.Count + 1];
        _logs = new double[plan.Steps.Count + 1];
        _tables[0] = arena.Take(1);
        _tables[0].Span[0] = 1;
        for (var i = 0; i < plan.Steps.Count; i++)
        {
            var step = plan.Steps[i];
            _tables[i + 1] = step.Trigger < 0 ? Plain(step, _tables[i].Span) : Triggered(step, _tables[i].Span);
            _logs[i + 1] = _logs[i] + (i % ScaleEvery == 0 ? BitTable.Normalise(_tables[i + 1].Span) : 0);
        }

        LogEvidence = _logs[^1] + Math.Log(_tables[^1].Span[0]);
    }

    /// <summary>Logarithm of the probability of what was observed, but for factors that no cause can bring.</summary>
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
        for (var i = _plan.Steps.Count - 1; i >= 0; i--)
        {
            var step = _plan.Steps[i];
            for (var c = step.FirstClose + step.CloseCount - 1; c >= step.FirstClose; c--)
            {
                var (bit, factor) = _plan.Closes[c];
                BitTable.Merge(after.Span[..length], _links.Leak[factor], after.Span[..length], (bit, on));
                (after, on) = (on, after);
                length *= 2;
            }

            var before = _tables[i].Span;
            if (step.Trigger < 0)
            {
                PlainBack(step, before, (after[..length], on, off), present);
                (after, off) = (off, after);
            }
            else
            {
                TriggeredBack(step, before, (after[..length], off, on), present);
                (after, on) = (on, after);
            }

            length = before.Length;
            if (i % ScaleEvery == 0)
            {
                BitTable.Normalise(after.Span[..length]);
            }
        }

        return present;
    }

    internal static Span<double> Close(EliminationPlan plan, EliminationPlan.Step step, LinkTable links, Span<double> table)
    {
        for (var c = step.FirstClose; c < step.FirstClose + step.CloseCount; c++)
        {
            table = BitTable.Close(table, plan.Closes[c].Bit, links.Leak[plan.Closes[c].Factor]);
        }

        return table;
    }

    /// <summary>A cause that nothing brings about, with its lone child where it has one: absent, there, there and with the child.</summary>
    private Memory<double> Plain(EliminationPlan.Step step, ReadOnlySpan<double> table)
    {
        var (absent, there, both) = Chances(step);
        var result = _arena.Take(table.Length << step.Opened);
        var all = result.Span;
        var inner = all[..table.Length];
        var sets = Sets(step.Cause);
        if (step.Lone < 0 || !Sets(step.Lone))
        {
            BitTable.Copy(table, sets ? there + both : absent + there + both, inner);
            all[inner.Length..].Clear();
            if (sets)
            {
                SetAll(all, step.Cause);
                BitTable.Add(inner, table, absent);
            }
        }
        else if (!sets)
        {
            BitTable.Copy(table, both, inner);
            all[inner.Length..].Clear();
            SetAll(all, step.Lone);
            BitTable.Add(inner, table, absent + there);
        }
        else
        {
            var mark = _arena.Mark();
            var brought = _arena.Take(all.Length).Span;
            BitTable.Copy(table, 1, inner);
            all[inner.Length..].Clear();
            SetAll(all, step.Cause);
            BitTable.Copy(all, both, brought);
            SetAll(brought, step.Lone);
            BitTable.Scale(all, there);
            BitTable.Add(all, brought);
            BitTable.Add(inner, table, absent);
            _arena.Release(mark);
        }

        return result[..Close(_plan, step, _links, all).Length];
    }

    /// <param name="step">The step.</param>
    /// <param name="before">Partial sums before the step.</param>
    /// <param name="tables">What is expected after the step (used up); working memory; where what is expected before it is written.</param>
    /// <param name="present">Written for the cause and its lone child.</param>
    private void PlainBack(EliminationPlan.Step step, ReadOnlySpan<double> before, (Memory<double> After, Memory<double> Work, Memory<double> Result) tables, double[] present)
    {
        var (absent, there, both) = Chances(step);
        var after = tables.After.Span;
        var length = before.Length;
        var result = tables.Result.Span[..length];
        BitTable.Copy(after[..length], absent, result);
        var mass = absent * BitTable.Dot(before, after[..length]);
        var massBoth = 0.0;
        if (step.Lone >= 0)
        {
            // the lone child's expectation first: it is brought after its parent
            var work = tables.Work.Span[..after.Length];
            after.CopyTo(work);
            ExpectAll(work, step.Lone);
            ExpectAll(work, step.Cause);
            massBoth = both * BitTable.Dot(before, work[..length]);
            BitTable.Add(result, work[..length], both);
        }

        ExpectAll(after, step.Cause);
        var massThere = there * BitTable.Dot(before, after[..length]);
        BitTable.Add(result, after[..length], there);
        mass += massThere + massBoth;
        present[step.Cause] = Share(massThere + massBoth, mass);
        if (step.Lone >= 0)
        {
            present[step.Lone] = Share(massBoth, mass);
        }
    }

    /// <summary>Weights of: absent; there (without its lone child); there with it.</summary>
    private (double Absent, double There, double Both) Chances(EliminationPlan.Step step)
    {
        var prior = _problem.Prior[step.Cause];
        var (absent, there) = ((1 - prior) * _problem.WeightOff[step.Cause], prior * _weightOn[step.Cause]);
        if (step.Lone < 0)
        {
            return (absent, there, 0);
        }

        // a lone child is the only one of its parent: one of the links, and no bit
        var link = _links.Start[step.Cause];
        while (_links.ChildOf(_links.Factor[link]) != step.Lone)
        {
            link++;
        }

        var strength = _links.Strength[link];
        var alone = _problem.WeightOff[step.Lone];
        return (absent * alone, there * (1 - strength) * alone, there * strength * _weightOn[step.Lone]);
    }

    /// <summary>A cause of which a bit says whether a parent brought it about.</summary>
    private Memory<double> Triggered(EliminationPlan.Step step, ReadOnlySpan<double> table)
    {
        var length = table.Length / 2;
        var result = _arena.Take(length << step.Opened);
        var mark = _arena.Mark();
        var off = _arena.Take(length).Span;
        var all = result.Span;
        var on = all[..length];
        var prior = _problem.Prior[step.Cause];
        BitTable.Slice(table, step.Trigger, 0, off);
        BitTable.Slice(table, step.Trigger, 1, on);
        BitTable.Add(on, off, prior);
        BitTable.Scale(on, _weightOn[step.Cause]);
        all[length..].Clear();
        SetAll(all, step.Cause);
        BitTable.Add(on, off, (1 - prior) * _problem.WeightOff[step.Cause]);
        _arena.Release(mark);
        return result[..Close(_plan, step, _links, all).Length];
    }

    private void TriggeredBack(EliminationPlan.Step step, ReadOnlySpan<double> before, (Memory<double> After, Memory<double> Work, Memory<double> Result) tables, double[] present)
    {
        var length = before.Length / 2;
        var off = tables.Work.Span[..length];
        var on = tables.After.Span[..length];
        on.CopyTo(off);
        ExpectAll(tables.After.Span, step.Cause);
        var prior = _problem.Prior[step.Cause];
        BitTable.Scale(on, _weightOn[step.Cause]);
        BitTable.Scale(off, (1 - prior) * _problem.WeightOff[step.Cause]);
        BitTable.Add(off, on, prior);
        var result = tables.Result.Span[..before.Length];
        BitTable.Merge(on, prior, on, (step.Trigger, tables.Result));
        var mass = BitTable.Dot(before, result);
        BitTable.Merge(off, 1, on, (step.Trigger, tables.Result));
        present[step.Cause] = Share(mass, BitTable.Dot(before, result));
    }

    private bool Sets(int cause)
    {
        for (var link = _links.Start[cause]; link < _links.Start[cause + 1]; link++)
        {
            if (_plan.Bits[link] >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private void SetAll(Span<double> table, int cause)
    {
        for (var link = _links.Start[cause]; link < _links.Start[cause + 1]; link++)
        {
            if (_plan.Bits[link] >= 0)
            {
                BitTable.Set(table, _plan.Bits[link], _links.Strength[link]);
            }
        }
    }

    private void ExpectAll(Span<double> table, int cause)
    {
        for (var link = _links.Start[cause]; link < _links.Start[cause + 1]; link++)
        {
            if (_plan.Bits[link] >= 0)
            {
                BitTable.ExpectSet(table, _plan.Bits[link], _links.Strength[link]);
            }
        }
    }

    private static double Share(double part, double whole) => whole > 0 ? Math.Min(1, part / whole) : 0;
}
