namespace Charley.Trials;

/// <summary>Counts of single days and what is taken to move them: what <see cref="LatentField"/> is fitted to.</summary>
/// <param name="Day">Days since the first, ascending; gaps are days that nobody counted.</param>
/// <param name="Count">Cramps of the day.</param>
/// <param name="Columns">By effect, a value a day; the first is the level (all ones).</param>
/// <param name="Priors">Normal, by effect, in natural logarithms of the rate.</param>
internal sealed record CountSeries(int[] Day, int[] Count, double[][] Columns, NormalPrior[] Priors)
{
    public int Days => Day.Length;
}

/// <summary>A normal distribution of what is believed beforehand.</summary>
public readonly record struct NormalPrior(double Mean, double Sd);
