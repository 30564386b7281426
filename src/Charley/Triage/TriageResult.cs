using Charley.Knowledge;

namespace Charley.Triage;

/// <summary>How soon to be seen, and why.</summary>
public sealed record TriageResult(TriageLevel Level, string Within, IReadOnlyList<TriageReason> Reasons);

/// <param name="Text">To the person.</param>
/// <param name="Finding">Id of the finding or red flag behind it.</param>
public sealed record TriageReason(string Text, string Do, string? Finding, IReadOnlyList<string> Source);
