using Google.OrTools.Sat;

namespace Charley.Planning.Diet;

/// <summary>The smallest set of limits and wishes that cannot hold together.</summary>
/// <remarks>Hitting sets: a set that holds leaves out at least one of every conflict; the smallest set that hits all complements found so far is
/// either a conflict, and then the smallest, or shows a further set that holds (Ignatiev and others, 2015).</remarks>
internal sealed class SmallestConflict
{
    private readonly PlanProblem _problem;
    private readonly IReadOnlyList<Demand> _demands;

    /// <param name="problem">With moves for everything, what is locked as well.</param>
    public SmallestConflict(PlanProblem problem, IReadOnlyList<Demand> demands) => (_problem, _demands) = (problem, demands);

    /// <returns>Words of the demands, in their order; empty where they hold together after all.</returns>
    public IReadOnlyList<string> Find(TimeSpan time)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var complements = new List<HashSet<int>>();
        while (watch.Elapsed < time)
        {
            var chosen = SmallestHitting(complements);
            if (Satisfied(chosen) is not { } holding)
            {
                return [.. chosen.Order().Select(demand => _demands[demand].Words)];
            }

            // as much as holds together with it
            foreach (var demand in Enumerable.Range(0, _demands.Count))
            {
                if (!holding.Contains(demand) && Satisfied([.. holding, demand]) is { } more)
                {
                    holding = more;
                }
            }

            HashSet<int> missing = [.. Enumerable.Range(0, _demands.Count).Except(holding)];
            if (missing.Count == 0)
            {
                return [];
            }

            complements.Add(missing);
        }

        return [];
    }

    private int[] SmallestHitting(List<HashSet<int>> sets)
    {
        var model = new CpModel();
        var taken = _demands.Select(_ => model.NewBoolVar("")).ToArray();
        foreach (var set in sets)
        {
            model.AddBoolOr(set.Select(demand => taken[demand]));
        }

        model.Minimize(LinearExpr.Sum(taken));
        var solver = new CpSolver { StringParameters = "num_workers:1 random_seed:1" };
        solver.Solve(model);
        return [.. Enumerable.Range(0, taken.Length).Where(demand => solver.BooleanValue(taken[demand]))];
    }

    /// <returns>All demands that hold in some plan with these; <c>null</c> where they cannot hold together.</returns>
    private HashSet<int>? Satisfied(IReadOnlyCollection<int> demands)
    {
        const double Steps = 100_000;
        var model = new CpModel();
        var made = _problem.Moves.Select(_ => model.NewBoolVar("")).ToArray();
        foreach (var item in Enumerable.Range(0, made.Length).Where(move => _problem.Moves[move].Item >= 0).GroupBy(move => _problem.Moves[move].Item))
        {
            model.AddAtMostOne(item.Select(move => made[move]));
        }

        foreach (var demand in demands.SelectMany(place => _demands[place].Rows))
        {
            model.Add(LinearExpr.WeightedSum(made, Array.ConvertAll(demand.Brings, value => (long)Math.Floor(value * Steps))) >= (long)Math.Ceiling(demand.Need * Steps));
        }

        var solver = new CpSolver { StringParameters = "num_workers:1 random_seed:1 max_time_in_seconds:2" };
        if (solver.Solve(model) is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible))
        {
            return null;
        }

        var values = made.Select(move => solver.BooleanValue(move) ? 1.0 : 0).ToArray();
        return [.. Enumerable.Range(0, _demands.Count).Where(place => demands.Contains(place) || _demands[place].Rows.All(row => row.Need - row.Brings.Zip(values, (brings, value) => brings * value).Sum() <= Row.Slack))];
    }
}

/// <summary>A limit or wish in words, and what it asks of the moves.</summary>
internal sealed record Demand(string Words, IReadOnlyList<Row> Rows);
