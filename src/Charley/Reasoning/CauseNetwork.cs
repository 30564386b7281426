using System.Collections.Frozen;
using Charley.Knowledge;

namespace Charley.Reasoning;

/// <summary>The network of the knowledge, by index: causes, what brings them about, and what they bring.</summary>
/// <remarks>Made once from the knowledge; immutable.</remarks>
public sealed class CauseNetwork
{
    private readonly FrozenDictionary<string, int> _index;
    private readonly FrozenDictionary<string, FindingNode> _findings;

    public CauseNetwork(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        Causes = [.. knowledge.Causes];
        _index = Causes.Select((cause, index) => (cause.Id, index)).ToFrozenDictionary(pair => pair.Id, pair => pair.index);
        Edges = [.. Causes.SelectMany((cause, child) => cause.CausedBy.Select(link => new CauseEdge(_index[link.Cause], child, link.Probability)))];
        var linkedBy = new Dictionary<string, List<(int Cause, FindingLink Link)>>(StringComparer.Ordinal);
        for (var cause = 0; cause < Causes.Count; cause++)
        {
            foreach (var link in Causes[cause].Findings)
            {
                (linkedBy.TryGetValue(link.Finding, out var links) ? links : linkedBy[link.Finding] = []).Add((cause, link));
            }
        }

        var byId = knowledge.Findings.ToDictionary(finding => finding.Id, StringComparer.Ordinal);
        _findings = knowledge.Findings.ToFrozenDictionary(finding => finding.Id, finding => Node(finding, knowledge, byId, linkedBy), StringComparer.Ordinal);
    }

    public IReadOnlyList<Cause> Causes { get; }

    public IReadOnlyList<CauseEdge> Edges { get; }

    public IEnumerable<FindingNode> Findings => _findings.Values;

    /// <returns>Index of the cause, or −1.</returns>
    public int IndexOf(string cause) => _index.GetValueOrDefault(cause, -1);

    public FindingNode? Finding(string id) => _findings.GetValueOrDefault(id);

    /// <summary>A cause that is only known to bring the more general finding brings the special one in the proportion of their backgrounds.</summary>
    private FindingNode Node(
        Finding finding, KnowledgeBase knowledge, Dictionary<string, Finding> byId, Dictionary<string, List<(int Cause, FindingLink Link)>> linkedBy)
    {
        var background = finding.Background.Probability;
        var links = new Dictionary<int, double>();
        foreach (var (cause, link) in linkedBy.GetValueOrDefault(finding.Id, []))
        {
            links[cause] = link.Probability;
        }

        foreach (var general in finding.Implies.Where(byId.ContainsKey).Select(id => byId[id]))
        {
            foreach (var (cause, link) in linkedBy.GetValueOrDefault(general.Id, []))
            {
                links.TryAdd(cause, Math.Min(LargestInherited, link.Probability * background / general.Background.Probability));
            }
        }

        if (finding.Defines is { } defined)
        {
            links[IndexOf(defined)] = knowledge.Weighing.ToldWhenSo.Value;
        }

        return new FindingNode(finding, new Disjunction(background,
            [.. links.Where(link => link.Value > background).OrderBy(link => link.Key).Select(link => new Contribution(link.Key, Strength(link.Value, background)))]));
    }

    private const double LargestInherited = 0.9;

    /// <summary>Strength q of a link from P(finding | cause) = 1 − (1 − λ)(1 − q).</summary>
    internal static double Strength(double givenCause, double background) => 1 - ((1 - givenCause) / (1 - background));
}

/// <summary>A finding with its background and its links.</summary>
public sealed record FindingNode(Finding Finding, Disjunction Disjunction);
