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
        var (shape, links) = (new NetworkShape(problem, certain.IsCertain), new LinkTable(reduced));
        var arena = Arena.Fresh();
        var (logEvidence, present) = Told(reduced, links, shape, arena);
        var silentPlan = EliminationPlan.Make(links, shape, complaint: false);
        var without = new ForwardBackward(reduced, links, silentPlan, WithoutComplaint(reduced), arena);
        var presentWithout = without.Present();
        var twin = new TwinElimination(without, silentPlan, links, arena);
        var silent = Math.Exp(without.LogEvidence - logEvidence) * (1 - reduced.Complaint.Leak);
        var explains = new double[problem.Count];
        for (var cause = problem.Count - 1; cause >= 0; cause--)
        {
            var strength = problem.Complaint.Strength[cause];
            if (shape.Child[cause] >= 0)
            {
                explains[cause] = explains[shape.Child[cause]];
            }
            else if (shape.Child[cause] == NetworkShape.NoChild)
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

        return new Posterior(present, explains, logEvidence + certain.LogPrior + Unbrought(links));
    }

    /// <summary>P(cause holds) only: one pass there and back.</summary>
    public static double[] Present(NoisyOrProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var certain = new CertainCauses(problem);
        return Told(certain.Reduced, new LinkTable(certain.Reduced), new NetworkShape(problem, certain.IsCertain), Arena.Fresh()).Present;
    }

    private static (double LogEvidence, double[] Present) Told(NoisyOrProblem reduced, LinkTable links, NetworkShape shape, Arena arena)
    {
        var mark = arena.Mark();
        var passes = new ForwardBackward(reduced, links, EliminationPlan.Make(links, shape, complaint: true), reduced.WeightOn, arena);
        var present = passes.Present();
        arena.Release(mark);
        return (passes.LogEvidence + (links.Size[links.Complaint] == 0 ? Math.Log(links.Leak[links.Complaint]) : 0), present);
    }

    /// <summary>Logarithm of the probability of findings that no cause can bring: their background did.</summary>
    private static double Unbrought(LinkTable links)
    {
        var log = 0.0;
        for (var factor = 0; factor < links.FoundCount; factor++)
        {
            log += links.Size[factor] == 0 ? Math.Log(links.Leak[factor]) : 0;
        }

        return log;
    }

    private static double[] WithoutComplaint(NoisyOrProblem problem)
    {
        var weights = new double[problem.Count];
        for (var cause = 0; cause < weights.Length; cause++)
        {
            weights[cause] = problem.WeightOn[cause] * (1 - problem.Complaint.Strength[cause]);
        }

        return weights;
    }
}
