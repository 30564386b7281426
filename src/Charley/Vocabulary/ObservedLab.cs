using Charley.Cases;

namespace Charley.Vocabulary;

/// <summary>A laboratory or bedside value, in the analyte's inner unit.</summary>
/// <param name="Analyte">Id of <see cref="Knowledge.Analyte"/>.</param>
/// <param name="Value">In <see cref="Knowledge.Analyte.Unit"/>.</param>
/// <param name="Text">As reported: <c>potassium 2.9 mmol/L</c>.</param>
public sealed record ObservedLab(string Analyte, double Value, Bound Bound, string Field, string Text)
{
    public DateOnly? Date { get; init; }

    /// <summary>The report's own lower limit, in the inner unit.</summary>
    public double? Low { get; init; }

    /// <summary>The report's own upper limit, in the inner unit.</summary>
    public double? High { get; init; }

    /// <summary>What was taken for something else than what was typed.</summary>
    public Misspelling? Misspelling { get; init; }
}
