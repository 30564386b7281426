using Charley.Knowledge;
using Charley.Triage;

namespace Charley.Routines;

/// <summary>Routines for someone, and those that are held back.</summary>
/// <param name="Programme">Of <see cref="RoutineWords.Times"/>; <c>null</c> where all of a muscle are shown.</param>
public sealed record RoutineChoice(string? Programme, IReadOnlyList<Routine> Routines, IReadOnlyList<HeldBack> HeldBack)
{
    /// <summary>How soon to be seen, where that comes before any exercise; else <c>null</c>.</summary>
    public TriageResult? First { get; init; }
}

/// <summary>Routines that do not fit the person.</summary>
/// <param name="Because">The caution that holds them back.</param>
public sealed record HeldBack(RoutineCaution Because, IReadOnlyList<Routine> Routines);
