using Charley.Foods.Search;

namespace Charley.Foods.Compiling;

/// <summary>A row of <c>food-priors.csv</c>.</summary>
/// <param name="Kind"><c>group source category head tail token brand default noise plain unplain needs</c>.</param>
/// <param name="Scope">Of a token: a food group, <c>head:</c> and a head noun, or empty.</param>
/// <param name="Cost">Nats.</param>
public sealed record FoodPrior(string Kind, string Key, string Scope, double Cost);

/// <summary>How plain a food is, by its group, its source and its words: what each costs in a search that did not ask for it.</summary>
public sealed class FoodPriors
{
    private readonly Dictionary<(string Kind, string Key, string Scope), float> _costs = [];

    /// <exception cref="InvalidDataException">A row stands twice.</exception>
    public FoodPriors(IEnumerable<FoodPrior> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var row in rows)
        {
            var key = row.Kind is "token" or "noise" or "head" or "tail" or "brand" or "unplain" or "needs" ? Words.Stem(row.Key) : row.Kind is "category" ? Stems(row.Key) : row.Key;
            if (!_costs.TryAdd((row.Kind, key, row.Scope), (float)row.Cost))
            {
                throw new InvalidDataException($"food-priors.csv: {row.Kind} '{row.Key}' {row.Scope} stands twice (plurals count as one).");
            }
        }
    }

    public IEnumerable<(string Stem, float Cost)> Noise => _costs.Where(cost => cost.Key.Kind == "noise").Select(cost => (cost.Key.Key, cost.Value));

    /// <summary>Whether a group's foods may be named as rich in something.</summary>
    public bool IsPlain(string group) => _costs.ContainsKey(("plain", group, ""));

    /// <summary>Whether a word makes a food a product, a powder, an oddity: not to be named as rich in something.</summary>
    public bool IsUnplain(string stem, string group, string head) => _costs.ContainsKey(("unplain", stem, ""))
        || _costs.ContainsKey(("unplain", stem, group)) || _costs.ContainsKey(("unplain", stem, "head:" + head));

    /// <summary>Words of which a plain food of the group has one, such as cooked for grain; none where it needs none.</summary>
    public IEnumerable<string> Needs(string group) => _costs.Keys.Where(key => key.Kind == "needs" && key.Scope == group).Select(key => key.Key);

    public bool IsBrand(string stem) => _costs.ContainsKey(("brand", stem, ""));

    /// <summary>Cost of a head noun that few say when they name its kinds; <c>null</c> where it costs as any.</summary>
    /// <param name="alone">Its segment is that word alone (<c>Cheese, cheddar</c>), not <c>Liver cheese</c>.</param>
    public float? Head(string stem, bool alone) => _costs.TryGetValue((alone ? "head" : "tail", stem, ""), out var cost) ? cost : null;

    public float Group(string group) => _costs.GetValueOrDefault(("group", group, ""));

    public float Source(string source) => _costs.GetValueOrDefault(("source", source, ""));

    /// <exception cref="InvalidDataException">There is no such row.</exception>
    public float Default(string of) => _costs.TryGetValue(("default", of, ""), out var cost)
        ? cost
        : throw new InvalidDataException($"food-priors.csv: the row default,{of} is missing.");

    /// <summary>Cost of a drawer such as <c>Nuts</c>; <c>null</c> where the words are no drawer.</summary>
    public float? Drawer(string words) => _costs.TryGetValue(("category", Stems(words), ""), out var cost) ? cost : null;

    /// <summary>Cost of a word; <c>null</c> where nothing is said of it.</summary>
    public float? Word(string stem, string group, string head) =>
        _costs.TryGetValue(("token", stem, "head:" + head), out var cost) || _costs.TryGetValue(("token", stem, group), out cost)
        || _costs.TryGetValue(("token", stem, ""), out cost) ? cost : null;

    private static string Stems(string words) => string.Join(' ', Words.Of(words).Select(word => word.Stem));
}
