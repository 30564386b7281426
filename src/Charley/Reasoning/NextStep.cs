namespace Charley.Reasoning;

/// <param name="Kind"><c>test</c>, <c>question</c> or <c>change</c>.</param>
/// <param name="Information">Expected fall of the entropy of the ranking, in bits.</param>
public sealed record NextStep(string Kind, string Text, double? Information, IReadOnlyList<string> Source)
{
    /// <summary>Id of the finding or analyte it would tell.</summary>
    public string? About { get; init; }
}
