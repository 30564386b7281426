namespace Charley.Planning.Diet;

/// <summary>A good plan in a moment: begin somewhere, and exchange one move at a time for the best in its place.</summary>
internal sealed class QuickPlan(PlanProblem problem)
{
    private const int MostRounds = 20;

    private readonly double[] _after = new double[problem.Moves.Length];

    /// <summary>The plan with least missing among those that exchanges lead to, with exactly as many moves as the start has places.</summary>
    public (int[] Made, double Missing) LeastMissing(IReadOnlyList<int> start, int places)
    {
        int[] made = [.. start.Take(places)];
        while (made.Length < places && Next(made, -1, null) is { } more)
        {
            made = [.. made, more.Move];
        }

        var missing = problem.Missing(made);
        for (var round = 0; round < MostRounds; round++)
        {
            var before = missing;
            for (var place = 0; place < made.Length; place++)
            {
                if (Next(made, place, null) is { } other && other.Missing < missing - Row.Slack)
                {
                    (made[place], missing) = (other.Move, other.Missing);
                }
            }

            if (missing >= before - Row.Slack || missing <= Row.Slack)
            {
                break;
            }
        }

        return (made, missing);
    }

    /// <summary>Exchanges moves for cheaper ones as long as no more than <paramref name="most"/> is missing.</summary>
    public int[] Cheapest(IReadOnlyList<int> start, double[] costs, double most)
    {
        int[] made = [.. start];
        for (var (round, better) = (0, true); better && round < MostRounds; round++)
        {
            better = false;
            for (var place = 0; place < made.Length; place++)
            {
                if (Next(made, place, (costs, most)) is { } other && costs[other.Move] < costs[made[place]] - Row.Slack)
                {
                    (made[place], better) = (other.Move, true);
                }
            }
        }

        return made;
    }

    /// <summary>The best move in a place, the others staying: with least missing, or the cheapest with no more missing than allowed.</summary>
    /// <param name="place">-1: a further place.</param>
    private (int Move, double Missing)? Next(int[] made, int place, (double[] Costs, double Most)? cheap)
    {
        Array.Clear(_after);
        foreach (var row in problem.Rows)
        {
            var need = row.Need;
            for (var i = 0; i < made.Length; i++)
            {
                need -= i == place ? 0 : row.Brings[made[i]];
            }

            Add(row, need);
        }

        var best = -1;
        for (var move = 0; move < _after.Length; move++)
        {
            var better = cheap is { } aim
                ? _after[move] <= aim.Most && (best < 0 || aim.Costs[move] < aim.Costs[best])
                : best < 0 || _after[move] < _after[best];
            if (better && Fits(made, place, move))
            {
                best = move;
            }
        }

        return best < 0 ? null : (best, _after[best]);
    }

    private void Add(Row row, double need)
    {
        // beyond any soft weight, and finite: a start may break limits, and exchanges lead back
        const double Broken = 1000;
        var (brings, weight) = (row.Brings, row.Hard ? Broken : row.Weight);
        for (var move = 0; move < _after.Length; move++)
        {
            var left = need - brings[move];
            _after[move] += left > Row.Slack ? weight * left : 0;
        }
    }

    private bool Fits(int[] made, int place, int move)
    {
        for (var i = 0; i < made.Length; i++)
        {
            if (i != place && !problem.Agree(made[i], move))
            {
                return false;
            }
        }

        return true;
    }
}
