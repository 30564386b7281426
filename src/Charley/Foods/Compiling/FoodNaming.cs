using System.Globalization;

namespace Charley.Foods.Compiling;

/// <summary>A row of <c>food-names.csv</c>.</summary>
/// <param name="Kind"><c>drop</c> a segment, <c>after</c> (a part said after its animal), <c>state</c> (stays behind), <c>replace</c> a word.</param>
public sealed record NamingRule(string Kind, string Words, string Means);

/// <summary>Turns a description round into a name as people say it: <c>Milk, whole, 3.25% milkfat, with added vitamin D</c> into <c>Whole milk, 3.25% fat</c>.</summary>
/// <remarks>The first segment that is no state of the food (raw, cooked, canned …) and is at most two words goes before the head, or after it where it is a part
/// (<c>Chicken breast</c>); drawers (<c>Nuts, almonds</c>) and segments that say nothing go.</remarks>
public sealed class FoodNaming
{
    private readonly HashSet<string> _drop;
    private readonly HashSet<string> _after;
    private readonly HashSet<string> _states;
    private readonly List<NamingRule> _replace;

    public FoodNaming(IReadOnlyList<NamingRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        HashSet<string> Of(string kind) => rules.Where(rule => rule.Kind == kind).Select(rule => rule.Words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        (_drop, _after, _states) = (Of("drop"), Of("after"), Of("state"));
        _replace = [.. rules.Where(rule => rule.Kind == "replace")];
    }

    public string Of(string description, FoodPriors priors)
    {
        ArgumentNullException.ThrowIfNull(priors);
        var segments = Description.Read(description).Segments.Select(segment => $"{segment.Text} {segment.Aside}".Trim()).ToList();
        var drawer = segments.Count > 1 && priors.Drawer(segments[0]) is not null && !IsState(segments[1]) ? segments[0] : null;
        if (drawer is not null && !IsTurned(drawer))
        {
            segments.RemoveAt(0);
        }

        var head = segments[0];
        var rest = segments.Skip(1).Where(segment => !_drop.Contains(segment)).ToList();
        if (rest.Count > 0 && !head.Split(' ').Any(Description.IsBrand) && Turns(rest[0], head))
        {
            head = _after.Contains(rest[0]) ? $"{Singular(head)} {rest[0]}" : $"{rest[0]} {Lower(head)}";
            rest.RemoveAt(0);
        }

        var name = string.Join(", ", [head, .. rest]);
        return Capital(_replace.Aggregate(name, (text, rule) => text.Replace(rule.Words, rule.Means, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Drawers whose word is said with the food: olive oil, cheddar cheese, caesar salad dressing.</summary>
    private static bool IsTurned(string drawer) => drawer is "Oil" or "Cheese" or "Sugars" or "Salad dressing" or "Squash" or "Pork" or "Vegetable oil";

    private bool Turns(string segment, string head) =>
        segment.Split(' ').Length <= 2 && !IsState(segment) && segment.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '\'')
        && !head.Contains(" and ", StringComparison.Ordinal) && !segment.Split(' ').Any(Description.IsBrand) && head.Split(' ').Length <= 2;

    private bool IsState(string segment) => _states.Contains(segment) || _states.Contains(segment.Split(' ')[0]);

    private static string Singular(string head) => head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal) ? head[..^1] : head;

    private static string Lower(string head) => Description.IsBrand(head) ? head : head.ToLower(CultureInfo.InvariantCulture);

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
