namespace Charley.Reasoning;

/// <summary>A network of binary causes and what was observed, ready to be solved exactly.</summary>
/// <remarks>
/// <para>A cause holds where it arises by itself (<see cref="Prior"/>) or a parent that holds brings it about
/// (<see cref="Edges"/>): P(off | parents) = (1 − prior) ∏ (1 − w).</para>
/// <para>A finding is there where the background or a cause that holds brings it: P(there | causes) = 1 − (1 − λ) ∏ (1 − q).
/// What was found is in <see cref="Found"/>; what was asked and is absent has been multiplied into <see cref="WeightOn"/>, as
/// have laboratory values and observations of the causes themselves.</para>
/// </remarks>
public sealed record NoisyOrProblem
{
    /// <summary>Probability that each cause arises by itself.</summary>
    public required double[] Prior { get; init; }

    /// <summary>Which cause brings about which; free of cycles.</summary>
    public required IReadOnlyList<CauseEdge> Edges { get; init; }

    /// <summary>Likelihood of what was observed of each cause alone, where it holds.</summary>
    public required double[] WeightOn { get; init; }

    /// <summary>Likelihood of what was observed of each cause alone, where it does not hold.</summary>
    public required double[] WeightOff { get; init; }

    /// <summary>Findings that are there.</summary>
    public required IReadOnlyList<Disjunction> Found { get; init; }

    /// <summary>The complaint: background and the strength of every cause, below 1.</summary>
    public required Complaint Complaint { get; init; }

    public int Count => Prior.Length;
}

/// <param name="Strength">Probability that the parent, where it holds, brings the child about by itself.</param>
public readonly record struct CauseEdge(int Parent, int Child, double Strength);

/// <summary>A finding that is there: it came by itself (<paramref name="Leak"/>) or from one of its causes.</summary>
public sealed record Disjunction(double Leak, IReadOnlyList<Contribution> Contributions);

/// <param name="Strength">Probability that the cause, where it holds, brings the finding by itself.</param>
public readonly record struct Contribution(int Cause, double Strength);

/// <param name="Leak">Probability that the complaint comes without any of the causes.</param>
/// <param name="Strength">By cause; every value below 1.</param>
public sealed record Complaint(double Leak, double[] Strength);
