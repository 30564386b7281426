using Charley.Cases;

namespace Charley.Vocabulary;

/// <summary>A case in the terms of the knowledge, with what was not understood and what is wrong with it.</summary>
/// <remarks>Lists are in a fixed order that does not depend on the order of the input.</remarks>
public sealed record Reading
{
    /// <summary>One entry a finding; more general findings that follow (<see cref="Knowledge.Finding.Implies"/>) are not added.</summary>
    public required IReadOnlyList<ObservedFinding> Findings { get; init; }

    public required IReadOnlyList<ObservedMedicine> Medicines { get; init; }

    public required IReadOnlyList<ObservedSupplement> Supplements { get; init; }

    public required IReadOnlyList<ObservedLab> Labs { get; init; }

    /// <summary>What people count, such as caffeine in mg a day, by <see cref="Knowledge.CountedThing.Of"/>.</summary>
    public required IReadOnlyDictionary<string, double> Measures { get; init; }

    public required PersonFacts Person { get; init; }

    /// <summary>Which of <c>cramps weakness tingling spasm pain</c> brings the person; <c>cramps</c> where nothing was said.</summary>
    public required IReadOnlyList<string> Complaints { get; init; }

    public required CrampCourse Course { get; init; }

    /// <summary>A list of medicines was given, or it was said that there are none.</summary>
    public required bool MedicationsSaid { get; init; }

    public required IReadOnlyList<NotUnderstood> NotUnderstood { get; init; }

    /// <summary>Errors: a case that has any is not answered.</summary>
    public required IReadOnlyList<CaseProblem> Problems { get; init; }
}
