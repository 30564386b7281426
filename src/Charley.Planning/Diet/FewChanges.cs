using System.Diagnostics;

namespace Charley.Planning.Diet;

/// <summary>The cheapest plan of very few changes among all moves of the whole table, every set looked at or ruled out.</summary>
/// <remarks>
/// <para>Of m changes that together bring what is needed, one alone brings at least an m-th of it: only such changes are tried next, for whichever
/// need the fewest can bring so much. What was tried is left out beside its sisters, so that no set is met twice.</para>
/// <para>A set costs at least the bound of the relaxation and the reduced costs of its members: sets that cannot beat the best known are not begun.</para>
/// </remarks>
internal sealed class FewChanges
{
    private const int NodesBetweenLooks = 256;

    private readonly PlanProblem _problem;
    private readonly Aim _aim;
    private readonly double[] _costs;
    private readonly Relaxed _relaxed;
    private readonly Row[] _rows;
    private readonly double[] _brings;
    private readonly int[] _open;
    private readonly bool[] _out;
    private readonly Stopwatch _watch = new();
    private TimeSpan _time;
    private int[]? _best;
    private double _value;
    private long _nodes;
    private bool _stopped;

    /// <param name="aim">With costs, all above 0.</param>
    /// <param name="value">Only what is below it is looked for.</param>
    public FewChanges(PlanProblem problem, Aim aim, Relaxed relaxed, double value)
    {
        (_problem, _aim, _relaxed, _value, _rows) = (problem, aim, relaxed, value, problem.Rows);
        _costs = aim.Costs ?? throw new ArgumentException("The moves have no costs.", nameof(aim));
        _open = [.. Enumerable.Range(0, problem.Moves.Length).Where(move => relaxed.Bound + relaxed.ReducedCosts[move] < value && _costs[move] < value)
            .OrderBy(move => _costs[move]).ThenBy(move => move)];
        _out = new bool[problem.Moves.Length];
        // a move's contents beside each other, in the order of the open moves
        _brings = new double[_open.Length * _rows.Length];
        for (var place = 0; place < _open.Length; place++)
        {
            for (var row = 0; row < _rows.Length; row++)
            {
                _brings[(place * _rows.Length) + row] = _rows[row].Brings[_open[place]];
            }
        }
    }

    /// <returns>Proven where every set was looked at within the time; without a plan where none is below the value.</returns>
    public Solved Search(TimeSpan time)
    {
        _time = time;
        _watch.Restart();
        Below([], Array.ConvertAll(_rows, row => row.Need), 0, _relaxed.Bound);
        return new Solved(_best, _stopped ? _relaxed.Bound : _value, !_stopped);
    }

    private void Below(int[] made, double[] needs, double cost, double bound)
    {
        if (++_nodes % NodesBetweenLooks == 0 && _watch.Elapsed > _time)
        {
            _stopped = true;
        }

        if (_stopped)
        {
            return;
        }

        if (Missing(needs) <= _aim.MostMissing + Row.Slack)
        {
            (_best, _value) = cost < _value ? ([.. made.Select(place => _open[place])], cost) : (_best, _value);
            return;
        }

        var left = _aim.MostChanges - made.Length;
        if (left == 1)
        {
            Last(made, needs, cost, bound);
        }
        else if (left > 1)
        {
            Next(made, needs, (cost, bound), left);
        }
    }

    private void Next(int[] made, double[] needs, (double Cost, double Bound) so, int left)
    {
        var tried = Critical(made, needs, so, left);
        foreach (var place in tried)
        {
            var (cost, bound) = (so.Cost + _costs[_open[place]], so.Bound + _relaxed.ReducedCosts[_open[place]]);
            _out[place] = true;
            if (cost < _value && bound < _value)
            {
                var rest = new double[needs.Length];
                for (var row = 0; row < rest.Length; row++)
                {
                    rest[row] = needs[row] - _brings[(place * rest.Length) + row];
                }

                Below([.. made, place], rest, cost, bound);
            }
        }

        foreach (var place in tried)
        {
            _out[place] = false;
        }
    }

