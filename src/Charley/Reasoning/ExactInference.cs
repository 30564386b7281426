using Charley.Reasoning.Elimination;

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
    public static Posterior Solve(NoisyOrProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var certain = new CertainCauses(problem);
        var (shape, links, arena) = (new NetworkShape(problem, certain.IsCertain), new LinkTable(certain.Reduced), Arena.Fresh());
        var mark = arena.Mark();
        var told = Told(certain.Reduced, links, shape, arena);
        var present = told.Present();
        arena.Release(mark);
        var logEvidence = LogEvidence(told, links);
        var removing = new Removing((problem, certain), (links, shape), arena, logEvidence);
        var explains = new double[problem.Count];
        for (var cause = problem.Count - 1; cause >= 0; cause--)
        {
            explains[cause] = shape.Child[cause] switch
            {
                >= 0 => explains[shape.Child[cause]],
                NetworkShape.NeedsPass when present[cause] <= Negligible => 0,
                _ => removing.Explains(cause),
            };
            explains[cause] = Math.Clamp(explains[cause], 0, present[cause]);
        }

        return new Posterior(present, explains, logEvidence + certain.LogPrior + Unbrought(links));
    }

    /// <summary>P(the complaint would be gone without the cause) of the causes asked for, in their order.</summary>
    /// <param name="problem">The network.</param>
    /// <param name="causes">Indices of causes.</param>
    public static double[] Explains(NoisyOrProblem problem, IReadOnlyList<int> causes)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(causes);
        var certain = new CertainCauses(problem);
        var (shape, links, arena) = (new NetworkShape(problem, certain.IsCertain), new LinkTable(certain.Reduced), Arena.Fresh());
        var mark = arena.Mark();
        var logEvidence = LogEvidence(Told(certain.Reduced, links, shape, arena), links);
        arena.Release(mark);
        var removing = new Removing((problem, certain), (links, shape), arena, logEvidence);
        var explains = new double[causes.Count];
        for (var i = 0; i < explains.Length; i++)
        {
            var cause = causes[i];
            explains[i] = Math.Clamp(removing.Explains(shape.Child[cause] >= 0 ? shape.Child[cause] : cause), 0, 1);
        }

        return explains;
    }

    /// <summary>P(cause holds) only: one pass there and back.</summary>
    public static double[] Present(NoisyOrProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var certain = new CertainCauses(problem);
        return Told(certain.Reduced, new LinkTable(certain.Reduced), new NetworkShape(problem, certain.IsCertain), Arena.Fresh()).Present();
    }

    private static ForwardBackward Told(NoisyOrProblem reduced, LinkTable links, NetworkShape shape, Arena arena) =>
        new(reduced, links, EliminationPlan.Make(links, shape, complaint: true), reduced.WeightOn, arena);

    private static double LogEvidence(ForwardBackward told, LinkTable links) =>
        told.LogEvidence + (links.Size[links.Complaint] == 0 ? Math.Log(links.Leak[links.Complaint]) : 0);

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

    /// <summary>The complaint, had one cause not held.</summary>
    private sealed class Removing
    {
        private readonly NoisyOrProblem _problem;
        private readonly CertainCauses _certain;
        private readonly NetworkShape _shape;
        private readonly double _logEvidence;
        private readonly double[] _presentWithout;
        private readonly double _silent;
        private readonly TwinElimination _twin;

        public Removing((NoisyOrProblem Whole, CertainCauses Certain) problem, (LinkTable Links, NetworkShape Shape) network, Arena arena, double logEvidence)
        {
            (_problem, _certain) = problem;
            (_shape, _logEvidence) = (network.Shape, logEvidence);
            var reduced = _certain.Reduced;
            var plan = EliminationPlan.Make(network.Links, network.Shape, complaint: false);
            var without = new ForwardBackward(reduced, network.Links, plan, WithoutComplaint(reduced), arena);
            _presentWithout = without.Present();
            _silent = Math.Exp(without.LogEvidence - logEvidence) * (1 - reduced.Complaint.Leak);
            _twin = new TwinElimination(without, plan, network.Links, arena);
        }

        public double Explains(int cause)
        {
            if (_shape.Child[cause] == NetworkShape.NoChild)
            {
                var strength = _problem.Complaint.Strength[cause];
                return _silent * (_certain.IsCertain[cause] ? 1 : _presentWithout[cause]) * strength / (1 - strength);
            }

            var (network, removal) = _certain.IsCertain[cause]
                ? (_certain.Without(cause), new Removal(-1, _certain.BroughtBy(cause)))
                : (_certain.Reduced, new Removal(cause, new double[_problem.Count]));
            return (Math.Exp(_twin.LogNothingStays(network, removal) - _logEvidence) * (1 - network.Complaint.Leak)) - _silent;
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
}
