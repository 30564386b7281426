namespace Charley.Foods.Search;

/// <summary>Losses of all foods while a query is weighed; kept between queries so that a search allocates next to nothing.</summary>
internal sealed class Tally(int foods)
{
    /// <summary>Every word was found, but none of them is what the food is: cider in <c>Vinegar, cider</c>.</summary>
    private const float UnnamedDoubt = 0.4f;

    private readonly int[] _touchedIn = new int[foods];
    private readonly float[] _loss = new float[foods];
    private readonly float[] _doubt = new float[foods];
    private readonly int[] _slot = new int[foods];
    private readonly float[] _offer = new float[foods];
    private readonly float[] _offerDoubt = new float[foods];
    private readonly int[] _foundIn = new int[foods];
    private readonly float[] _bestLoss = new float[foods];
    private readonly float[] _bestDoubt = new float[foods];
    private readonly bool[] _named = new bool[foods];
    private readonly List<int> _touched = [];
    private readonly List<int> _found = [];
    private int _reading;
    private int _query;

    public void Begin()
    {
        unchecked { _query++; }
        _found.Clear();
    }

    public void BeginReading()
    {
        unchecked { _reading++; }
        _touched.Clear();
    }

    /// <summary>Whether this is the first that the reading hears of the food.</summary>
    public bool Touch(int food)
    {
        if (_touchedIn[food] == _reading)
        {
            return false;
        }

        _touchedIn[food] = _reading;
        _touched.Add(food);
        return true;
    }

    public void Start(int food, float loss, float doubt) => (_loss[food], _doubt[food], _slot[food], _named[food]) = (loss, doubt, -1, false);

    /// <summary>Takes a match of a word into account, if it is the best that the food has for that word so far.</summary>
    /// <param name="change">What it takes off the loss; below zero where it helps.</param>
    /// <param name="doubt">What it takes off the doubt whether the food is meant.</param>
    public void Offer(int food, int slot, float change, float doubt)
    {
        if (change >= (_slot[food] == slot ? _offer[food] : 0))
        {
            return;
        }

        if (_slot[food] == slot)
        {
            _loss[food] -= _offer[food];
            _doubt[food] -= _offerDoubt[food];
        }

        (_slot[food], _offer[food], _offerDoubt[food]) = (slot, change, doubt);
        _loss[food] += change;
        _doubt[food] += doubt;
    }

    /// <summary>A word of the query is what the food is.</summary>
    public void Name(int food) => _named[food] = true;

    public void EndReading()
    {
        foreach (var food in _touched)
        {
            if (_foundIn[food] != _query)
            {
                _foundIn[food] = _query;
                _bestLoss[food] = float.PositiveInfinity;
                _found.Add(food);
            }

            if (_loss[food] < _bestLoss[food])
            {
                (_bestLoss[food], _bestDoubt[food]) = (_loss[food], _doubt[food] + (_named[food] ? 0 : UnnamedDoubt));
            }
        }
    }

    /// <summary>The foods with the least loss; of equals the first of the table.</summary>
    public List<FoodSearch.Hit> Best(int limit)
    {
        var hits = new List<FoodSearch.Hit>(Math.Min(limit, _found.Count) + 1);
        foreach (var food in _found)
        {
            var loss = Math.Max(0, _bestLoss[food]);
            var at = hits.Count;
            while (at > 0 && (hits[at - 1].Loss > loss || (hits[at - 1].Loss == loss && hits[at - 1].Food > food)))
            {
                at--;
            }

            if (at < limit)
            {
                hits.Insert(at, new FoodSearch.Hit(food, loss, MathF.Exp(-Math.Max(0, _bestDoubt[food]))));
                if (hits.Count > limit)
                {
                    hits.RemoveAt(limit);
                }
            }
        }

        return hits;
    }
}
