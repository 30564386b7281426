using Charley.Cases;

namespace Charley.Formats.Cases;

/// <summary>What reading one case file gave: a case, or everything that is wrong with the form of the file.</summary>
/// <param name="Case"><c>null</c> where anything is wrong.</param>
/// <param name="DiaryFile">Path of a diary the case points to, still to be read.</param>
/// <param name="Places">Line of each field, so that a later finding about a field can say where it stands.</param>
public sealed record CaseReading(string File, Case? Case, string? DiaryFile, IReadOnlyList<Problem> Problems, IReadOnlyDictionary<string, int> Places)
{
    /// <summary>What could be read of a case that is partly wrong: only to be asked what else is wrong, never to be answered.</summary>
    /// <remarks>Its list of values has a place for every one of the file, so that paths stay right.</remarks>
    public Case? Part { get; init; }

    /// <summary>The problems of the file and those found later in what could be read, by line; one field has the problem that was found first.</summary>
    public IReadOnlyList<Problem> With(IEnumerable<CaseProblem> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var told = Problems.Select(problem => problem.Field).ToHashSet(StringComparer.Ordinal);
        return [.. Problems.Concat(found.Where(problem => !told.Contains(problem.Field)).Select(Placed)).OrderBy(problem => problem.Line)];
    }

    private Problem Placed(CaseProblem problem)
    {
        var path = problem.Field;
        while (path.Length > 0 && !Places.ContainsKey(path))
        {
            path = path[..Math.Max(path.LastIndexOfAny(['.', '[']), 0)];
        }

        return new Problem(File, Places.GetValueOrDefault(path), problem.Field, problem.Message);
    }
}
