namespace Charley.Reasoning;

/// <summary>The twin network: what would be had one cause not held, everything else that was inferred kept.</summary>
/// <remarks>Same chances in both worlds: a child that the removed cause alone brought about vanishes with it, one that arose by itself or
/// through a parent that stays, stays. Compare Richens, Lee and Johri 2020 (richens-2020), expected disablement.</remarks>
internal static class TwinElimination
{
    /// <returns>Logarithm of P(everything observed but the complaint, and no cause that stays brings the complaint).</returns>
    public static double LogNothingStays(NoisyOrProblem problem, Removal removal)
    {
        var plan = EliminationPlan.Make(problem, problem.Found, Descendants(problem, removal));
        double[] table = [1];
        var log = ForwardBackward.Unfulfilled(problem.Found);
        foreach (var step in plan.Steps)
        {
            table = Forward(problem, step, table, removal);
            log += BitTable.Normalise(table);
        }

        return log + Math.Log(table[0]);
    }

    /// <summary>Children that may vanish because a parent does.</summary>
    private static bool[] Descendants(NoisyOrProblem problem, Removal removal)
    {
        var result = new bool[problem.Count];
        var waiting = new Stack<int>(Enumerable.Range(0, problem.Count).Where(cause => cause == removal.Cause || removal.Brought[cause] > 0));
        while (waiting.TryPop(out var parent))
        {
            foreach (var edge in problem.Edges)
            {
                if (edge.Parent == parent && !result[edge.Child])
                {
                    result[edge.Child] = true;
                    waiting.Push(edge.Child);
                }
            }
        }

        return result;
    }

    private static double[] Forward(NoisyOrProblem problem, EliminationPlan.Step step, double[] table, Removal removal)
    {
        var (stays, vanishes, off) = Split(problem.Prior[step.Cause], removal.Brought[step.Cause], step, table);
        if (step.Cause == removal.Cause)
        {
            (stays, vanishes) = (null, stays);
        }

        var weightOn = problem.WeightOn[step.Cause];
        var sum = Spread(stays, step, weightOn * (1 - problem.Complaint.Strength[step.Cause]), stayed: true);
        var gone = Spread(vanishes, step, weightOn, stayed: false);
        if (sum is null)
        {
            sum = gone ?? new double[off.Length << step.Opened];
        }
        else if (gone is not null)
        {
            BitTable.Add(sum, gone);
        }

        BitTable.Add(sum.AsSpan(0, off.Length), off, problem.WeightOff[step.Cause]);
        return ForwardBackward.Close(sum, step.Closes);
    }

    /// <summary>Parts the table into: holds and stays, holds and vanishes, does not hold.</summary>
    /// <param name="prior">Chance of arising by itself: stays.</param>
    /// <param name="brought">Chance of being brought about by the certain cause that is removed: vanishes.</param>
    private static (double[]? Stays, double[]? Vanishes, double[] Off) Split(double prior, double brought, EliminationPlan.Step step, double[] table)
    {
        var byNone = table;
        double[]? byStaying = null;
        double[]? byGone = null;
        if (step.TriggerStays >= 0)
        {
            byStaying = BitTable.Slice(BitTable.Slice(table, step.TriggerStays, 1), step.Trigger, 1);
            byGone = BitTable.Slice(BitTable.Slice(table, step.TriggerStays, 0), step.Trigger, 1);
            byNone = BitTable.Slice(BitTable.Slice(table, step.TriggerStays, 0), step.Trigger, 0);
        }
        else if (step.Trigger >= 0)
        {
            byStaying = BitTable.Slice(table, step.Trigger, 1);
            byNone = BitTable.Slice(table, step.Trigger, 0);
        }

        var stays = byStaying ?? new double[byNone.Length];
        BitTable.Add(stays, byNone, prior);
        double[]? vanishes = null;
        if (byGone is not null)
        {
            BitTable.Add(stays, byGone, prior);
            BitTable.Scale(byGone, 1 - prior);
            vanishes = byGone;
        }

        if (brought > 0)
        {
            vanishes ??= new double[byNone.Length];
            BitTable.Add(vanishes, byNone, (1 - prior) * brought);
        }

        var off = byNone.ToArray();
        BitTable.Scale(off, (1 - prior) * (1 - brought));
        return (stays, vanishes, off);
    }

    private static double[]? Spread(double[]? table, EliminationPlan.Step step, double weight, bool stayed)
    {
        if (table is null)
        {
            return null;
        }

        var result = BitTable.Widen(table, step.Opened);
        BitTable.Scale(result, weight);
        foreach (var set in step.Sets)
        {
            if (stayed && set.Twin >= 0)
            {
                BitTable.SetBoth(result, set.Bit, set.Strength);
            }
            else
            {
                BitTable.Set(result, set.Bit, set.Strength);
            }
        }

        return result;
    }
}

/// <summary>What is taken away: an uncertain cause, or a certain one by what it brought about.</summary>
/// <param name="Cause">Index, or −1.</param>
/// <param name="Brought">By child, the probability that the certain cause brought it about; 0 elsewhere.</param>
internal sealed record Removal(int Cause, double[] Brought);
