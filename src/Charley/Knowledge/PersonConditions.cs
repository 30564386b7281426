namespace Charley.Knowledge;

/// <summary>What <see cref="ContextLink.When"/> can say about a person.</summary>
public static class PersonConditions
{
    /// <summary>The names, as <c>knowledge/README.md</c> explains them.</summary>
    public static readonly IReadOnlyCollection<string> Names =
    [
        "female", "male", "pregnant", "lactating", "child", "age-under-20", "age-20-to-39", "age-40-to-59", "age-60-or-over", "age-75-or-over",
        "peri-menopausal",
    ];

    internal static readonly HashSet<string> All = [.. Names];
}
