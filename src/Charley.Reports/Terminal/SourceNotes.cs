using Charley.Knowledge;

namespace Charley.Reports.Terminal;

/// <summary>Numbers for sources in the order in which they are cited; only so many are worth a line.</summary>
/// <remarks>An estimate is no source: the grade says it where it stands.</remarks>
internal sealed class SourceNotes(KnowledgeBase knowledge)
{
    private const int Most = 12;

    private readonly HashSet<string> _estimates = [.. knowledge.Sources.Where(source => source.Checked == "estimate").Select(source => source.Id)];
    private readonly List<string> _cited = [];

    public IReadOnlyList<string> Shown => [.. _cited.Take(Most)];

    public int Left => Math.Max(0, _cited.Count - Most);

    /// <summary>Such as <c>[1,3]</c>, sticking to the word before; nothing where none of them is listed.</summary>
    public Run Cite(IEnumerable<string> ids)
    {
        var numbers = ids.Where(id => !_estimates.Contains(id)).Distinct(StringComparer.Ordinal)
            .Select(Number).Where(number => number <= Most).Order().ToArray();
        return new(numbers.Length == 0 ? "" : $"{Cells.NoBreak}[{string.Join(",", numbers)}]", Ink.Quiet);
    }

    private int Number(string id)
    {
        var index = _cited.IndexOf(id);
        if (index >= 0)
        {
            return index + 1;
        }

        _cited.Add(id);
        return _cited.Count;
    }
}
