using Charley.Cases;

namespace Charley.Formats.Cases;

/// <summary>What reading one case file gave: a case, or everything that is wrong with the file.</summary>
/// <param name="DiaryFile">Path of a diary the case points to, still to be read.</param>
/// <param name="Places">Line of each field, so that a later finding about a field can say where it stands.</param>
public sealed record CaseReading(string File, Case? Case, string? DiaryFile, IReadOnlyList<Problem> Problems, IReadOnlyDictionary<string, int> Places);
