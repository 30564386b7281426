namespace Charley.Reasoning;

/// <summary>Merges what was found into a few questions to be explained.</summary>
/// <remarks>
/// <para>Findings of one group are explained together, by the background or by one cause: P(group | c) = ∏ P(f | c), background ∏ λ. That
/// keeps a cause that brings them all ahead of a chance meeting of several that bring one each, and the number of open questions
/// small enough for an exact answer (docs/decisions/0003-exact-inference.md).</para>
/// <para>What is known to be there (a told diagnosis) has its share in every finding taken into the background first, so that it explains away
/// what it brings without a question of its own. A medicine's "it acts" is not known and stays a cause.</para>
/// </remarks>
internal sealed class FoundGroups(HashSet<int> known)
{
    private readonly List<Disjunction> _alone = [];
    private readonly Dictionary<string, List<Disjunction>> _groups = new(StringComparer.Ordinal);

    public void Add(string? group, Disjunction found)
    {
        var folded = Fold(found);
        if (folded.Contributions.Count == 0)
        {
            return;
        }

        if (group is null)
        {
            _alone.Add(folded);
        }
        else
        {
            (_groups.TryGetValue(group, out var members) ? members : _groups[group] = []).Add(folded);
        }
    }

    public IReadOnlyList<Disjunction> Merge() =>
        [.. _alone, .. _groups.OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Together(group.Value))];

    private Disjunction Fold(Disjunction found)
    {
        var absent = 1 - found.Leak;
        var rest = new List<Contribution>(found.Contributions.Count);
        foreach (var link in found.Contributions)
        {
            if (known.Contains(link.Cause))
            {
                absent *= 1 - link.Strength;
            }
            else
            {
                rest.Add(link);
            }
        }

        return new Disjunction(1 - absent, rest);
    }

    private static Disjunction Together(List<Disjunction> members)
    {
        if (members.Count == 1)
        {
            return members[0];
        }

        var background = members.Aggregate(1.0, (product, member) => product * member.Leak);
        var ratios = new SortedDictionary<int, double>();
        foreach (var member in members)
        {
            foreach (var link in member.Contributions)
            {
                var given = 1 - ((1 - member.Leak) * (1 - link.Strength));
                ratios[link.Cause] = ratios.GetValueOrDefault(link.Cause, 1) * given / member.Leak;
            }
        }

        return new Disjunction(background,
            [.. ratios.Where(ratio => ratio.Value > 1).Select(ratio => new Contribution(ratio.Key, CauseNetwork.Strength(Math.Min(ratio.Value * background, 1 - 1e-12), background)))]);
    }
}
