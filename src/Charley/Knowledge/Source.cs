using MemoryPack;

namespace Charley.Knowledge;

/// <summary>A publication, a data set or an avowed estimate that a number or a sentence rests on.</summary>
[MemoryPackable]
public sealed partial record Source
{
    public required string Id { get; init; }

    public required string Citation { get; init; }

    public string? Doi { get; init; }

    public string? Pmid { get; init; }

    public string? Url { get; init; }

    public int? Year { get; init; }

    /// <summary>How it was seen: <c>page</c>, <c>recall</c> (known, to be confirmed), <c>derived</c> or <c>estimate</c>.</summary>
    public required string Checked { get; init; }
}
