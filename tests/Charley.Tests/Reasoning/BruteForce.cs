using Charley.Reasoning;

namespace Charley.Tests.Reasoning;

/// <summary>The same answers by writing out every state of every cause and every trigger: slow, plain, independent.</summary>
internal static class BruteForce
{
    public static Posterior Solve(NoisyOrProblem problem)
    {
        var count = problem.Count;
        var order = TopologicalOrder(problem);
        var present = new double[count];
        var explains = new double[count];
        var evidence = 0.0;
        for (var state = 0; state < 1 << count; state++)
        {
            var weight = Joint(problem, state);
            if (weight == 0)
            {
                continue;
            }

            var silent = Silent(problem, state);
            evidence += weight * (1 - silent);
            for (var cause = 0; cause < count; cause++)
            {
                if ((state >> cause & 1) == 1)
                {
                    present[cause] += weight * (1 - silent);
                    explains[cause] += weight * (Without(problem, order, state, cause) - silent);
                }
            }
        }

        return new Posterior([.. present.Select(p => p / evidence)], [.. explains.Select(e => e / evidence)], Math.Log(evidence));
    }

    private static double Joint(NoisyOrProblem problem, int state)
    {
        var weight = 1.0;
        for (var cause = 0; cause < problem.Count; cause++)
        {
            var off = 1 - problem.Prior[cause];
            foreach (var edge in problem.Edges.Where(edge => edge.Child == cause && (state >> edge.Parent & 1) == 1))
            {
                off *= 1 - edge.Strength;
            }

            weight *= (state >> cause & 1) == 1 ? (1 - off) * problem.WeightOn[cause] : off * problem.WeightOff[cause];
        }

        foreach (var found in problem.Found)
        {
            var absent = 1 - found.Leak;
            foreach (var link in found.Contributions.Where(link => (state >> link.Cause & 1) == 1))
            {
                absent *= 1 - link.Strength;
            }

            weight *= 1 - absent;
        }

        return weight;
    }

    private static double Silent(NoisyOrProblem problem, int state)
    {
        var silent = 1 - problem.Complaint.Leak;
        for (var cause = 0; cause < problem.Count; cause++)
        {
            silent *= (state >> cause & 1) == 1 ? 1 - problem.Complaint.Strength[cause] : 1;
        }

        return silent;
    }

    /// <summary>Expected P(complaint off) over the counterfactual states, given the actual one.</summary>
    private static double Without(NoisyOrProblem problem, int[] order, int state, int removed)
    {
        var worlds = new Dictionary<int, double> { [0] = 1 };
        foreach (var cause in order)
        {
            if ((state >> cause & 1) == 0 || cause == removed)
            {
                continue;
            }

            var next = new Dictionary<int, double>();
            foreach (var (world, probability) in worlds)
            {
                var stays = Stays(problem, state, world, cause);
                next[world | 1 << cause] = next.GetValueOrDefault(world | 1 << cause) + (probability * stays);
                next[world] = next.GetValueOrDefault(world) + (probability * (1 - stays));
            }

            worlds = next;
        }

        return worlds.Sum(world => world.Value * Silent(problem, world.Key));
    }

    /// <summary>P(something that stays brought the cause about | something did): its own prior and the parents that hold in the other world.</summary>
    private static double Stays(NoisyOrProblem problem, int actual, int world, int cause)
    {
        double nothing = 1 - problem.Prior[cause], nothingStaying = 1 - problem.Prior[cause];
        foreach (var edge in problem.Edges.Where(edge => edge.Child == cause && (actual >> edge.Parent & 1) == 1))
        {
            nothing *= 1 - edge.Strength;
            nothingStaying *= (world >> edge.Parent & 1) == 1 ? 1 - edge.Strength : 1;
        }

        return (1 - nothingStaying) / (1 - nothing);
    }

    private static int[] TopologicalOrder(NoisyOrProblem problem)
    {
        var order = new List<int>();
        while (order.Count < problem.Count)
        {
            order.Add(Enumerable.Range(0, problem.Count).First(cause => !order.Contains(cause)
                && problem.Edges.Where(edge => edge.Child == cause).All(edge => order.Contains(edge.Parent))));
        }

        return [.. order];
    }
}
