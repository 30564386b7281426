using System.Collections.Concurrent;
using Charley.Foods.Search;
using Charley.Knowledge;

namespace Charley.Foods;

/// <summary>Foods, what is in them, and how to find them by the words people use.</summary>
/// <remarks>Reads a compiled file in place: loading touches only its head. Safe to use from several threads.</remarks>
public sealed class FoodTable
{
    /// <summary>People eat the same things again: a diary line that was read before is not searched again.</summary>
    private const int MostMatchesKept = 20_000;

    private readonly FoodFile _file;
    private readonly Food?[] _foods;
    private readonly NutrientColumn[] _columns;
    private readonly int _energy;
    private readonly Lazy<FoodSearch> _search;
    private readonly Lazy<HouseholdMeasures> _measures;
    private readonly Lazy<WishWords> _wishes;
    private readonly FoodTable? _more;
    private readonly ConcurrentDictionary<string, FoodMatch> _matches = new(StringComparer.Ordinal);
    private NutrientMap? _map;

    private FoodTable(FoodFile file, FoodTable? more = null)
    {
        (_file, _more) = (file, more);
        _foods = new Food?[file.Foods.Length];
        _columns = ReadColumns(file);
        _energy = Array.FindIndex(_columns, column => column.Is(NutrientColumn.EnergyNumber));
        _search = new Lazy<FoodSearch>(() => new FoodSearch(file));
        _wishes = new Lazy<WishWords>(() => new WishWords(this, file));
        _measures = new Lazy<HouseholdMeasures>(() => HouseholdMeasures.Read(file));
    }

    public int Count => _foods.Length + (_more?.Count ?? 0);

    public IReadOnlyList<NutrientColumn> Columns => _columns;

    /// <summary>Reads what people write of foods that they like, avoid or are allergic to.</summary>
    public WishWords Wishes => _wishes.Value;

    internal HouseholdMeasures Measures => _measures.Value;

    /// <summary>In the order of the ids; after them those of <see cref="With"/>.</summary>
    public IEnumerable<Food> Foods => Enumerable.Range(0, Count).Select(index => this[index]);

    public Food this[int index] => _more is { } more && index >= _foods.Length ? more[index - _foods.Length] : Volatile.Read(ref _foods[index]) ?? Make(index);

    /// <param name="bytes">A file that <see cref="Compiling.FoodTableCompiler"/> made.</param>
    /// <exception cref="InvalidDataException">It is not such a file.</exception>
    public static FoodTable Load(ReadOnlyMemory<byte> bytes) => new(new FoodFile(bytes));

    /// <summary>This table and the foods of another; where both are as good an answer, this one's come first.</summary>
    /// <exception cref="ArgumentException">The other has not the same columns.</exception>
    public FoodTable With(FoodTable more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return more._columns.SequenceEqual(_columns)
            ? new FoodTable(_file, _more is null ? more : _more.With(more))
            : throw new ArgumentException("The tables have not the same columns.", nameof(more));
    }

    /// <returns><c>null</c> where no food has that id.</returns>
    public Food? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var wanted = System.Text.Encoding.UTF8.GetBytes(id.Trim());
        var (low, high) = (0, _foods.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = _file.Utf8(_file.Foods[middle].Id).SequenceCompareTo(wanted);
            if (order == 0)
            {
                return this[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return _more?.Find(id);
    }

    /// <summary>Every column of a food in the order and unit of <see cref="Columns"/>, per 100 g; NaN where nobody measured it.</summary>
    public ReadOnlySpan<float> Values(Food food)
    {
        ArgumentNullException.ThrowIfNull(food);
        return ReferenceEquals(food.Table, this) ? _file.Nutrients.Slice(food.Index * _columns.Length, _columns.Length) : food.Table.Values(food);
    }

    /// <summary>A food in the engine's nutrients and units, per 100 g; NaN where unknown.</summary>
    public NutrientProfile Profile(Food food, IReadOnlyList<Nutrient> nutrients)
    {
        ArgumentNullException.ThrowIfNull(nutrients);
        var map = _map;
        if (map is null || !ReferenceEquals(map.Nutrients, nutrients))
        {
            _map = map = NutrientMap.Of(nutrients, _columns);
        }

        return map.Read(Values(food));
    }

    /// <summary>Foods that the words may mean, best first.</summary>
    /// <param name="limit">At most so many; at least 1.</param>
    public IReadOnlyList<FoodHit> Search(string words, int limit)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var own = _search.Value.Find(words, limit)
            .ConvertAll(hit => new FoodHit(this[hit.Food], Math.Exp(-hit.Loss)) { Certainty = hit.Certainty * Math.Min(1, Math.Exp(-hit.Loss) / FoodMatch.ClearScore) });
        return _more is null ? own : [.. own.Concat(_more.Search(words, limit)).OrderByDescending(hit => hit.Score).Take(limit)];
    }

    /// <summary>The food that a line of a diary means: an id, or words.</summary>
    /// <remarks>Nothing is guessed silently: below a certainty of <see cref="FoodMatch.Enough"/> there is no food, only a suggestion.</remarks>
    public FoodMatch Match(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.Contains(':', StringComparison.Ordinal) && !words.Trim().Contains(' ', StringComparison.Ordinal))
        {
            return Find(words) is { } exact ? new FoodMatch(exact, 1, null) : FoodMatch.None;
        }

        if (_matches.TryGetValue(words, out var known))
        {
            return known;
        }

        var match = Search(words, 1) is not [var best] ? FoodMatch.None
            : best.Certainty >= FoodMatch.Enough ? new FoodMatch(best.Food, best.Certainty, null)
            : new FoodMatch(null, best.Certainty, best.Food);
        if (_matches.Count >= MostMatchesKept)
        {
            _matches.Clear();
        }

        return _matches[words] = match;
    }

    /// <summary>Plain foods that hold most of a nutrient in a usual portion, one a kind, richest first.</summary>
    /// <param name="allowed">Which foods may be named; all plain ones where not given.</param>
    public IReadOnlyList<RichFood> Richest(Nutrient nutrient, int limit = 10, Func<Food, bool>? allowed = null) =>
        RichFoods.Of(this, nutrient, allowed ?? (_ => true)).Take(limit).ToList();

    internal float Energy(Food food) => _energy < 0 ? float.NaN : Values(food)[_energy];

    private Food Make(int index)
    {
        var made = new Food(this, _file, index);
        return Interlocked.CompareExchange(ref _foods[index], made, null) ?? made;
    }

    private static NutrientColumn[] ReadColumns(FoodFile file)
    {
        var columns = new NutrientColumn[file.Columns.Length / 5];
        for (var i = 0; i < columns.Length; i++)
        {
            string Field(int field) => file.Text(file.Columns[(5 * i) + field]);
            columns[i] = new NutrientColumn(Field(0), Field(1), Field(2), Field(3)) { Ifct = Field(4) };
        }

        return columns;
    }
}
