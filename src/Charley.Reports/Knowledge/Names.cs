using Charley.Knowledge;

namespace Charley.Reports.Knowledge;

/// <summary>Names for ids; an id that is not known stands for itself.</summary>
internal sealed class Names(KnowledgeBase knowledge)
{
    private readonly Dictionary<string, Cause> _causes = knowledge.Causes.ToDictionary(one => one.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Finding> _findings = knowledge.Findings.ToDictionary(one => one.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Analyte> _labs = knowledge.Labs.ToDictionary(one => one.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _nutrients = knowledge.Nutrients.ToDictionary(one => one.Id, one => one.Name, StringComparer.Ordinal);
    private readonly Citations _citations = new(knowledge);

    public string Cause(string id) => _causes.GetValueOrDefault(id)?.Name ?? id;

    /// <summary>Share of adults with frequent cramps who have the cause; 0 where it is not known.</summary>
    public double Present(string cause) => _causes.GetValueOrDefault(cause)?.Present.Probability ?? 0;

    public string Finding(string id) => _findings.GetValueOrDefault(id)?.Name ?? id;

    /// <summary>How often people have it whose causes do not bring it; NaN where the finding is not known.</summary>
    public double Background(string finding) => _findings.GetValueOrDefault(finding)?.Background.Probability ?? double.NaN;

    public string Analyte(string id) => _labs.GetValueOrDefault(id)?.Name ?? id;

    public string AnalyteUnit(string id) => _labs.GetValueOrDefault(id)?.Unit ?? "";

    public string Nutrient(string id) => _nutrients.GetValueOrDefault(id, id);

    /// <summary>Each once, in the order of first mention.</summary>
    public IEnumerable<string> Sources(IEnumerable<string> ids) => ids.Where(id => id.Length > 0).Distinct(StringComparer.Ordinal).Select(id => _citations.Of([id])).Distinct();
}
