namespace Charley.Planning.Diet;

/// <summary>A diary, what could be changed in it, and what is aimed at.</summary>
internal sealed class PlanProblem
{
    public PlanProblem(IReadOnlyList<EatenFood> eaten, IReadOnlyList<Goal> goals, Move[] moves, int mostChanges)
    {
        (Eaten, Goals, Moves, MostChanges) = (eaten, goals, moves, mostChanges);
        Rows = Row.Of(this);
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        Kind = Array.ConvertAll(moves, move => move.Comes is { } food ? kinds.TryGetValue(food.Head, out var known) ? known : kinds[food.Head] = kinds.Count : -1);
        Kinds = kinds.Count;
    }

    public IReadOnlyList<EatenFood> Eaten { get; }

    public IReadOnlyList<Goal> Goals { get; }

    public Move[] Moves { get; }

    public int MostChanges { get; }

    public Row[] Rows { get; }

    /// <summary>By move, the kind of food that comes; -1 where nothing does. No plan brings two of a kind.</summary>
    public int[] Kind { get; }

    public int Kinds { get; }

    /// <summary>The same with some of the moves.</summary>
    public PlanProblem Only(Func<int, bool> wanted) => new(Eaten, Goals, [.. Moves.Where((_, place) => wanted(place))], MostChanges);

    /// <summary>What is missing with these moves, weighted; infinite where a limit is broken.</summary>
    public double Missing(IReadOnlyCollection<int> moves)
    {
        var sum = 0.0;
        foreach (var row in Rows)
        {
            var need = row.Need;
            foreach (var move in moves)
            {
                need -= row.Brings[move];
            }

            sum += need <= Row.Slack ? 0 : row.Weight * need;
        }

        return sum;
    }

    /// <summary>Whether two moves can be made together.</summary>
    public bool Agree(int one, int other) => (Moves[one].Item < 0 || Moves[one].Item != Moves[other].Item) && (Kind[one] < 0 || Kind[one] != Kind[other]);
}
