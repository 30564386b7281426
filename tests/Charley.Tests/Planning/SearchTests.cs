using Charley.Knowledge;
using Charley.Planning.Diet;
using Charley.Plans;

namespace Charley.Tests.Planning;

/// <summary>The search for few changes against looking at every set, and against the solver.</summary>
public sealed class SearchTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    [Fact]
    public void The_cheapest_few_changes_are_those_that_every_set_shows()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var problem = Random(seed, moves: 14);
            var aim = new Aim(Costs(problem), 0.05, 3);
            var found = new FewChanges(problem, aim, Relaxed.Nothing(problem.Moves.Length), double.PositiveInfinity).Search(Long);
            var best = EverySet(problem, aim);
            Assert.True(found.Proven);
            Assert.Equal(best, found.Made?.Sum(move => aim.Costs![move]) ?? double.PositiveInfinity, 9);
        }
    }

    [Fact]
    public void The_solver_finds_the_same_cost()
    {
        for (var seed = 1; seed <= 25; seed++)
        {
            var problem = Random(seed, moves: 60);
            var aim = new Aim(Costs(problem), 0.05, 3);
            var found = new FewChanges(problem, aim, Relaxed.Nothing(problem.Moves.Length), double.PositiveInfinity).Search(Long);
            var solved = new ChangeModel(problem, aim).Solve([], Long);
            Assert.True(solved.Proven);
            // contents are rounded against the plan there, by a hundred-thousandth
            Assert.Equal(found.Made?.Sum(move => aim.Costs![move]), solved.Made?.Sum(move => aim.Costs![move]));
        }
    }

    [Fact]
    public void The_relaxation_is_never_above_the_best()
    {
        for (var seed = 1; seed <= 50; seed++)
        {
            var problem = Random(seed, moves: 14);
            var aim = new Aim(Costs(problem), 0.05, 3);
            var best = EverySet(problem, aim);
            var bound = new Relaxation(problem).Solve(aim)?.Bound ?? double.PositiveInfinity;
            Assert.True(bound <= best + 1e-6, $"seed {seed}: {bound} > {best}");
        }
    }

    private static double[] Costs(PlanProblem problem) => Array.ConvertAll(problem.Moves, move => (double)move.Size);

    private static double EverySet(PlanProblem problem, Aim aim)
    {
        var best = double.PositiveInfinity;
        Below([], 0);
        return best;

        void Below(int[] made, int next)
        {
            if (problem.Missing(made) <= aim.MostMissing + Row.Slack)
            {
                best = Math.Min(best, made.Sum(move => aim.Costs![move]));
            }

            for (var move = next; move < problem.Moves.Length && made.Length < aim.MostChanges; move++)
            {
                if (made.All(other => problem.Agree(other, move)))
                {
                    Below([.. made, move], move + 1);
                }
            }
        }
    }

    /// <summary>Three nutrients short, one limited, energy in a band; every other move takes the place of something.</summary>
    private static PlanProblem Random(int seed, int moves)
    {
        var chance = new Random(seed);
        Goal[] goals =
        [
            new(0, Named("energy"), 2000) { AtLeast = 1800, AtMost = 2200, Limit = "energy" },
            new(1, Named("magnesium"), 220) { Requirement = 265, Target = 320, Weight = 1, RequirementWeight = 4 },
            new(2, Named("calcium"), 600) { Requirement = 800, Target = 1000, Weight = 1, RequirementWeight = 4 },
            new(3, Named("sodium"), 2200) { AtMost = 2300, Limit = "sodium", ReduceAbove = 2000, ReduceWeight = 0.5 },
        ];
        EatenFood[] eaten = [.. Enumerable.Range(0, 5).Select(_ => new EatenFood(Foods.TheFoods.Table[0], 100, 1, 1))];
        return new PlanProblem(eaten, goals, [.. Enumerable.Range(0, moves).Select(i => Made(i % 2 == 0 ? -1 : chance.Next(eaten.Length)))], 3);

        Move Made(int item)
        {
            double[] gain = [chance.Next(-150, 250), chance.Next(-20, 90), chance.Next(-50, 250), chance.Next(-150, 200)];
            return new Move(item < 0 ? PlanAction.Add : PlanAction.Reduce, item, null, 0, 50, gain, gain) { Portion = "", Size = chance.Next(1, 20), Taste = 0 };
        }
    }

    private static Nutrient Named(string id) => new() { Id = id, Name = id, Unit = "mg" };
}
