namespace Charley.Planning.Diet;

/// <summary>One demand on the sum of all moves made: it must reach <see cref="Need"/>, or what is missing costs <see cref="Weight"/> a unit.</summary>
/// <param name="Brings">By move.</param>
/// <param name="Need">Relative to what the demand is measured by; negative where there is room.</param>
/// <param name="Weight"><see cref="double.PositiveInfinity"/> where it is a limit.</param>
internal sealed record Row(double[] Brings, double Need, double Weight)
{
    /// <summary>What is missing by less than this share is rounding.</summary>
    public const double Slack = 1e-9;

    /// <summary>Of a limit or wish, for when it cannot be kept.</summary>
    public string Words { get; init; } = "";

    public bool Hard => double.IsPositiveInfinity(Weight);

    /// <summary>Every demand of a problem.</summary>
    public static Row[] Of(PlanProblem problem)
    {
        var rows = new List<Row>();
        for (var place = 0; place < problem.Goals.Count; place++)
        {
            var (goal, at) = (problem.Goals[place], place);
            Reach(goal.Requirement, goal.RequirementWeight);
            Reach(goal.Target, goal.Weight);
            Stay(goal.ReduceAbove, goal.ReduceWeight);
            Stay(goal.AtMost, double.PositiveInfinity);
            Reach(goal.AtLeast, double.PositiveInfinity);

            void Reach(double? level, double weight)
            {
                if (level is { } aim)
                {
                    rows.Add(new Row(Array.ConvertAll(problem.Moves, move => move.Gain[at] / aim), (aim - goal.Before) / aim, weight) { Words = goal.Limit ?? "" });
                }
            }

            // a limit of nothing at all (alcohol in pregnancy) is measured by what there is
            void Stay(double? level, double weight)
            {
                if (level is { } aim && Math.Max(aim, goal.Before) is var measure and > 0)
                {
                    rows.Add(new Row(Array.ConvertAll(problem.Moves, move => -move.Load[at] / measure), (goal.Before - aim) / measure, weight) { Words = goal.Limit ?? "" });
                }
            }
        }

        rows.AddRange(from item in Enumerable.Range(0, problem.Eaten.Count)
                      let wish = problem.Eaten[item].Unwanted
                      where wish is not null
                      select new Row(Array.ConvertAll(problem.Moves, move => move.Item == item ? 1.0 : 0), 1, double.PositiveInfinity) { Words = wish });
        return [.. rows];
    }
}
