using Charley.Knowledge;

namespace Charley.Reports;

/// <summary>Source ids as citations.</summary>
public sealed class Citations(KnowledgeBase knowledge)
{
    private readonly Dictionary<string, Source> _sources = knowledge.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);

    /// <summary>All of them, separated by semicolons; an id that is not known stands for itself.</summary>
    public string Of(IEnumerable<string> ids) => string.Join("; ", ids.Distinct(StringComparer.Ordinal).Select(Of));

    private string Of(string id) => _sources.GetValueOrDefault(id) is not { } source ? id
        : source.Doi is { } doi ? $"{source.Citation}. doi:{doi}"
        : source.Pmid is { } pmid ? $"{source.Citation}. PMID {pmid}"
        : source.Citation;
}
