using System.Globalization;
using Charley.Foods;
using Charley.Intake;
using Charley.Knowledge;
using Charley.Plans;

namespace Charley.Planning.Diet;

/// <summary>The fewest changes to one's own diary that meet what is worth meeting, then the smallest, then the best liked.</summary>
/// <remarks>The method is told in <c>docs/methods/diet-plan.md</c>. Safe to share between threads.</remarks>
public sealed class DietPlanner
{
    private readonly KnowledgeBase _knowledge;
    private readonly PlanningKnowledge _planning;
    private readonly FoodTable _table;
    private readonly ReadFood _read;
    private readonly Goals _goals;

    /// <exception cref="ArgumentException">The knowledge says nothing of planning.</exception>
    public DietPlanner(KnowledgeBase knowledge, FoodTable table)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(table);
        _knowledge = knowledge;
        _planning = knowledge.Planning ?? throw new ArgumentException("The knowledge says nothing of planning.", nameof(knowledge));
        _table = table;
        _read = FoodTableReading.Over(table, knowledge.Nutrients);
        _goals = new Goals(knowledge, _planning);
    }

    /// <summary>Time in which a plan is proven, or the gap shown.</summary>
    public static TimeSpan UsualTime { get; } = TimeSpan.FromSeconds(3);

    /// <param name="time">After it the best plan so far is given, with its proven distance from the best.</param>
    /// <returns><c>null</c> where the diary holds no food that was understood.</returns>
    public DietPlan? Plan(DietQuestion question, TimeSpan time)
    {
        ArgumentNullException.ThrowIfNull(question);
        var choice = new FoodChoice(_table, question, _planning);
        var (problem, moves, offered) = Problem(question, choice);
        var (eaten, goals) = (problem.Eaten, problem.Goals);
        if (eaten.Count == 0)
        {
            return null;
        }

        var stages = new Stages(problem, _planning.LeastWorth.Value, time);
        var plan = stages.Run();
        if (plan is null)
        {
            EatenFood[] free = [.. eaten.Select(item => item with { Locked = false })];
            var everything = new PlanProblem(eaten, goals, [.. moves.Of(free, [], _planning.TimesAWeek)], problem.MostChanges);
            return Impossible(Conflicts.Of(everything, question.Wishes, time), (goals, offered), choice);
        }

        var made = plan.Made.Select(move => problem.Moves[move]).ToList();
        var unproven = plan.Stages.FirstOrDefault(stage => !stage.Proven);
        return new DietPlan
        {
            Status = unproven is null ? PlanStatus.Optimal : PlanStatus.Feasible,
            Gap = unproven?.Gap ?? 0,
            Open = unproven is null ? PlanStage.None : (PlanStage)(1 + plan.Stages.ToList().IndexOf(unproven)),
            Candidates = new CandidateFoods(stages.Candidates, offered, How(stages.Candidates), plan.Stages[plan.Stages[0].Value > _planning.LeastWorth.Value ? 0 : 1].TableGap),
            Changes = [.. made.Select(move => Change(problem, made, move)).OrderByDescending(change => change.Demanded).ThenByDescending(change => change.Why.Count).ThenBy(change => change.Food, StringComparer.Ordinal)],
            Nutrients = Nutrients(goals, made),
            Notes = [.. Unclear(choice), .. Doubtful(choice, eaten), .. Notes(question)],
        };
    }

    /// <summary>The problem of one diary over the whole table.</summary>
    internal (PlanProblem Problem, Moves Moves, int Offered) Problem(DietQuestion question, FoodChoice? choice = null)
    {
        choice ??= new FoodChoice(_table, question, _planning);
        var eaten = Eaten(question, choice);
        var goals = eaten.Count == 0 ? [] : _goals.Of(question);
        Food[] offered = [.. _table.Foods.Where(choice.MayCome)];
        var moves = new Moves(_table, _knowledge, goals, choice);
        var most = question.Wishes.MaxChanges ?? ((int)_planning.MostChanges.Value + eaten.Count(item => item.Unwanted is not null));
        return (new PlanProblem(eaten, goals, eaten.Count == 0 ? [] : [.. moves.Of(eaten, offered, _planning.TimesAWeek)], most), moves, offered.Length);
    }

    /// <summary>What is missing counts as the same within this.</summary>
    internal double Worth => _planning.LeastWorth.Value;

    private static DietPlan Impossible(IReadOnlyList<string> conflicts, (IReadOnlyList<Goal> Goals, int Offered) of, FoodChoice choice) => new()
    {
        Status = PlanStatus.Impossible,
        Gap = 0,
        Candidates = new CandidateFoods(0, of.Offered, "limits and wishes contradict each other whatever is eaten", null),
        Nutrients = Nutrients(of.Goals, []),
        Conflicts = conflicts,
        Notes = [.. Unclear(choice)],
    };

    private static string How(int candidates) => candidates == 0
        ? "every food of the table that may be offered; every set of few changes was looked at or ruled out"
        : "of all foods that may be offered, those that the relaxation over the whole table values most, at most two of a kind, and every food of the diary";

    private List<EatenFood> Eaten(DietQuestion question, FoodChoice choice)
    {
        var days = question.Diary.Select(row => row.Date).Distinct().Count();
        var eaten = new List<EatenFood>();
        var lines = question.Diary.Select(row => _read(row.FoodId ?? row.Food, row.Quantity, row.Unit)).OfType<FoodReading.Understood>();
        foreach (var line in lines.GroupBy(line => line.Id, StringComparer.Ordinal))
        {
            if (_table.Find(line.Key) is { } food && line.Sum(one => one.Grams) is var grams and > 0)
            {
                eaten.Add(new EatenFood(food, grams / days, line.Count(), days) { Locked = choice.IsLocked(food), Unwanted = choice.Unwanted(food) });
            }
        }

        return eaten;
    }

    private static PlanChange Change(PlanProblem problem, IReadOnlyList<Move> made, Move move)
    {
        var goes = move.Item >= 0 ? problem.Eaten[move.Item] : null;
        var food = move.Comes ?? goes?.Food ?? throw new InvalidOperationException("A change of nothing.");
        return new PlanChange
        {
            Action = move.Action,
            Food = food.Id,
            Description = food.Description,
            Name = food.Name,
            InsteadOf = move.Comes is null ? null : goes?.Food.Id,
            InsteadOfDescription = move.Comes is null ? null : goes?.Food.Description,
            InsteadOfName = move.Comes is null ? null : goes?.Food.Name,
            GramsPerDay = Math.Round(move.Comes is null ? move.GramsOut : move.GramsIn, 1),
            InsteadOfGramsPerDay = move.Comes is not null && goes is not null ? Math.Round(move.GramsOut, 1) : null,
            Portion = move.Portion,
            Why = Why(problem.Goals, move, goes?.Unwanted) is { Count: > 0 } why ? why : Keeps(problem.Goals, made, move),
            Demanded = goes?.Unwanted is not null,
        };
    }

    /// <summary>What it brings towards the targets, most first, and what it takes off a limit.</summary>
    private static IReadOnlyList<string> Why(IReadOnlyList<Goal> goals, Move move, string? wish)
    {
        // of a target; less is not worth naming
        const double Named = 0.03;
        var shares = Enumerable.Range(0, goals.Count)
            .Select(place => (Goal: goals[place], Brings: move.Gain[place], Share: Share(goals[place], move, place)))
            .Where(entry => entry.Share >= Named).OrderByDescending(entry => entry.Share);
        return [.. (wish is null ? [] : new[] { wish }).Concat(shares.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Goal.Nutrient.InSentence} {Signed(entry.Brings)} {entry.Goal.Nutrient.Unit}")))];
    }

    /// <summary>What brings nothing itself makes room: the limits that the other changes would break without it.</summary>
    private static string[] Keeps(IReadOnlyList<Goal> goals, IReadOnlyList<Move> made, Move move) => [.. Enumerable.Range(0, goals.Count).Where(place =>
    {
        var (gains, loads) = (made.Where(other => other != move).Sum(other => other.Gain[place]), made.Where(other => other != move).Sum(other => other.Load[place]));
        return goals[place].Before + loads > (goals[place].AtMost ?? double.PositiveInfinity) || goals[place].Before + gains < (goals[place].AtLeast ?? double.NegativeInfinity);
    }).Select(place => $"keeps to: {goals[place].Limit}")];

    private static double Share(Goal goal, Move move, int place) =>
        goal.Target is { } target && goal.Before < target ? move.Gain[place] / target
        : (goal.ReduceAbove ?? goal.AtMost) is { } limit && goal.Before > limit ? -move.Load[place] / Math.Max(limit, 1)
        : 0;

    private static string Signed(double value) => (value < 0 ? "−" : "+") + (Math.Abs(value) >= 10 ? Math.Abs(value).ToString("0", CultureInfo.InvariantCulture) : Math.Abs(value).ToString("0.#", CultureInfo.InvariantCulture));

    private static IReadOnlyList<PlanNutrient> Nutrients(IReadOnlyList<Goal> goals, IReadOnlyList<Move> made) => [.. goals.Select((goal, place) =>
    {
        var after = goal.Before + made.Sum(move => move.Gain[place]);
        var upper = goal.AtMost is { } most && goal.Nutrient.Id != "energy" ? most : goal.Upper;
        return new PlanNutrient
        {
            Id = goal.Nutrient.Id,
            Name = goal.Nutrient.Name,
            Unit = goal.Nutrient.Unit,
            Before = goal.Before,
            After = after,
            Target = goal.Target ?? goal.ReduceAbove,
            Requirement = goal.Requirement,
            Upper = upper,
            Met = (goal.Target is not { } target || after >= target * (1 - Row.Slack))
                && (goal.ReduceAbove is not { } above || after <= above * (1 + Row.Slack))
                && (upper is not { } limit || goal.Before + made.Sum(move => move.Load[place]) <= limit * (1 + Row.Slack)),
            Held = goal.Held,
        };
    })];

    private static IEnumerable<string> Unclear(FoodChoice choice) => choice.NotUnderstood.Select(words => $"the wish '{words}' was not understood as a food, and is not kept to");

    /// <summary>What the diary holds and may be against a wish.</summary>
    private static IEnumerable<string> Doubtful(FoodChoice choice, IReadOnlyList<EatenFood> eaten) =>
        from item in eaten
        let wish = choice.Doubtful(item.Food)
        where wish is not null
        group item.Food.Name by wish into foods
        select $"{foods.Key}: look at the label of {string.Join("; ", foods)}";

    private static IEnumerable<string> Notes(DietQuestion question) =>
        question.Nutrients.SelectMany(nutrient => nutrient.Notes).Where(note => note.Contains("looks incomplete", StringComparison.Ordinal)).Distinct()
            .Select(note => $"{note}: a plan can only be as good as its diary");
}
