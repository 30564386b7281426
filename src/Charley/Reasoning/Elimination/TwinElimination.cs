namespace Charley.Reasoning.Elimination;

/// <summary>The twin network: what would be had one cause not held, everything else that was inferred kept.</summary>
/// <remarks>
/// <para>Same chances in both worlds: a child that the removed cause alone brought about vanishes with it, one that arose by itself or
/// through a parent that stays, stays. Compare Richens, Lee and Johri 2020 (richens-2020), expected disablement.</para>
/// <para>Causes that bring about no other are the same in every twin; they are summed out once, and each twin goes on from there.</para>
/// </remarks>
internal sealed class TwinElimination(ForwardBackward silent, EliminationPlan shared, LinkTable links, Arena arena)
{
    /// <summary>Logarithm of P(everything observed but the complaint, and no cause that stays brings the complaint).</summary>
    /// <param name="problem">Without what a certain cause brought about, where one is removed.</param>
    public double LogNothingStays(NoisyOrProblem problem, Removal removal)
    {
        var twinned = Descendants(problem, removal);
        var plan = shared.Twin(twinned);
        var mark = arena.Mark();
        var (start, log) = silent.Before(shared.Shared);
        var size = Math.Max(start.Length, 1 << plan.Width);
        var (table, next) = (arena.Take(size), arena.Take(size));
        start.Span.CopyTo(table.Span);
        var length = start.Length;
        foreach (var step in plan.Steps)
        {
            length = Forward((problem, plan, step), (removal, twinned), table.Span[..length], next.Span);
            log += BitTable.Normalise(next.Span[..length]);
            (table, next) = (next, table);
        }

        log += Math.Log(table.Span[0]);
        arena.Release(mark);
        return log;
    }

    /// <summary>Children that may vanish because a parent does.</summary>
    private bool[] Descendants(NoisyOrProblem problem, Removal removal)
    {
        var result = new bool[problem.Count];
        var waiting = new Stack<int>();
        for (var cause = 0; cause < problem.Count; cause++)
        {
            if (cause == removal.Cause || removal.Brought[cause] > 0)
            {
                waiting.Push(cause);
            }
        }

        while (waiting.TryPop(out var parent))
        {
            for (var link = links.Start[parent]; link < links.Start[parent + 1]; link++)
            {
                if (links.ChildOf(links.Factor[link]) is var child and >= 0 && !result[child])
                {
                    result[child] = true;
                    waiting.Push(child);
                }
            }
        }

        return result;
    }

    /// <summary>Parts the table into: holds and stays, holds and vanishes, does not hold; lets both kinds bring what they bring; joins them again.</summary>
    /// <returns>Length of the table written to <paramref name="next"/>.</returns>
    private int Forward((NoisyOrProblem Problem, EliminationPlan Plan, EliminationPlan.Step Step) at, (Removal Removal, bool[] Twinned) what, ReadOnlySpan<double> table, Span<double> next)
    {
        var (problem, plan, step) = at;
        var (removal, twinned) = what;
        var (prior, brought) = (problem.Prior[step.Cause], removal.Brought[step.Cause]);
        var inner = table.Length >> (step.Trigger < 0 ? 0 : step.TriggerStays < 0 ? 1 : 2);
        var length = inner << step.Opened;
        var mark = arena.Mark();
        var none = arena.Take(inner).Span;
        var stays = next[..length];
        var gone = arena.Take(length).Span;
        stays.Clear();
        gone.Clear();
        if (step.Trigger < 0)
        {
            table.CopyTo(none);
        }
        else if (step.TriggerStays < 0)
        {
            BitTable.Slice(table, step.Trigger, 0, none);
            BitTable.Slice(table, step.Trigger, 1, stays[..inner]);
        }
        else
        {
            var half = arena.Take(inner * 2).Span;
            BitTable.Slice(table, step.TriggerStays, 1, half);
            BitTable.Slice(half, step.Trigger, 1, stays[..inner]);
            BitTable.Slice(table, step.TriggerStays, 0, half);
            BitTable.Slice(half, step.Trigger, 1, gone[..inner]);
            BitTable.Slice(half, step.Trigger, 0, none);
        }

        BitTable.Add(stays[..inner], none, prior);
        BitTable.Add(stays[..inner], gone[..inner], prior);
        BitTable.Scale(gone[..inner], 1 - prior);
        BitTable.Add(gone[..inner], none, (1 - prior) * brought);
        if (step.Cause == removal.Cause)
        {
            BitTable.Add(gone[..inner], stays[..inner]);
            stays[..inner].Clear();
        }

        BitTable.Scale(stays[..inner], problem.WeightOn[step.Cause] * (1 - problem.Complaint.Strength[step.Cause]));
        BitTable.Scale(gone[..inner], problem.WeightOn[step.Cause]);
        for (var link = links.Start[step.Cause]; link < links.Start[step.Cause + 1]; link++)
        {
            var (bit, strength) = (plan.Bits[link], links.Strength[link]);
            if (bit < 0)
            {
                continue;
            }

            BitTable.Set(gone, bit, strength);
            if (links.ChildOf(links.Factor[link]) is var child and >= 0 && twinned[child])
            {
                BitTable.SetBoth(stays, bit, strength);
            }
            else
            {
                BitTable.Set(stays, bit, strength);
            }
        }

        BitTable.Add(stays, gone);
        BitTable.Add(stays[..inner], none, (1 - prior) * (1 - brought) * problem.WeightOff[step.Cause]);
        arena.Release(mark);
        return ForwardBackward.Close(plan, step, links, stays).Length;
    }
}

/// <summary>What is taken away: an uncertain cause, or a certain one by what it brought about.</summary>
/// <param name="Cause">Index, or −1.</param>
/// <param name="Brought">By child, the probability that the certain cause brought it about; 0 elsewhere.</param>
internal sealed record Removal(int Cause, double[] Brought);
