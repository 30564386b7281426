using Google.OrTools.LinearSolver;

namespace Charley.Planning.Diet;

/// <summary>The plan with fractions of changes allowed: quick over the whole table, and never worse than any real plan.</summary>
internal sealed class Relaxation(PlanProblem problem)
{
    /// <summary>The least that <paramref name="aim"/> can be.</summary>
    /// <returns><c>null</c> where limits and wishes contradict each other even so.</returns>
    public Relaxed? Solve(Aim aim)
    {
        using var solver = Solver.CreateSolver("GLOP");
        var objective = solver.Objective();
        objective.SetMinimization();
        var made = new Variable[problem.Moves.Length];
        var count = solver.MakeConstraint(0, aim.MostChanges, "");
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = solver.MakeNumVar(0, 1, "");
            count.SetCoefficient(made[i], 1);
            if (aim.Costs is { } costs)
            {
                objective.SetCoefficient(made[i], costs[i]);
            }
        }

        var missing = double.IsPositiveInfinity(aim.MostMissing) ? null : solver.MakeConstraint(double.NegativeInfinity, aim.MostMissing, "");
        foreach (var row in problem.Rows)
        {
            var constraint = solver.MakeConstraint(row.Need, double.PositiveInfinity, "");
            for (var i = 0; i < made.Length; i++)
            {
                if (row.Brings[i] != 0)
                {
                    constraint.SetCoefficient(made[i], row.Brings[i]);
                }
            }

            if (!row.Hard)
            {
                var missed = solver.MakeNumVar(0, double.PositiveInfinity, "");
                constraint.SetCoefficient(missed, 1);
                missing?.SetCoefficient(missed, row.Weight);
                if (aim.Costs is null)
                {
                    objective.SetCoefficient(missed, row.Weight);
                }
            }
        }

        AtMostOne(solver, made, i => problem.Moves[i].Item, problem.Eaten.Count);
        AtMostOne(solver, made, i => problem.Kind[i], problem.Kinds);
        return solver.Solve() == Solver.ResultStatus.OPTIMAL
            ? new Relaxed(objective.Value(), Array.ConvertAll(made, move => move.ReducedCost()), Array.ConvertAll(made, move => move.SolutionValue()))
            : null;
    }

    private static void AtMostOne(Solver solver, Variable[] made, Func<int, int> group, int groups)
    {
        var rows = new Constraint?[groups];
        for (var i = 0; i < made.Length; i++)
        {
            if (group(i) is var at and >= 0)
            {
                (rows[at] ??= solver.MakeConstraint(0, 1, "")).SetCoefficient(made[i], 1);
            }
        }
    }
}

/// <summary>What a step of the plan minimises, and what it keeps to.</summary>
/// <param name="Costs">By move; <c>null</c> where what is missing is minimised.</param>
/// <param name="MostMissing">No more than this may be missing, weighted.</param>
internal sealed record Aim(double[]? Costs, double MostMissing, int MostChanges);

/// <param name="Bound">No plan is below it.</param>
/// <param name="ReducedCosts">By move: a plan with it is at least so much above the bound.</param>
/// <param name="Shares">By move, how much of it is made.</param>
internal sealed record Relaxed(double Bound, double[] ReducedCosts, double[] Shares)
{
    /// <summary>Nothing is known but that costs are not below 0.</summary>
    public static Relaxed Nothing(int moves) => new(0, new double[moves], new double[moves]);
}
