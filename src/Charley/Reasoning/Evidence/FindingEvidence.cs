using Charley.Knowledge;
using Charley.Vocabulary;

namespace Charley.Reasoning.Evidence;

/// <summary>What was found, told or asked and is absent.</summary>
internal sealed class FindingEvidence(CauseNetwork network, Weighing weighing)
{
    /// <summary>What is explained together: the pattern of the cramps, what examination and tests show, what is felt, what the history tells.</summary>
    private static readonly Dictionary<string, string> Groups = new(StringComparer.Ordinal)
    {
        ["site"] = "pattern", ["timing"] = "pattern", ["trigger"] = "pattern", ["relief"] = "pattern", ["sign"] = "examination",
    };

    public IEnumerable<EvidencePiece> Of(IReadOnlyList<ObservedFinding> observed)
    {
        var known = observed.Where(finding => network.Finding(finding.Id) is not null).ToArray();
        var implied = known.Where(finding => finding.Presence != Presence.Absent).SelectMany(finding => Closure(finding.Id)).ToHashSet(StringComparer.Ordinal);
        var present = known.Where(finding => finding.Presence != Presence.Absent && !implied.Contains(finding.Id)).ToArray();
        var said = present.Select(finding => finding.Id).Concat(implied).ToHashSet(StringComparer.Ordinal);
        foreach (var group in present.GroupBy(finding => network.Finding(finding.Id)?.Finding.Group ?? finding.Id, StringComparer.Ordinal))
        {
            var telling = group.OrderBy(finding => network.Finding(finding.Id)?.Finding.Background.Probability ?? 1).ThenBy(finding => finding.Id, StringComparer.Ordinal).First();
            if (network.Finding(telling.Id) is { } node)
            {
                yield return Present(telling, node);
            }
        }

        foreach (var absent in known.Where(finding => finding.Presence == Presence.Absent && !said.Contains(finding.Id)))
        {
            if (network.Finding(absent.Id) is { } node)
            {
                yield return Absent(absent, node);
            }
        }
    }

    private EvidencePiece Present(ObservedFinding observed, FindingNode node) =>
        node.Finding.Defines is { } told && network.IndexOf(told) is var cause and >= 0 ? Told(observed, node.Finding, cause) : Seen(observed, node);

    /// <summary>A diagnosis that somebody was told.</summary>
    private EvidencePiece Told(ObservedFinding observed, Finding finding, int cause)
    {
        var sure = observed.Presence == Presence.Present;
        return new EvidencePiece
        {
            Text = sure ? finding.Name : $"perhaps: {finding.Name}",
            About = finding.Id,
            Weights = [new CauseWeight(cause, 1, sure ? 0 : weighing.UncertainWhenNot.Value)],
            Known = sure ? [cause] : [],
            Source = finding.Background.Source,
            Grade = finding.Background.Grade,
        };
    }

    private EvidencePiece Seen(ObservedFinding observed, FindingNode node)
    {
        var finding = node.Finding;
        var background = finding.Background.Probability;
        var contributions = node.Disjunction.Contributions;
        if (!finding.Hallmark && contributions.Count > 0)
        {
            var strongest = contributions.Max(link => 1 - ((1 - node.Disjunction.Leak) * (1 - link.Strength)));
            background = Math.Max(background, strongest / weighing.LikelihoodRatioCap.Value);
        }

        if (observed.Presence == Presence.Uncertain)
        {
            background = 1 - ((1 - background) * (1 - weighing.UncertainWhenNot.Value));
        }

        return new EvidencePiece
        {
            Text = observed.Presence == Presence.Uncertain ? $"perhaps: {finding.Name}" : finding.Name,
            About = finding.Id,
            Found = new Disjunction(background, contributions),
            Group = Groups.GetValueOrDefault(finding.Kind, finding.Kind),
            Sources = node.Links.Sources,
            Source = finding.Background.Source,
            Grade = finding.Background.Grade,
        };
    }

    private static EvidencePiece Absent(ObservedFinding observed, FindingNode node) => new()
    {
        Text = $"not there: {node.Finding.Name}",
        About = observed.Id,
        Weights = [.. node.Disjunction.Contributions.Select(link => new CauseWeight(link.Cause, Math.Max(1 - link.Strength, 0.02), 1))],
        Sources = node.Links.Sources,
        Source = node.Finding.Background.Source,
        Grade = node.Finding.Background.Grade,
    };

    private HashSet<string> Closure(string finding)
    {
        var result = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(network.Finding(finding)?.Finding.Implies ?? []);
        while (waiting.TryDequeue(out var next))
        {
            if (result.Add(next))
            {
                foreach (var further in network.Finding(next)?.Finding.Implies ?? [])
                {
                    waiting.Enqueue(further);
                }
            }
        }

        result.Remove(finding);
        return result;
    }
}
