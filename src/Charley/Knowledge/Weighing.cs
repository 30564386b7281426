using MemoryPack;

namespace Charley.Knowledge;

/// <summary>How single pieces of evidence are weighed; the reasons stand beside the numbers in <c>knowledge/knowledge.yaml</c>.</summary>
[MemoryPackable]
public sealed partial record Weighing
{
    /// <summary>Largest likelihood ratio of a finding that is no hallmark.</summary>
    public required SourcedValue LikelihoodRatioCap { get; init; }

    /// <summary>P(a diagnosis is told | it is not so), at most.</summary>
    public required SourcedValue ToldWhenNot { get; init; }

    /// <summary>P(a diagnosis is told | it is so).</summary>
    public required SourcedValue ToldWhenSo { get; init; }

    /// <summary>P("possible" is said of a finding | it is not there).</summary>
    public required SourcedValue UncertainWhenNot { get; init; }

    /// <summary>Likelihood of a list without a medicine that is taken.</summary>
    public required SourcedValue UnlistedMedicine { get; init; }

    /// <summary>Share of its effect that a medicine stopped some time ago still has.</summary>
    public required SourcedValue StoppedMedicine { get; init; }

    /// <summary>Factor on the odds that a medicine brings the complaint where it was begun shortly before.</summary>
    public required SourcedValue BeganBeforeOnset { get; init; }

    /// <summary>The same where it was begun long before.</summary>
    public required SourcedValue LongBeforeOnset { get; init; }

    /// <summary>The same where it was begun after.</summary>
    public required SourcedValue AfterOnset { get; init; }

    /// <summary>P(a cause that is there does not move the value).</summary>
    public required SourcedValue UnmovedValue { get; init; }

    /// <summary>P(a value has a reason outside the knowledge).</summary>
    public required SourcedValue StrayValue { get; init; }

    /// <summary>A link of the physiology weaker than this holds only where its parent is known to be there.</summary>
    public required SourcedValue EdgeOfUnknown { get; init; }

    /// <summary>P(the complaint | a medicine acts on the muscles of a person).</summary>
    public required SourcedValue ActingStrength { get; init; }

    /// <summary>How much of what evidence has raised the first cause by, in nats, counts towards its being the right one.</summary>
    public required SourcedValue ConfidenceGain { get; init; }

    /// <summary>A warning sign that nobody asked about is asked first where it is at least this likely.</summary>
    public required SourcedValue DangerAsked { get; init; }

    /// <summary>… and so many times likelier than in anybody.</summary>
    public required SourcedValue DangerRaised { get; init; }

    /// <summary>Least probability of explaining the complaint from which on a cause's own level of care holds.</summary>
    public required SourcedValue TriageAbove { get; init; }
}

/// <summary>A number with its grade and sources.</summary>
[MemoryPackable]
public sealed partial record SourcedValue
{
    public required double Value { get; init; }

    public required Grade Grade { get; init; }

    public required IReadOnlyList<string> Source { get; init; }

    public string? Note { get; init; }
}
