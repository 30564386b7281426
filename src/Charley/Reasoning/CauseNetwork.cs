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
        _findings = knowledge.Findings.ToFrozenDictionary(finding => finding.Id, finding => Node(finding, knowledge));
    }

    public IReadOnlyList<Cause> Causes { get; }

    public IReadOnlyList<CauseEdge> Edges { get; }

    public IEnumerable<FindingNode> Findings => _findings.Values;

    /// <returns>Index of the cause, or −1.</returns>
    public int IndexOf(string cause) => _index.GetValueOrDefault(cause, -1);

    public FindingNode? Finding(string id) => _findings.GetValueOrDefault(id);

    private static FindingNode Node(Finding finding, KnowledgeBase knowledge)
    {
        var background = finding.Background.Probability;
        var links = new List<Contribution>();
        for (var cause = 0; cause < knowledge.Causes.Count; cause++)
        {
            if (knowledge.Causes[cause].Id == finding.Defines)
            {
                links.Add(new Contribution(cause, ToldGivenCause));
                continue;
            }

            var link = knowledge.Causes[cause].Findings.FirstOrDefault(link => link.Finding == finding.Id);
            if (link is not null)
            {
                links.Add(new Contribution(cause, Strength(link.Probability, background)));
            }
        }

        return new FindingNode(finding, new Disjunction(background, links));
    }

    /// <summary>P(a person who has the condition says so). Source: expert-estimate.</summary>
    private const double ToldGivenCause = 0.5;

    /// <summary>Strength q of a link from P(finding | cause) = 1 − (1 − λ)(1 − q).</summary>
    internal static double Strength(double givenCause, double background) => 1 - ((1 - givenCause) / (1 - background));
}

/// <summary>A finding with its background and its links.</summary>
public sealed record FindingNode(Finding Finding, Disjunction Disjunction);
