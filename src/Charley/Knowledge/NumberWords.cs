using MemoryPack;

namespace Charley.Knowledge;

/// <summary>How amounts and times in people's words become findings: "6 coffees a day", "lasts 20 minutes".</summary>
[MemoryPackable]
public sealed partial record NumberWords
{
    /// <summary>What people count, and how much of a measure one of it holds.</summary>
    public IReadOnlyList<CountedThing> Counted { get => field ?? []; init; }

    /// <summary>What an amount of a measure says of a finding.</summary>
    public IReadOnlyList<NumberThreshold> Thresholds { get => field ?? []; init; }
}

/// <summary>Something that people count: cups of coffee, beers, cigarettes.</summary>
[MemoryPackable]
public sealed partial record CountedThing
{
    /// <summary>The measure that it adds to: <c>caffeine</c> (mg a day), <c>alcohol</c> (g a day), <c>cigarettes</c> (a day), <c>water</c> (L a day).</summary>
    public required string Of { get; init; }

    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>How much of the measure one of it holds.</summary>
    public double? Each { get; init; }

    /// <summary>How much of the measure a litre of it holds.</summary>
    public double? Litre { get; init; }

    /// <summary>How much of the measure a gram of it holds.</summary>
    public double? Gram { get; init; }

    /// <summary>The period that is meant where none is told: <c>day</c>, <c>week</c>, or <c>once</c> (measured, not eaten); <c>null</c>: then the number is not used.</summary>
    public string? Period { get; init; }

    public IReadOnlyList<string> Source { get => field ?? []; init; }

    public string? Note { get; init; }
}

/// <summary>From <see cref="AtLeast"/> up, and below <see cref="Below"/>, where given, the finding is there (or not there: <see cref="Absent"/>).</summary>
[MemoryPackable]
public sealed partial record NumberThreshold
{
    /// <summary>A measure of <see cref="CountedThing.Of"/>, or <c>lasting</c> (minutes), <c>since</c> (weeks), <c>frequency</c> (a week),
    /// <c>medicine-before-onset</c> (weeks from the start of a medicine to the onset of the cramps).</summary>
    public required string Of { get; init; }

    public double? AtLeast { get; init; }

    public double? Below { get; init; }

    /// <summary>Id of the finding.</summary>
    public required string Finding { get; init; }

    /// <summary>An amount in the range says that the finding is not there.</summary>
    public bool Absent { get; init; }

    public IReadOnlyList<string> Source { get => field ?? []; init; }

    public string? Note { get; init; }
}
