namespace Charley.Reasoning;

/// <summary>Which causes hold, and which are behind the complaint: exact on the whole network.</summary>
public static class ExactInference
{
    /// <summary>Causes less likely than this are not removed one by one: what they explain is at most this.</summary>
    /// <remarks>It bounds the error of <see cref="Posterior.Explains"/>, which is never above <see cref="Posterior.Present"/>.</remarks>
    public const double Negligible = 1e-7;

    /// <summary>P(cause holds) and P(the complaint would be gone without the cause), by cause.</summary>
    /// <remarks>
    /// <para>With Z the probability of everything observed, N₀ that of everything but the complaint with no cause bringing the complaint,
    /// and N₁ the same with no cause bringing it that stays when c is removed: explains(c) = (1 − λ)(N₁ − N₀)/Z.</para>
    /// <para>A cause that brings about no other needs no pass of its own: N₁ − N₀ = N₀ P₀(c) q/(1 − q), with P₀ the probability of c where
    /// no cause brings the complaint.</para>
    /// </remarks>
    /// <exception cref="ArgumentException">The causes bring each other about in a circle.</exception>
    public static Posterior Solve(NoisyOrProblem problem) => Solve(problem, null);

    /// <summary>As <see cref="Solve(NoisyOrProblem)"/>, but what causes that bring about others explain is worked out only for those asked for.</summary>
    /// <param name="asked">Indices of causes; <c>null</c>: all. For causes with children that were not asked for, explains is 0.</param>
    public static Posterior Solve(NoisyOrProblem problem, IReadOnlySet<int>? asked)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var certain = new CertainCauses(problem);
        var reduced = certain.Reduced;
        var linked = Linked(problem, certain);
        var arena = Arena.Fresh();
        var (logEvidence, present) = Solve(reduced, linked, arena);
        var silentPlan = EliminationPlan.Make(reduced, reduced.Found, linked);
        var without = new ForwardBackward(reduced, silentPlan, WithoutComplaint(reduced), arena);
        var presentWithout = without.Present();
        var twin = new TwinElimination(without, silentPlan, arena);
        var silent = Math.Exp(without.LogEvidence - logEvidence) * (1 - reduced.Complaint.Leak);
        var explains = new double[problem.Count];
        var onlyChild = OnlyChildren(problem);
        for (var cause = problem.Count - 1; cause >= 0; cause--)
        {
            var strength = problem.Complaint.Strength[cause];
            if (onlyChild[cause] >= 0)
            {
                explains[cause] = explains[onlyChild[cause]];
            }
            else if (onlyChild[cause] == NoChild)
            {
                explains[cause] = silent * (certain.IsCertain[cause] ? 1 : presentWithout[cause]) * strength / (1 - strength);
            }
            else if (present[cause] > Negligible && asked?.Contains(cause) != false)
            {
                var (network, removal) = certain.IsCertain[cause]
                    ? (certain.Without(cause), new Removal(-1, certain.BroughtBy(cause)))
                    : (reduced, new Removal(cause, new double[problem.Count]));
                explains[cause] = (Math.Exp(twin.LogNothingStays(network, removal) - logEvidence) * (1 - network.Complaint.Leak)) - silent;
            }

            explains[cause] = Math.Clamp(explains[cause], 0, present[cause]);
        }

        return new Posterior(present, explains, logEvidence + certain.LogPrior);
    }

    /// <summary>P(cause holds) only: one pass there and back.</summary>
    public static double[] Present(NoisyOrProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var certain = new CertainCauses(problem);
        return Solve(certain.Reduced, Linked(problem, certain), Arena.Fresh()).Present;
    }

    private const int NoChild = -1;
    private const int NeedsPass = -2;

    /// <summary>A cause that acts through one child alone, which nothing else brings about, explains just what the child explains.</summary>
    private static int[] OnlyChildren(NoisyOrProblem problem)
    {
        var result = new int[problem.Count];
        Array.Fill(result, NoChild);
        var parents = new int[problem.Count];
        var children = new int[problem.Count];
        foreach (var edge in problem.Edges)
        {
            parents[edge.Child]++;
            children[edge.Parent]++;
        }

        foreach (var edge in problem.Edges)
        {
            var alone = children[edge.Parent] == 1 && children[edge.Child] == 0 && parents[edge.Child] == 1 && edge.Child > edge.Parent
                && problem.Prior[edge.Child] == 0 && problem.Complaint.Strength[edge.Parent] == 0;
            result[edge.Parent] = alone ? edge.Child : NeedsPass;
        }

        return result;
    }

    private static (double LogEvidence, double[] Present) Solve(NoisyOrProblem reduced, bool[] linked, Arena arena)
    {
        var mark = arena.Mark();
        var plan = EliminationPlan.Make(reduced, [.. reduced.Found, AsDisjunction(reduced.Complaint)], linked);
        var passes = new ForwardBackward(reduced, plan, reduced.WeightOn, arena);
        var present = passes.Present();
        arena.Release(mark);
        return (passes.LogEvidence, present);
    }

    /// <summary>Causes that a twin may treat otherwise: those that bring about others (but for a lone acting node), and what is brought about.</summary>
    private static bool[] Linked(NoisyOrProblem problem, CertainCauses certain)
    {
        var onlyChild = OnlyChildren(problem);
        var result = new bool[problem.Count];
        foreach (var edge in problem.Edges)
        {
            if (onlyChild[edge.Parent] < 0)
            {
                result[edge.Child] = true;
                result[edge.Parent] |= !certain.IsCertain[edge.Parent];
            }
        }

        foreach (var edge in problem.Edges)
        {
            result[edge.Child] |= result[edge.Parent];
        }

        return result;
    }

    private static Disjunction AsDisjunction(Complaint complaint) => new(complaint.Leak,
        [.. complaint.Strength.Select((strength, cause) => new Contribution(cause, strength)).Where(link => link.Strength > 0)]);

    private static double[] WithoutComplaint(NoisyOrProblem problem) =>
        [.. problem.WeightOn.Select((weight, cause) => weight * (1 - problem.Complaint.Strength[cause]))];
}
