namespace Charley.Foods.Compiling;

/// <summary>A food as a source gives it, before it is compiled.</summary>
public sealed record FoodEntry
{
    /// <summary>With its source before it: <c>usda:01077</c>.</summary>
    public required string Id { get; init; }

    public required string Description { get; init; }

    public required string Group { get; init; }

    public required string Source { get; init; }

    /// <summary>Other names, in English or another language, parted by anything that is no letter.</summary>
    public string Aliases { get; init; } = "";

    public IReadOnlyList<Portion> Portions { get; init; } = [];

    /// <summary>Per 100 g, a value a column of the table; NaN where nobody measured it.</summary>
    public required float[] Values { get; init; }
}
