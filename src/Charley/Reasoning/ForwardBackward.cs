namespace Charley.Reasoning;

/// <summary>Probability of everything observed, and of each cause given it, by summing causes out one after the other.</summary>
/// <remarks>Only sums and products of non-negative numbers: nothing cancels. Exact up to rounding.</remarks>
internal static class ForwardBackward
{
    /// <returns>Logarithm of the probability of what was observed, and P(cause holds | observed) by cause.</returns>
    public static (double LogEvidence, double[] Present) Solve(NoisyOrProblem problem, IReadOnlyList<Disjunction> found, double[] weightOn)
    {
        var plan = EliminationPlan.Make(problem, found, twinned: null);
        var tables = new double[plan.Steps.Length][];
        double[] table = [1];
        var log = Unfulfilled(found);
        for (var i = 0; i < plan.Steps.Length; i++)
        {
            tables[i] = table;
            table = Forward(problem, plan.Steps[i], table, weightOn);
            log += BitTable.Normalise(table);
        }

        log += Math.Log(table[0]);
        return (log, Backward(problem, plan, tables, weightOn));
    }

    /// <summary>Disjunctions that no cause can bring were fulfilled by their background.</summary>
    internal static double Unfulfilled(IReadOnlyList<Disjunction> found)
    {
        var log = 0.0;
        foreach (var disjunction in found)
        {
            log += disjunction.Contributions.Count == 0 ? Math.Log(disjunction.Leak) : 0;
        }

        return log;
    }

    private static double[] Forward(NoisyOrProblem problem, EliminationPlan.Step step, double[] table, double[] weightOn)
    {
        var (on, off) = Split(problem, step, table, weightOn);
        on = BitTable.Widen(on, step.Opened);
        foreach (var set in step.Sets)
        {
            BitTable.Set(on, set.Bit, set.Strength);
        }

        for (var i = 0; i < off.Length; i++)
        {
            on[i] += off[i];
        }

        return Close(on, step.Closes);
    }

    internal static double[] Close(double[] table, EliminationPlan.Closing[] closes)
    {
        foreach (var closing in closes)
        {
            var fulfilled = BitTable.Slice(table, closing.Bit, 1);
            BitTable.Add(fulfilled, BitTable.Slice(table, closing.Bit, 0), closing.Leak);
            table = fulfilled;
        }

        return table;
    }

    private static (double[] On, double[] Off) Split(NoisyOrProblem problem, EliminationPlan.Step step, double[] table, double[] weightOn)
    {
        var prior = problem.Prior[step.Cause];
        double[] on, off;
        if (step.Trigger >= 0)
        {
            off = BitTable.Slice(table, step.Trigger, 0);
            on = BitTable.Slice(table, step.Trigger, 1);
            BitTable.Add(on, off, prior);
        }
        else
        {
            on = [.. table];
            off = [.. table];
            BitTable.Scale(on, prior);
        }

        BitTable.Scale(on, weightOn[step.Cause]);
        BitTable.Scale(off, (1 - prior) * problem.WeightOff[step.Cause]);
        return (on, off);
    }

    private static double[] Backward(NoisyOrProblem problem, EliminationPlan plan, double[][] tables, double[] weightOn)
    {
        var present = new double[problem.Count];
        double[] after = [1];
        for (var i = plan.Steps.Length - 1; i >= 0; i--)
        {
            var step = plan.Steps[i];
            for (var c = step.Closes.Length - 1; c >= 0; c--)
            {
                after = BitTable.Merge(after, step.Closes[c].Leak, after, step.Closes[c].Bit);
            }

            var width = after.Length >> step.Opened;
            var off = after.AsSpan(0, width).ToArray();
            for (var s = step.Sets.Length - 1; s >= 0; s--)
            {
                BitTable.ExpectSet(after, step.Sets[s].Bit, step.Sets[s].Strength);
            }

            var on = after.AsSpan(0, width).ToArray();
            BitTable.Scale(on, weightOn[step.Cause]);
            BitTable.Scale(off, (1 - problem.Prior[step.Cause]) * problem.WeightOff[step.Cause]);
            (after, present[step.Cause]) = Join(problem.Prior[step.Cause], step, tables[i], on, off);
            BitTable.Normalise(after);
        }

        return present;
    }

    /// <summary>Value of every state before the step, and the share of it in which the cause holds.</summary>
    private static (double[] Before, double Present) Join(double prior, EliminationPlan.Step step, double[] table, double[] on, double[] off)
    {
        if (step.Trigger < 0)
        {
            BitTable.Scale(on, prior);
            BitTable.Add(off, on);
            return (off, Share(BitTable.Dot(table, on), BitTable.Dot(table, off)));
        }

        var onByItself = on.ToArray();
        BitTable.Scale(onByItself, prior);
        BitTable.Add(off, onByItself);
        var before = BitTable.Merge(off, 1, on, step.Trigger);
        var onMass = BitTable.Dot(table, BitTable.Merge(onByItself, 1, on, step.Trigger));
        return (before, Share(onMass, BitTable.Dot(table, before)));
    }

    private static double Share(double part, double whole) => whole > 0 ? Math.Min(1, part / whole) : 0;
}
