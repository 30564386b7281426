using System.Collections.Frozen;
using Charley.Knowledge;

namespace Charley.Reasoning;

/// <summary>The network of the knowledge, by index: causes, what brings them about, and what they bring.</summary>
/// <remarks>Made once from the knowledge; immutable.</remarks>
public sealed class CauseNetwork
{
    private static readonly HashSet<string> Manifest = ["site", "timing", "trigger", "relief", "symptom", "sign"];
    private static readonly HashSet<string> Physiology = ["nutrient", "electrolyte", "hydration"];

    private readonly FrozenDictionary<string, int> _index;
    private readonly FrozenDictionary<string, FindingNode> _findings;

    public CauseNetwork(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        Causes = [.. knowledge.Causes];
        _index = Causes.Select((cause, index) => (cause.Id, index)).ToFrozenDictionary(pair => pair.Id, pair => pair.index);
        NodeCount = 2 * Causes.Count;
        WhenKnown = [.. Causes.SelectMany((cause, child) => cause.CausedBy.Select(link => new CauseEdge(_index[link.Cause], child, link.Probability)))];
        Always = [.. WhenKnown.Where(edge => Physiology.Contains(Causes[edge.Parent].Kind) && edge.Strength >= knowledge.Weighing.EdgeOfUnknown.Value)];
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

    /// <summary>Two nodes a cause: that it is there, and that it acts on the muscles and nerves of this person.</summary>
    public int NodeCount { get; }

    /// <summary>Node of "it acts".</summary>
    /// <remarks>"You have this" is not "this is why you cramp": a value, a history or a told diagnosis says that a cause is there; the pattern of the cramps,
    /// what is felt and what examination shows say that it acts, and only what acts brings the complaint.</remarks>
    public int ActingNode(int cause) => Causes.Count + cause;

    /// <summary>The node that findings of a kind hang on.</summary>
    public int FindingNode(int cause, string kind) => Manifest.Contains(kind) || Causes[cause].Kind == "medication" ? ActingNode(cause) : cause;

    /// <summary>The node that laboratory values hang on: taking a medicine moves none, its action does.</summary>
    public int LabNode(int cause) => Causes[cause].Kind == "medication" ? ActingNode(cause) : cause;

    /// <summary>What brings about what where the parent is known to be there.</summary>
    public IReadOnlyList<CauseEdge> WhenKnown { get; }

    /// <summary>What brings about what even where nothing is known of the parent: the links of the physiology itself (nutrients, electrolytes, water).</summary>
    /// <remarks>The others hold where the parent is known; where it is not, its usual share is part of the child's own prior, and it competes with the
    /// child by its own findings. That keeps the network small enough to be solved exactly (docs/decisions/0003-exact-inference.md).</remarks>
    public IReadOnlyList<CauseEdge> Always { get; }

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
            [.. links.Where(link => link.Value > background).OrderBy(link => link.Key).Select(link => new Contribution(FindingNode(link.Key, finding.Kind), Strength(link.Value, background)))]));
    }

    private const double LargestInherited = 0.9;

    /// <summary>Strength q of a link from P(finding | cause) = 1 − (1 − λ)(1 − q).</summary>
    internal static double Strength(double givenCause, double background) => 1 - ((1 - givenCause) / (1 - background));
}

/// <summary>A finding with its background and its links.</summary>
public sealed record FindingNode(Finding Finding, Disjunction Disjunction);
