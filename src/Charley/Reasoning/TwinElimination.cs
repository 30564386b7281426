namespace Charley.Reasoning;

/// <summary>The twin network: what would be had one cause not held, everything else that was inferred kept.</summary>
/// <remarks>Same chances in both worlds: a child that the removed cause alone brought about vanishes with it, one that arose by itself or
/// through a parent that stays, stays. Compare Richens, Lee and Johri 2020 (richens-2020), expected disablement.</remarks>
internal static class TwinElimination
{
    /// <returns>Logarithm of P(everything observed but the complaint, and no cause that stays brings the complaint).</returns>
    public static double LogNothingStays(NoisyOrProblem problem, int removed)
    {
        var descendants = Descendants(problem, removed);
        var plan = EliminationPlan.Make(problem, problem.Found, descendants);
        double[] table = [1];
        var log = ForwardBackward.Unfulfilled(problem.Found);
        foreach (var step in plan.Steps)
        {
            table = Forward(problem, step, table, removed);
            log += BitTable.Normalise(table);
        }

        return log + Math.Log(table[0]);
    }

    private static bool[] Descendants(NoisyOrProblem problem, int cause)
    {
        var result = new bool[problem.Count];
        var waiting = new Stack<int>([cause]);
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

    private static double[] Forward(NoisyOrProblem problem, EliminationPlan.Step step, double[] table, int removed)
    {
        var (stays, vanishes, off) = Split(problem.Prior[step.Cause], step, table);
        if (step.Cause == removed)
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

        var offWeight = (1 - problem.Prior[step.Cause]) * problem.WeightOff[step.Cause];
        for (var i = 0; i < off.Length; i++)
        {
            sum[i] += off[i] * offWeight;
        }

        return ForwardBackward.Close(sum, step.Closes);
    }

    private static (double[]? Stays, double[]? Vanishes, double[] Off) Split(double prior, EliminationPlan.Step step, double[] table)
    {
        if (step.Trigger < 0)
        {
            var byItself = table.ToArray();
            BitTable.Scale(byItself, prior);
            return (byItself, null, table);
        }

        if (step.TriggerStays < 0)
        {
            var off = BitTable.Slice(table, step.Trigger, 0);
            var on = BitTable.Slice(table, step.Trigger, 1);
            BitTable.Add(on, off, prior);
            return (on, null, off);
        }

        var broughtByNone = BitTable.Slice(BitTable.Slice(table, step.TriggerStays, 0), step.Trigger, 0);
        var broughtByGone = BitTable.Slice(BitTable.Slice(table, step.TriggerStays, 0), step.Trigger, 1);
        var broughtByStaying = BitTable.Slice(BitTable.Slice(table, step.TriggerStays, 1), step.Trigger, 1);
        BitTable.Add(broughtByStaying, broughtByNone, prior);
        BitTable.Add(broughtByStaying, broughtByGone, prior);
        BitTable.Scale(broughtByGone, 1 - prior);
        return (broughtByStaying, broughtByGone, broughtByNone);
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
