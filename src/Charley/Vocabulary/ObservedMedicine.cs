namespace Charley.Vocabulary;

/// <summary>A medicine or supplement of a known class, read from words or from a code.</summary>
/// <param name="Class">Id of <see cref="Knowledge.MedicineClass"/>.</param>
/// <param name="Name">The ingredient, brand or class name that was recognised, as the knowledge writes it.</param>
public sealed record ObservedMedicine(string Class, string Name, MedicineStatus Status, string Field, string Text)
{
    /// <summary>When it was started or its dose was raised, as near as the words tell.</summary>
    public DateOnly? Started { get; init; }

    public DateOnly? Stopped { get; init; }

    /// <summary>As written: <c>25 mg daily</c>.</summary>
    public string? Dose { get; init; }

    /// <summary>Start (or rise of the dose) against the onset of the cramps.</summary>
    public MedicineTiming Timing { get; init; }

    public Misspelling? Misspelling { get; init; }
}

/// <summary>Whether it is taken now.</summary>
public enum MedicineStatus
{
    Taken,
    Stopped,

    /// <summary>Said not to be taken: "not on a statin".</summary>
    Denied,
}

/// <summary>When a medicine began, against when the cramps began.</summary>
public enum MedicineTiming
{
    /// <summary>One of the two dates is not known.</summary>
    Unknown,

    /// <summary>Within the time before the onset that the knowledge calls new (<see cref="Knowledge.NumberWords"/>).</summary>
    BeganBeforeOnset,
    LongBefore,
    AfterOnset,
}
