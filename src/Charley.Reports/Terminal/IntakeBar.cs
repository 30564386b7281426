using Charley.Intake;

namespace Charley.Reports.Terminal;

/// <summary>A nutrient's usual intake as a line on a scale from nothing to twice the need, so that bars compare down the page.</summary>
internal static class IntakeBar
{
    private const double WithoutReference = 1.25;

    /// <param name="nutrient">What to draw; where too little of it is known the interval is drawn in question marks, without a middle.</param>
    /// <param name="cells">Odd, so that the need stands in the middle.</param>
    /// <param name="marks">Signs to draw with.</param>
    public static IReadOnlyList<Run> Of(NutrientResult nutrient, int cells, Marks marks)
    {
        var usual = nutrient.Usual;
        var full = nutrient.Reference is { } reference ? 2 * reference.Value : Math.Max(WithoutReference * usual.High, double.Epsilon);
        var bar = new (char Sign, Ink Ink)[cells];
        Array.Fill(bar, (marks.Scale, Ink.Quiet));
        var known = NutrientVerdict.Known(nutrient);
        for (var cell = Cell(usual.Low); cell <= Cell(usual.High); cell++)
        {
            bar[cell] = known ? (marks.Interval, Ink.For) : ('?', Ink.Against);
        }

        if (nutrient.Reference is { } against)
        {
            bar[cells / 2] = (bar[cells / 2].Sign == marks.Interval ? marks.Crossed : marks.Need, Ink.Strong);
            Mark('R', against.Recommended);
            Mark('U', against.Upper);
            Mark('C', against.ReduceAbove);
        }

        if (usual.High > full)
        {
            bar[^1] = (marks.Beyond, Ink.Strong);
        }

        if (known)
        {
            bar[Math.Min(Cell(usual.Mean), usual.High > full ? cells - 2 : cells - 1)] = (marks.Dot, Ink.For);
        }

        return [.. bar.Select(cell => new Run(cell.Sign.ToString(), cell.Ink))];

        int Cell(double value) => (int)Math.Round(Math.Clamp(value / full, 0, 1) * (cells - 1), MidpointRounding.AwayFromZero);

        void Mark(char letter, double? at)
        {
            if (at <= full)
            {
                bar[Cell(at.Value)] = (letter, Ink.Strong);
            }
        }
    }
}
