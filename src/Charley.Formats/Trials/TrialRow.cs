using Charley.Formats.Logs;
using Charley.Trials;

namespace Charley.Formats.Trials;

/// <summary>A day of a trial as it stands in the file.</summary>
internal sealed record TrialRow(LogLine Line, DateOnly Date, string Block, string Treatment, int? Count, bool Washout, bool? Taken)
{
    public TrialDay Day(bool treated) => new(Date, Block, treated, Count, Washout) { Taken = Taken };
}
