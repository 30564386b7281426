using System.Diagnostics;
using Charley.Foods;

namespace Charley.Planning.Diet;

/// <summary>The stages of a plan, each within what the one before has reached: least missing, fewest changes, smallest and best liked.</summary>
/// <remarks>Exchanges give a good plan at once. Plans of few changes are looked through over the whole table (<see cref="FewChanges"/>). Where more
/// changes are needed, the relaxation over the whole table bounds how good any plan can be, and the solver decides over candidate foods.</remarks>
internal sealed class Stages
{
    /// <summary>So many changes are looked for among all moves of the table; of more there are too many sets.</summary>
    private const int Few = 4;

    private readonly PlanProblem _problem;
    private readonly QuickPlan _quick;
    private readonly double _worth;
    private readonly double[] _ones;
    private readonly double[] _costs;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly TimeSpan _time;
    private int[] _candidates = [];

    /// <param name="worth">What is missing counts as the same within this.</param>
    /// <param name="time">After it nothing more is proven.</param>
    public Stages(PlanProblem problem, double worth, TimeSpan time)
    {
        (_problem, _worth, _time, _quick) = (problem, worth, time, new QuickPlan(problem));
        _ones = Array.ConvertAll(problem.Moves, _ => 1.0);
        // no liking is worth a step of size
        var tastes = 1.0 + (problem.Moves.Length == 0 ? 0 : problem.Moves.Max(move => move.Taste) * Math.Max(1, problem.MostChanges));
        _costs = Array.ConvertAll(problem.Moves, move => move.Size + (move.Taste / tastes));
    }

    /// <summary>Foods that the proof went over; 0 where it went over the whole table.</summary>
    public int Candidates => _candidates.Select(move => _problem.Moves[move].Comes).OfType<Food>().Distinct().Count();

    /// <returns><c>null</c> where no plan keeps to every limit and wish.</returns>
    public Staged? Run()
    {
        if (Missing() is not { } first)
        {
            return null;
        }

        var most = first.Value + _worth;
        var second = Fewest(new Aim(_ones, most, _problem.MostChanges), first.Made);
        var third = Smallest(new Aim(_costs, most, second.Made.Length), second.Made);
        return new Staged(third.Made, [first, second, third]);
    }

    private Stage? Missing()
    {
        var (best, least) = _quick.LeastMissing([], _problem.MostChanges);
        if (least <= _worth)
        {
            return new Stage(best, least, 0, 0, true);
        }

        var aim = new Aim(null, double.PositiveInfinity, _problem.MostChanges);
        if (new Relaxation(_problem).Solve(aim) is not { } relaxed)
        {
            return null;
        }

        var (other, less) = _quick.LeastMissing(Largest(relaxed, _problem.MostChanges), _problem.MostChanges);
        (best, least) = less < least ? (other, less) : (best, least);
        if (least <= relaxed.Bound + _worth)
        {
            return new Stage(best, least, relaxed.Bound, relaxed.Bound, true);
        }

        var solved = Solve(aim, relaxed, best, least);
        return solved.Made is { } made ? new Stage(made, _problem.Missing(made), solved.Bound, relaxed.Bound, solved.Proven)
            : double.IsPositiveInfinity(least) ? null
            : new Stage(best, least, solved.Bound, relaxed.Bound, solved.Proven);
    }

    /// <summary>One change more at a time, until it is enough.</summary>
    private Stage Fewest(Aim aim, int[] known)
    {
        for (var changes = 0; changes < Math.Min(known.Length, Few); changes++)
        {
            var looked = new FewChanges(_problem, aim with { MostChanges = changes }, Relaxed.Nothing(_ones.Length), changes + 0.5).Search(Left / 2);
            if (looked.Made is { } made)
            {
                return new Stage(made, made.Length, made.Length, made.Length, true);
            }

            if (!looked.Proven)
            {
                break;
            }
        }

        if (known.Length < Few || new Relaxation(_problem).Solve(aim) is not { } relaxed)
        {
            return new Stage(known, known.Length, known.Length, known.Length, true);
        }

        var bound = Math.Ceiling(relaxed.Bound - 1e-6);
        var best = known;
        for (var changes = (int)bound; changes < best.Length; changes++)
        {
            best = Within(relaxed, changes, aim.MostMissing) ?? best;
        }

        if (best.Length <= bound)
        {
            return new Stage(best, best.Length, bound, bound, true);
        }

        var solved = Solve(aim with { MostChanges = best.Length - 1 }, relaxed, best, best.Length);
        best = solved.Made ?? best;
        return new Stage(best, best.Length, solved.Proven ? best.Length : bound, bound, solved.Proven);
    }