    /// <summary>The one last change: cheapest first.</summary>
    private void Last(int[] made, double[] needs, double cost, double bound)
    {
        var rows = needs.Length;
        var (hardest, want) = Hardest(needs);
        for (var place = 0; place < _open.Length && cost + _costs[_open[place]] < _value; place++)
        {
            if (_brings[(place * rows) + hardest] < want || _out[place] || bound + _relaxed.ReducedCosts[_open[place]] >= _value || !Fits(made, place))
            {
                continue;
            }

            var missing = 0.0;
            for (var row = 0; row < rows && missing <= _aim.MostMissing + Row.Slack; row++)
            {
                var need = needs[row] - _brings[(place * rows) + row];
                missing += need > Row.Slack ? _rows[row].Weight * need : 0;
            }

            if (missing <= _aim.MostMissing + Row.Slack)
            {
                (_best, _value) = ([.. made.Select(one => _open[one]), _open[place]], cost + _costs[_open[place]]);
                return;
            }
        }
    }

    /// <summary>The need that is furthest from what may be missing of it, and what one move must bring of it.</summary>
    private (int Row, double Want) Hardest(double[] needs)
    {
        var (hardest, want) = (0, double.NegativeInfinity);
        for (var row = 0; row < needs.Length; row++)
        {
            var least = needs[row] - Spare(row);
            if (least > want)
            {
                (hardest, want) = (row, least);
            }
        }

        return (hardest, want - Row.Slack);
    }

    /// <summary>What may be missing of a row alone.</summary>
    private double Spare(int row) => _rows[row].Hard ? 0 : _aim.MostMissing / _rows[row].Weight;

    /// <summary>Moves one of which any plan must hold, for the need where these are fewest, best first.</summary>
    private List<int> Critical(int[] made, double[] needs, (double Cost, double Bound) so, int left)
    {
        var rows = needs.Length;
        var counts = new int[rows + 1];
        var wants = new double[rows + 1];
        for (var row = 0; row < rows; row++)
        {
            wants[row] = (needs[row] - Spare(row)) / left;
        }

        // all that is missing together, as one need
        wants[rows] = (Missing(needs) - _aim.MostMissing) / left;
        var fitting = new List<int>();
        for (var place = 0; place < _open.Length; place++)
        {
            if (_out[place] || so.Cost + _costs[_open[place]] >= _value || so.Bound + _relaxed.ReducedCosts[_open[place]] >= _value || !Fits(made, place))
            {
                continue;
            }

            fitting.Add(place);
            for (var row = 0; row < rows; row++)
            {
                counts[row] += wants[row] > Row.Slack && _brings[(place * rows) + row] >= wants[row] - Row.Slack ? 1 : 0;
            }

            counts[rows] += Together(place, needs) >= wants[rows] - Row.Slack ? 1 : 0;
        }

        var critical = rows;
        for (var row = 0; row < rows; row++)
        {
            if (wants[row] > Row.Slack && counts[row] < counts[critical])
            {
                critical = row;
            }
        }

        return fitting.FindAll(place => critical == rows ? Together(place, needs) >= wants[rows] - Row.Slack : _brings[(place * rows) + critical] >= wants[critical] - Row.Slack);
    }

    /// <summary>At most what one move takes off all that is missing.</summary>
    private double Together(int place, double[] needs)
    {
        var sum = 0.0;
        for (var row = 0; row < needs.Length; row++)
        {
            var brings = _brings[(place * needs.Length) + row];
            if (needs[row] > 0 && brings > 0)
            {
                sum += _rows[row].Hard ? double.PositiveInfinity : _rows[row].Weight * Math.Min(needs[row], brings);
            }
        }

        return sum;
    }

    private double Missing(double[] needs)
    {
        var missing = 0.0;
        for (var row = 0; row < needs.Length; row++)
        {
            missing += needs[row] > Row.Slack ? _rows[row].Weight * needs[row] : 0;
        }

        return missing;
    }

    private bool Fits(int[] made, int place)
    {
        foreach (var other in made)
        {
            if (!_problem.Agree(_open[other], _open[place]))
            {
                return false;
            }
        }

        return true;
    }
}
