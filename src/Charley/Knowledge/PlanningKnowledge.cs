using MemoryPack;

namespace Charley.Knowledge;

/// <summary>What a plan of changes aims at and keeps to; the reasons stand beside the numbers in <c>knowledge/planning.yaml</c>.</summary>
[MemoryPackable]
public sealed partial record PlanningKnowledge
{
    /// <summary>Changes a plan has at most where the person did not say; what a wish demands comes on top.</summary>
    public required SourcedValue MostChanges { get; init; }

    /// <summary>Energy stays within this share of the diary's.</summary>
    public required SourcedValue EnergyBand { get; init; }

    /// <summary>Where less is wished: least and most energy, as shares of the diary's.</summary>
    public required EnergyShares EnergyLess { get; init; }

    /// <summary>Where more is wished.</summary>
    public required EnergyShares EnergyMore { get; init; }

    /// <summary>Weight of missing a whole requirement (EAR) against missing a whole recommendation (RDA, AI).</summary>
    public required SourcedValue RequirementWeight { get; init; }

    /// <summary>Factor on the weight of a nutrient whose lack may be behind the complaint.</summary>
    public required SourcedValue BlamedWeight { get; init; }

    /// <summary>A nutrient may be behind the complaint where its causes explain at least this much.</summary>
    public required SourcedValue BlamedFrom { get; init; }

    /// <summary>Weight of exceeding by a whole the intake above which less is better (sodium).</summary>
    public required SourcedValue ReduceWeight { get; init; }

    /// <summary>The same for people from whom more of it is held back.</summary>
    public required SourcedValue ReduceWeightHeld { get; init; }

    /// <summary>A further change must bring at least this share of one weighted target.</summary>
    public required SourcedValue LeastWorth { get; init; }

    /// <summary>Where vitamin K is to be steady, foods with more of it a portion (µg) neither come nor go.</summary>
    public required SourcedValue SteadyVitaminK { get; init; }

    /// <summary>Times a week that something is eaten.</summary>
    public required IReadOnlyList<double> TimesAWeek { get; init; }

    /// <summary>Most a day of what is no nutrient in the reference tables, or less than these allow.</summary>
    public IReadOnlyList<PlanLimit> Limits { get => field ?? []; init; }
}

/// <summary>Shares of the energy of a diary.</summary>
[MemoryPackable]
public sealed partial record EnergyShares
{
    public required double Least { get; init; }

    public required double Most { get; init; }

    public required Grade Grade { get; init; }

    public required IReadOnlyList<string> Source { get; init; }
}

/// <summary>The most a day of a nutrient for some people.</summary>
[MemoryPackable]
public sealed partial record PlanLimit
{
    public required string Nutrient { get; init; }

    /// <summary>Any of <see cref="PersonConditions"/>; empty: everybody.</summary>
    public IReadOnlyList<string> Person { get => field ?? []; init; }

    /// <summary>A day, in the nutrient's own unit.</summary>
    public required double AtMost { get; init; }

    /// <summary>Above this a day no reduction is planned: it needs a doctor's help.</summary>
    public double? NotAbove { get; init; }

    /// <summary>To the person, after the name of the nutrient.</summary>
    public required string Text { get; init; }

    public required Grade Grade { get; init; }

    public required IReadOnlyList<string> Source { get; init; }
}
