using Charley.Assessments;
using Charley.Benchmarks.Assess;
using Charley.Content;
using Charley.Planning.Diet;
using Charley.Plans;
using Google.OrTools.LinearSolver;

namespace Charley.Benchmarks.Plans;

/// <summary>Diet plans for the example diaries: as Charley makes them over the whole table, and beside two solvers on the same model, cut to what they can hold.</summary>
internal static class PlanRun
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(20);

    public static void Print()
    {
        var planner = new DietPlanner(Shipped.Knowledge, Shipped.LazyFoods.Value);
        var (whole, own, sat, scip) = (new Times(), new Times(), new Times(), new Times());
        var (proven, feasible) = (0, 0);
        foreach (var question in Questions())
        {
            var plan = whole.Take(() => planner.Plan(question, DietPlanner.UsualTime));
            proven += plan?.Status == PlanStatus.Optimal ? 1 : 0;
            feasible++;
            var problem = Cut(planner.Problem(question).Problem);
            var staged = own.Take(() => new Charley.Planning.Diet.Stages(problem, planner.Worth, Long).Run());
            if (staged is null)
            {
                continue;
            }

            var most = staged.Stages[0].Value + planner.Worth;
            var costs = Array.ConvertAll(problem.Moves, move => (double)move.Size);
            var ones = Array.ConvertAll(problem.Moves, _ => 1.0);
            Aim[] aims = [new(null, double.PositiveInfinity, problem.MostChanges), new(ones, most, problem.MostChanges), new(costs, most, staged.Made.Length)];
            sat.Take(() => Array.ForEach(aims, aim => new ChangeModel(problem, aim).Solve([], Long)));
            scip.Take(() => Array.ForEach(aims, aim => Scip(problem, aim)));
        }

        Line.Write("whole plan, whole table, median", $"{whole.Median:0} ms, slowest {whole.Quantile(1):0} ms, {proven} of {feasible} proven within 3 s");
        Line.Write("150 foods, three stages: Charley, median", $"{own.Median:0} ms, slowest {own.Quantile(1):0} ms");
        Line.Write("150 foods, three stages: CP-SAT, median", $"{sat.Median:0} ms, slowest {sat.Quantile(1):0} ms, {sat.Median / own.Median:0.0} times as long");
        Line.Write("150 foods, three stages: SCIP, median", $"{scip.Median:0} ms, slowest {scip.Quantile(1):0} ms, {scip.Median / own.Median:0.0} times as long");
    }

    private static IEnumerable<DietQuestion> Questions()
    {
        var assessor = new Assessor(Shipped.Knowledge, Shipped.LazyFoods, Shipped.Vocabulary);
        foreach (var @case in ExampleCases.Names.Select(ExampleCases.Read))
        {
            if (@case.Diary.Count > 0 && assessor.Assess(@case, ExampleCases.Today) is AssessmentOutcome.Assessed { Assessment: var answer })
            {
                yield return new DietQuestion(@case.Diary, @case.Person, @case.Wishes, answer.Nutrients, answer.Causes, answer.Vetoes);
            }
        }
    }

    /// <summary>The hundred and fifty foods that the relaxation values most.</summary>
    private static PlanProblem Cut(PlanProblem problem)
    {
        const int Most = 150;
        var relaxed = new Relaxation(problem).Solve(new Aim(Array.ConvertAll(problem.Moves, move => (double)move.Size), 0.5, problem.MostChanges));
        var costs = relaxed?.ReducedCosts ?? new double[problem.Moves.Length];
        var foods = Enumerable.Range(0, problem.Moves.Length).Where(move => problem.Moves[move].Comes is not null)
            .OrderBy(move => costs[move]).Select(move => problem.Moves[move].Comes).Distinct().Take(Most).ToHashSet();
        return problem.Only(move => problem.Moves[move].Comes is not { } food || foods.Contains(food));
    }

    private static double Scip(PlanProblem problem, Aim aim)
    {
        using var solver = Solver.CreateSolver("SCIP");
        solver.SetTimeLimit((long)Long.TotalMilliseconds);
        var made = Array.ConvertAll(problem.Moves, _ => solver.MakeBoolVar(""));
        var count = solver.MakeConstraint(0, aim.MostChanges, "");
        var missing = double.IsPositiveInfinity(aim.MostMissing) ? null : solver.MakeConstraint(double.NegativeInfinity, aim.MostMissing, "");
        var objective = solver.Objective();
        objective.SetMinimization();
        for (var i = 0; i < made.Length; i++)
        {
            count.SetCoefficient(made[i], 1);
            objective.SetCoefficient(made[i], aim.Costs is { } costs ? costs[i] : 0);
        }

        foreach (var row in problem.Rows)
        {
            var constraint = solver.MakeConstraint(row.Need, double.PositiveInfinity, "");
            for (var i = 0; i < made.Length; i++)
            {
                constraint.SetCoefficient(made[i], row.Brings[i]);
            }

            if (!row.Hard)
            {
                var missed = solver.MakeNumVar(0, double.PositiveInfinity, "");
                constraint.SetCoefficient(missed, 1);
                missing?.SetCoefficient(missed, row.Weight);
                objective.SetCoefficient(missed, aim.Costs is null ? row.Weight : 0);
            }
        }

        Group(solver, made, move => problem.Moves[move].Item);
        Group(solver, made, move => problem.Kind[move]);
        solver.Solve();
        return objective.Value();
    }

    private static void Group(Solver solver, Variable[] made, Func<int, int> key)
    {
        foreach (var group in Enumerable.Range(0, made.Length).Where(move => key(move) >= 0).GroupBy(key))
        {
            var row = solver.MakeConstraint(0, 1, "");
            foreach (var move in group)
            {
                row.SetCoefficient(made[move], 1);
            }
        }
    }
}
