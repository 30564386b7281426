using System.Globalization;

namespace Charley.Foods.Compiling;

/// <summary>A row of <c>food-names.csv</c>.</summary>
/// <param name="Kind"><c>drop</c> a segment, <c>after</c> (a part said after its animal), <c>state</c> (stays behind), <c>animal</c> (its cuts are said after it, but for <c>before</c>), <c>replace</c> a word.</param>
public sealed record NamingRule(string Kind, string Words, string Means);

/// <summary>Turns a description round into a name as people say it: <c>Milk, whole, 3.25% milkfat, with added vitamin D</c> into <c>Whole milk, 3.25% fat</c>.</summary>
/// <remarks>The first segment that is no state of the food (raw, cooked, canned …) and is at most two words goes before the head, or after it where it is a part
/// (<c>Chicken breast</c>); drawers (<c>Nuts, almonds</c>) and segments that say nothing go.</remarks>
public sealed class FoodNaming
{
    private readonly HashSet<string> _drop;
    private readonly HashSet<string> _after;
    private readonly HashSet<string> _states;
    private readonly HashSet<string> _animals;
    private readonly HashSet<string> _before;
    private readonly List<NamingRule> _replace;

    public FoodNaming(IReadOnlyList<NamingRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        HashSet<string> Of(string kind) => rules.Where(rule => rule.Kind == kind).Select(rule => rule.Words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        (_drop, _after, _states, _animals, _before) = (Of("drop"), Of("after"), Of("state"), Of("animal"), Of("before"));
        _replace = [.. rules.Where(rule => rule.Kind == "replace")];
    }

    public string Of(string description, FoodPriors priors)
    {
        ArgumentNullException.ThrowIfNull(priors);
        var segments = Description.Read(description).Segments.Select(segment => segment.Written).ToList();
        while (segments.Count > 1 && priors.Drawer(segments[0]) is not null && !IsState(segments[1]))
        {
            segments.RemoveAt(0);
        }

        var head = segments[0];
        var rest = segments.Skip(1).Where(segment => !_drop.Contains(segment)).ToList();
        if (rest.Count > 0 && !head.Split(' ').Any(Description.IsBrand) && Turns(rest[0], head))
        {
            head = _after.Contains(rest[0]) || (_animals.Contains(head) && !_before.Contains(rest[0]))
                ? $"{Singular(head)} {Lower(rest[0])}"
                : $"{Singular(rest[0])} {Lower(head)}";
            rest.RemoveAt(0);
        }

        var name = string.Join(", ", [head, .. rest]);
        return Capital(_replace.Aggregate(name, (text, rule) => text.Replace(rule.Words, rule.Means, StringComparison.OrdinalIgnoreCase)));
    }

    private bool Turns(string segment, string head) =>
        segment.Split(' ').Length <= 3 && !IsState(segment) && segment.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '\'')
        && !head.Contains(" and ", StringComparison.Ordinal) && !segment.Split(' ').Any(Description.IsBrand) && head.Split(' ').Length <= 2
        && !segment.EndsWith(head.Split(' ')[0], StringComparison.OrdinalIgnoreCase);

    private bool IsState(string segment) => _states.Contains(segment) || _states.Contains(segment.Split(' ')[0]);

    private static string Singular(string head) => head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal) ? head[..^1] : head;

    private static string Lower(string head) => Description.IsBrand(head) ? head : head.ToLower(CultureInfo.InvariantCulture);

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