    private Stage Smallest(Aim aim, int[] known)
    {
        var best = _quick.Cheapest(known, _costs, aim.MostMissing);
        if (best.Length < Few)
        {
            var looked = new FewChanges(_problem, aim, Relaxed.Nothing(_costs.Length), Cost(best)).Search(Left / 2);
            best = looked.Made ?? best;
            if (looked.Proven)
            {
                return new Stage(best, Cost(best), Cost(best), Cost(best), true);
            }
        }

        if (new Relaxation(_problem).Solve(aim) is not { } relaxed)
        {
            return new Stage(best, Cost(best), 0, 0, false);
        }

        foreach (var start in Largest(relaxed, 2 * aim.MostChanges))
        {
            var (made, missing) = _quick.LeastMissing([start], aim.MostChanges);
            if (missing <= aim.MostMissing && _quick.Cheapest(made, _costs, aim.MostMissing) is var other && Cost(other) < Cost(best))
            {
                best = other;
            }
        }

        var solved = Solve(aim, relaxed, best, Cost(best));
        best = solved.Made is { } smaller && Cost(smaller) < Cost(best) ? smaller : best;
        return new Stage(best, Cost(best), solved.Bound, relaxed.Bound, solved.Proven);
    }

    private TimeSpan Left => _time > _watch.Elapsed ? _time - _watch.Elapsed : TimeSpan.Zero;

    private double Cost(int[] made) => made.Sum(move => _costs[move]);

    /// <summary>From every move that the relaxation makes in part, a plan of so many changes.</summary>
    private int[]? Within(Relaxed relaxed, int changes, double mostMissing)
    {
        foreach (var start in Largest(relaxed, int.MaxValue))
        {
            var (made, missing) = _quick.LeastMissing([start], changes);
            if (missing <= mostMissing)
            {
                return made;
            }
        }

        return null;
    }

    private int[] Largest(Relaxed relaxed, int most) => [.. Enumerable.Range(0, _problem.Moves.Length)
        .Where(move => relaxed.Shares[move] > 1e-6).OrderByDescending(move => relaxed.Shares[move]).Take(most)];

    /// <summary>Asks the solver for something better than what is known, among the candidates that can be part of it.</summary>
    private Solved Solve(Aim aim, Relaxed relaxed, int[] known, double value)
    {
        Choose(relaxed, known);
        if (Left == TimeSpan.Zero)
        {
            return new Solved(null, relaxed.Bound, false);
        }

        int[] open = [.. _candidates.Where(move => relaxed.Bound + relaxed.ReducedCosts[move] < value || known.Contains(move))];
        var places = open.Select((move, place) => (move, place)).ToDictionary(pair => pair.move, pair => pair.place);
        var part = aim with { Costs = aim.Costs is { } costs ? [.. open.Select(move => costs[move])] : null };
        var solved = new ChangeModel(_problem.Only(places.ContainsKey), part).Solve([.. known.Select(move => places[move])], Left);
        return solved with { Made = solved.Made is null ? null : Array.ConvertAll(solved.Made, place => open[place]), Bound = Math.Max(solved.Bound, relaxed.Bound) };
    }

    /// <summary>The foods that the relaxation values most, two of a kind at most, and what can be taken from the diary: added to those chosen before.</summary>
    private void Choose(Relaxed relaxed, int[] known)
    {
        const int FoodsAStage = 75;
        const int OfAKind = 2;
        var foods = _candidates.Concat(known).Select(move => _problem.Moves[move].Comes).OfType<Food>().ToHashSet();
        var most = foods.Count + FoodsAStage;
        var kinds = new int[_problem.Kinds];
        foreach (var move in Enumerable.Range(0, _problem.Moves.Length).OrderBy(move => relaxed.ReducedCosts[move]))
        {
            if (_problem.Moves[move].Comes is { } food && foods.Count < most && !foods.Contains(food) && kinds[_problem.Kind[move]]++ < OfAKind)
            {
                foods.Add(food);
            }
        }

        _candidates = [.. Enumerable.Range(0, _problem.Moves.Length).Where(move => _problem.Moves[move].Comes is not { } food || foods.Contains(food))];
    }
}

/// <summary>What one stage has reached.</summary>
/// <param name="Made">Places of moves.</param>
/// <param name="Value">Of what it minimises.</param>
/// <param name="Bound">No plan over the candidates is below it.</param>
/// <param name="TableBound">No plan over the whole table is below it.</param>
internal sealed record Stage(int[] Made, double Value, double Bound, double TableBound, bool Proven)
{
    public double Gap => Proven || Value <= 0 ? 0 : Math.Clamp((Value - Bound) / Value, 0, 1);

    public double TableGap => Value <= 0 ? 0 : Math.Clamp((Value - TableBound) / Value, 0, 1);
}

/// <param name="Stages">Least missing, fewest, smallest.</param>
internal sealed record Staged(int[] Made, IReadOnlyList<Stage> Stages);
