using Google.OrTools.Sat;

namespace Charley.Planning.Diet;

/// <summary>The plan as whole numbers: every move is made or not.</summary>
/// <remarks>What moves bring is rounded down and needs are rounded up, so that a plan that fits here fits in truth.</remarks>
internal sealed class ChangeModel
{
    /// <summary>Steps in the measure of a row: rounding moves no total by more than a ten-thousandth.</summary>
    private const double Steps = 100_000;

    /// <summary>Steps of a weight and of a cost.</summary>
    private const double Fine = 100;

    private readonly CpModel _model = new();
    private readonly PlanProblem _problem;
    private readonly Aim _aim;
    private readonly BoolVar[] _made;

    public ChangeModel(PlanProblem problem, Aim aim)
    {
        (_problem, _aim) = (problem, aim);
        _made = Array.ConvertAll(problem.Moves, _ => _model.NewBoolVar(""));
        var missing = LinearExpr.NewBuilder();
        foreach (var row in problem.Rows)
        {
            Add(row, missing);
        }

        AtMostOne(i => problem.Moves[i].Item, problem.Eaten.Count);
        AtMostOne(i => problem.Kind[i], problem.Kinds);
        _model.Add(LinearExpr.Sum(_made) <= aim.MostChanges);
        if (!double.IsPositiveInfinity(aim.MostMissing))
        {
            _model.Add(missing <= (long)Math.Ceiling(aim.MostMissing * Steps * Fine));
        }

        _model.Minimize(aim.Costs is { } costs ? LinearExpr.NewBuilder().AddWeightedSum(_made, Array.ConvertAll(costs, cost => (long)Math.Round(cost * Fine))) : missing);
    }

    /// <param name="hint">Where the solver begins.</param>
    public Solved Solve(IReadOnlyCollection<int> hint, TimeSpan time)
    {
        for (var i = 0; i < _made.Length; i++)
        {
            _model.AddHint(_made[i], hint.Contains(i));
        }

        // one worker: the same problem gives the same plan; with every row in the linear relaxation it is also the quickest
        var solver = new CpSolver { StringParameters = FormattableString.Invariant($"num_workers:1 linearization_level:2 random_seed:1 max_time_in_seconds:{time.TotalSeconds:0.000}") };
        var status = solver.Solve(_model);
        var unit = _aim.Costs is null ? Steps * Fine : Fine;
        return status switch
        {
            CpSolverStatus.Optimal or CpSolverStatus.Feasible => new Solved(
                [.. Enumerable.Range(0, _made.Length).Where(i => solver.BooleanValue(_made[i]))], solver.BestObjectiveBound / unit, status == CpSolverStatus.Optimal),
            CpSolverStatus.Infeasible => new Solved(null, double.PositiveInfinity, true),
            _ => new Solved(null, solver.BestObjectiveBound / unit, false),
        };
    }

    private void Add(Row row, LinearExprBuilder missing)
    {
        var brings = Array.ConvertAll(row.Brings, value => (long)Math.Floor(value * Steps));
        var need = (long)Math.Ceiling(row.Need * Steps);
        if (row.Hard)
        {
            _model.Add(LinearExpr.WeightedSum(_made, brings) >= need);
            return;
        }

        var worst = need - brings.Order().Take(_aim.MostChanges).Where(value => value < 0).Sum();
        if (worst <= 0)
        {
            return;
        }

        var missed = _model.NewIntVar(0, worst, "");
        _model.Add(LinearExpr.WeightedSum(_made, brings) + missed >= need);
        missing.AddTerm(missed, (long)Math.Round(row.Weight * Fine));
    }

    private void AtMostOne(Func<int, int> group, int groups)
    {
        var members = new List<ILiteral>?[groups];
        for (var i = 0; i < _made.Length; i++)
        {
            if (group(i) is var at and >= 0)
            {
                (members[at] ??= []).Add(_made[i]);
            }
        }

        foreach (var several in members)
        {
            if (several is { Count: > 1 })
            {
                _model.AddAtMostOne(several);
            }
        }
    }
}

/// <summary>What the solver found.</summary>
/// <param name="Made">Places of moves; <c>null</c> where it found none.</param>
/// <param name="Bound">No plan is better than this.</param>
/// <param name="Proven">It is the best there is, or there is none.</param>
internal sealed record Solved(int[]? Made, double Bound, bool Proven);
