namespace Charley.Trials;

/// <summary>A trial in one person: days with a treatment against days without.</summary>
/// <param name="Treatment">In the words of the file.</param>
/// <param name="Control">In the words of the file.</param>
/// <param name="Days">In order of date, each date once.</param>
public sealed record Trial(string Treatment, string Control, IReadOnlyList<TrialDay> Days)
{
    /// <summary>Counted, and not of the washout.</summary>
    public IEnumerable<TrialDay> Counted => Days.Where(day => day is { Count: not null, Washout: false });

    /// <summary>Days after the last one that has a count, and that would count: the trial is not over.</summary>
    public int ToCome => Days.Reverse().TakeWhile(day => day.Count is null).Count(day => !day.Washout);
}

/// <summary>A day of a trial.</summary>
/// <param name="Block">Name of the pair of periods.</param>
/// <param name="Treated">Whether the lot said to take the treatment: what was done may differ.</param>
/// <param name="Count">Cramps; <c>null</c> where nobody counted.</param>
/// <param name="Washout">Shortly after a change: not compared.</param>
public sealed record TrialDay(DateOnly Date, string Block, bool Treated, int? Count, bool Washout)
{
    /// <summary>Whether the treatment was taken that day; <c>null</c> where nothing is said.</summary>
    public bool? Taken { get; init; }
}
