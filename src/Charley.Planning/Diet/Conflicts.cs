using Charley.Cases;

namespace Charley.Planning.Diet;

/// <summary>Everything that a person or a limit demands, each in words, to find what cannot hold together.</summary>
internal static class Conflicts
{
    /// <param name="free">The problem as if nothing were locked.</param>
    public static IReadOnlyList<string> Of(PlanProblem free, Wishes wishes, TimeSpan time)
    {
        var demands = free.Rows.Where(row => row.Hard).GroupBy(row => row.Words, StringComparer.Ordinal).Select(rows => new Demand(rows.Key, [.. rows])).ToList();
        demands.AddRange(from item in Enumerable.Range(0, free.Eaten.Count)
                         where free.Eaten[item].Locked
                         select new Demand($"lock: {free.Eaten[item].Food.Name} stays as it is", [Forbids(free, move => move.Item == item, 0)]));
        if (wishes.MaxChanges is { } most)
        {
            demands.Add(new Demand($"at most {most} change{(most == 1 ? "" : "s")}", [Forbids(free, _ => true, most)]));
        }

        return new SmallestConflict(free, demands).Find(time);
    }

    /// <summary>No more than so many of these moves.</summary>
    private static Row Forbids(PlanProblem problem, Func<Move, bool> moves, int most) =>
        new(Array.ConvertAll(problem.Moves, move => moves(move) ? -1.0 : 0), -most, double.PositiveInfinity);
}
