using Charley.Cases;

namespace Charley.Formats.Diaries;

/// <summary>A diary as read, and everything that is wrong with it.</summary>
/// <param name="Rows">Those that could be read, in the order of the file; use them only where there are no problems.</param>
/// <param name="Problems">In the order of the file.</param>
public sealed record DiaryFile(IReadOnlyList<DiaryRow> Rows, IReadOnlyList<DiaryProblem> Problems);
