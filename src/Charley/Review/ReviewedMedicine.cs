using Charley.Assessments;
using Charley.Knowledge;
using Charley.Vetoes;
using Charley.Vocabulary;

namespace Charley.Review;

/// <summary>What one medicine may have to do with cramps and nutrients, and what to ask about it.</summary>
public sealed record ReviewedMedicine
{
    /// <summary>The ingredient, brand or class that was recognised, or the words as written where none was.</summary>
    public required string Medicine { get; init; }

    /// <summary>Of the knowledge: what it is of.</summary>
    public required MedicineClass Class { get; init; }

    /// <summary>As written.</summary>
    public required string Text { get; init; }

    public required MedicineStatus Status { get; init; }

    public string? Dose { get; init; }

    public DateOnly? Started { get; init; }

    public DateOnly? Stopped { get; init; }

    public required MedicineTiming Timing { get; init; }

    /// <summary>The timing in a sentence: what it says for or against the medicine.</summary>
    public required string When { get; init; }

    /// <summary>What to ask the doctor or pharmacist.</summary>
    public required string Ask { get; init; }

    /// <summary>The cause that taking it is, weighed; <c>null</c> where no relation to cramps is known.</summary>
    public CauseResult? Cause { get; init; }

    /// <summary>Nutrients it uses up or washes out.</summary>
    public required IReadOnlyList<Nutrient> Depletes { get; init; }

    /// <summary>What is held back because of it.</summary>
    public required IReadOnlyList<HeldBack> HoldsBack { get; init; }

    /// <summary>Where it is itself something that is held back from this person.</summary>
    public required IReadOnlyList<HeldBack> HeldBack { get; init; }
}
