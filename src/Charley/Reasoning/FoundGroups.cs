namespace Charley.Reasoning;

/// <summary>Merges what was found into a few questions to be explained.</summary>
/// <remarks>
/// <para>Findings of one group are explained together, by the background or by one cause: P(group | c) = ∏ P(f | c), background ∏ λ. That
/// keeps a cause that brings them all ahead of a chance meeting of several that bring one each, and the number of open questions
/// small enough for an exact answer (docs/decisions/0003-exact-inference.md).</para>
/// <para>What is known to be there (a told diagnosis) has its share in every finding taken into the background first, so that it explains away
/// what it brings without a question of its own. A medicine's "it acts" is not known and stays a cause.</para>
/// </remarks>
internal sealed class FoundGroups(IReadOnlySet<int> known)
{
    private readonly List<Disjunction> _alone = [];
    private readonly List<(string Group, List<Disjunction> Members)> _groups = [];

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
            MembersOf(group).Add(folded);
        }
    }

    public IReadOnlyList<Disjunction> Merge()
    {
        _groups.Sort(static (left, right) => string.CompareOrdinal(left.Group, right.Group));
        var merged = new Disjunction[_alone.Count + _groups.Count];
        _alone.CopyTo(merged);
        for (var i = 0; i < _groups.Count; i++)
        {
            merged[_alone.Count + i] = Together(_groups[i].Members);
        }

        return merged;
    }

    private List<Disjunction> MembersOf(string group)
    {
        foreach (var (name, members) in _groups)
        {
            if (name == group)
            {
                return members;
            }
        }

        _groups.Add((group, []));
        return _groups[^1].Members;
    }

    private Disjunction Fold(Disjunction found)
    {
        var contributions = found.Contributions;
        if (known.Count == 0 || !HasKnown(contributions))
        {
            return found;
        }

        var absent = 1 - found.Leak;
        var rest = new List<Contribution>(contributions.Count);
        for (var i = 0; i < contributions.Count; i++)
        {
            if (known.Contains(contributions[i].Cause))
            {
                absent *= 1 - contributions[i].Strength;
            }
            else
            {
                rest.Add(contributions[i]);
            }
        }

        return new Disjunction(1 - absent, rest);
    }

    private bool HasKnown(IReadOnlyList<Contribution> contributions)
    {
        for (var i = 0; i < contributions.Count; i++)
        {
            if (known.Contains(contributions[i].Cause))
            {
                return true;
            }
        }

        return false;
    }

    private static Disjunction Together(List<Disjunction> members)
    {
        if (members.Count == 1)
        {
            return members[0];
        }

        var background = 1.0;
        var links = 0;
        foreach (var member in members)
        {
            background *= member.Leak;
            links += member.Contributions.Count;
        }

        // by cause, what each of its links multiplies the likelihood of the group with
        var ratios = new (int Cause, double Ratio)[links];
        var next = 0;
        foreach (var member in members)
        {
            var contributions = member.Contributions;
            for (var i = 0; i < contributions.Count; i++)
            {
                var given = 1 - ((1 - member.Leak) * (1 - contributions[i].Strength));
                ratios[next++] = (contributions[i].Cause, given / member.Leak);
            }
        }

        Array.Sort(ratios, static (left, right) => left.Cause != right.Cause ? left.Cause.CompareTo(right.Cause) : left.Ratio.CompareTo(right.Ratio));
        return new Disjunction(background, Products(ratios, background));
    }

    private static List<Contribution> Products((int Cause, double Ratio)[] ratios, double background)
    {
        var merged = new List<Contribution>(ratios.Length);
        for (var i = 0; i < ratios.Length;)
        {
            var (cause, product) = (ratios[i].Cause, 1.0);
            for (; i < ratios.Length && ratios[i].Cause == cause; i++)
            {
                product *= ratios[i].Ratio;
            }

            if (product > 1)
            {
                merged.Add(new Contribution(cause, CauseNetwork.Strength(Math.Min(product * background, 1 - 1e-12), background)));
            }
        }

        return merged;
    }
}
