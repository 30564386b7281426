namespace Charley.Plans;

/// <summary>What to change in what one eats, or why nothing can be proposed.</summary>
public sealed record DietPlan
{
    public required PlanStatus Status { get; init; }

    /// <summary>Proven distance from the best, as a share of what <see cref="Open"/> names; 0 where it is the best.</summary>
    public required double Gap { get; init; }

    /// <summary>What <see cref="Gap"/> is about: all stages before it are proven.</summary>
    public PlanStage Open { get; init; }

    public required CandidateFoods Candidates { get; init; }

    /// <summary>In the order of how much they bring.</summary>
    public IReadOnlyList<PlanChange> Changes { get; init; } = [];

    public IReadOnlyList<PlanNutrient> Nutrients { get; init; } = [];

    /// <summary>Where impossible: the smallest set of wishes and limits that cannot hold together, in words.</summary>
    public IReadOnlyList<string> Conflicts { get; init; } = [];

    /// <summary>What the reader should know of it: a diary that looks incomplete, a supplement above its limit, a wish that was not understood.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>How good a plan is known to be.</summary>
public enum PlanStatus
{
    /// <summary>Proven: no plan over the candidates is better.</summary>
    Optimal,

    /// <summary>It keeps to every limit and wish; a better one may exist.</summary>
    Feasible,

    /// <summary>Limits and wishes contradict each other.</summary>
    Impossible,
}

/// <summary>What a plan makes as small as can be, one after the other.</summary>
public enum PlanStage
{
    None,

    /// <summary>What is missing of the targets.</summary>
    Missing,

    /// <summary>The number of changes.</summary>
    Changes,

    /// <summary>How much of the day is moved.</summary>
    Size,
}

/// <summary>The foods that a plan chose among.</summary>
/// <param name="Foods">How many.</param>
/// <param name="OfTable">How many of the whole table may be offered to this person at all.</param>
/// <param name="How">How they were chosen, in words.</param>
/// <param name="TableGap">Distance from the relaxation over the whole table, measured as <see cref="DietPlan.Gap"/>; 0 where no food of the table could do better.</param>
public sealed record CandidateFoods(int Foods, int OfTable, string How, double? TableGap);

/// <summary>What is done with a food.</summary>
public enum PlanAction
{
    Add,
    Swap,
    Reduce,
    Remove,
}

/// <summary>One change of a diary.</summary>
public sealed record PlanChange
{
    public required PlanAction Action { get; init; }

    /// <summary>Id of the food that comes (add, swap) or goes (reduce, remove).</summary>
    public required string Food { get; init; }

    /// <summary>The source's own text, word for word.</summary>
    public required string Description { get; init; }

    /// <summary>The same in the order people say it.</summary>
    public required string Name { get; init; }

    /// <summary>Of a swap: id of the food that goes.</summary>
    public string? InsteadOf { get; init; }

    public string? InsteadOfDescription { get; init; }

    public string? InsteadOfName { get; init; }

    /// <summary>Grams a day that come or, where it is reduced or removed, go; averaged over the week.</summary>
    public required double GramsPerDay { get; init; }

    /// <summary>Of a swap: grams a day that go.</summary>
    public double? InsteadOfGramsPerDay { get; init; }

    /// <summary>The amount in the words of a kitchen, such as <c>1 oz (28 g) a day</c>.</summary>
    public required string Portion { get; init; }

    /// <summary>What it brings, such as <c>magnesium +76 mg</c>.</summary>
    public IReadOnlyList<string> Why { get; init; } = [];

    /// <summary>Demanded by a wish: it goes whatever else.</summary>
    public bool Demanded { get; init; }
}

/// <summary>A nutrient before and after the changes, a day on average over the diary.</summary>
/// <remarks>Known values alone are counted: a nutrient unknown in a food that comes in brings nothing.</remarks>
public sealed record PlanNutrient
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Unit { get; init; }

    public required double Before { get; init; }

    public required double After { get; init; }

    /// <summary>What is aimed at: RDA or AI; <c>null</c> where only a limit counts, or where more is held back.</summary>
    public double? Target { get; init; }

    /// <summary>Half of people need less: EAR, where there is one.</summary>
    public double? Requirement { get; init; }

    public double? Upper { get; init; }

    /// <summary>Whether <see cref="Target"/> is reached and <see cref="Upper"/> kept.</summary>
    public required bool Met { get; init; }

    /// <summary>Why it is no target though it is short: what is held back.</summary>
    public string? Held { get; init; }
}
