using System.Globalization;
using Charley.Reports.Layout;
using Charley.Trials;

namespace Charley.Reports.Trials;

/// <summary>What a trial shows, for a person at a terminal.</summary>
public static class TrialText
{
    public static void Write(TrialResult result, Page page)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(page);
        page.Title(TrialWording.Headline(result));
        page.Paragraph(Lede(result));
        page.Output.WriteLine();
        WriteTable(result, page);
        if (result.CountedDays > 0)
        {
            page.Output.WriteLine();
            page.Paragraph(TrialWording.Interval(result.Effect));
            page.Paragraph($"It is {TrialWording.Chance(result.Benefit)} that it brings fewer cramps at all, and {TrialWording.Chance(result.MeaningfulBenefit)} that it brings so many fewer that it matters ({(1 - result.MeaningfulRatio) * 100:0} % or more).");
        }

        if (result is { WithOthers: { } together, Others: { } others } && result.CountedDays > 0)
        {
            page.Section("Together with trials in other people",
                $"They suggest {TrialWording.Change(Math.Exp(others.Mean))}, more or less. Added to your days: {char.ToLowerInvariant(TrialWording.Interval(together)[0])}{TrialWording.Interval(together)[1..]} The verdict above rests on your days alone.");
        }

        page.List("How it was worked out", Notes(result));
        page.Section("What it is not", "One trial in one person: it speaks of you, of these weeks, and of what was tested. It is no diagnosis. Go on taking your medicines, and see a doctor if weakness, swelling or numbness come.");
    }

    private static string Lede(TrialResult result) => result.Verdict switch
    {
        TrialVerdict.NotEnoughData => $"It needs {TrialWording.Needs(result)}.",
        TrialVerdict.DoesNotHelp => $"A fall by {(1 - result.MeaningfulRatio) * 100:0} % or more is nearly ruled out. That is an answer too.",
        TrialVerdict.Helps or TrialVerdict.Harms => string.Create(CultureInfo.InvariantCulture, $"It would take {result.Certain * 100:0} in 100 to say so, and it is {TrialWording.Chance(Math.Max(result.Benefit, 1 - result.Benefit))}."),
    };

    private static void WriteTable(TrialResult result, Page page)
    {
        var table = new TextTable(new(""), new("days") { Right = true }, new("cramps") { Right = true }, new("a week") { Right = true }, new("periods") { Right = true });
        foreach (var (name, arm) in new[] { (result.Trial.Treatment, result.Treated), (result.Trial.Control, result.Control) })
        {
            table.Add(name, Figures.Of(arm.Days), Figures.Of(arm.Cramps), arm.Days == 0 ? "" : Figures.Of(Math.Round(arm.PerDay * 7, 1)), Figures.Of(arm.Periods));
        }

        page.Table(table);
    }

    private static IEnumerable<string> Notes(TrialResult result)
    {
        var trial = result.Trial;
        yield return string.Create(CultureInfo.InvariantCulture,
            $"Before the first day the effect was taken to be most likely none, and 19 in 20 sure to lie between {Math.Exp(-1.96 * result.Prior.Sd):0.##} and {Math.Exp(1.96 * result.Prior.Sd):0.#} times as many cramps (normal, SD {result.Prior.Sd:0.##} of the natural logarithm).");
        yield return "Counts of days scatter more than chance, come in good and bad weeks, and may rise or fall over the trial: all of that is allowed for.";
        yield return trial.Days.Any(day => day.Washout) ? string.Create(CultureInfo.InvariantCulture, $"{TrialWording.Days(trial.Days.Count(day => day.Washout))} of washout are not compared.")
            : result.CarryDays > 0 ? string.Create(CultureInfo.InvariantCulture, $"No washout is told: what may linger for {TrialWording.Days(result.CarryDays)} after each change is allowed for.")
            : "No washout is told, and the periods are too short to allow for what lingers: if the treatment acts for longer than a day, the difference looks smaller than it is.";
        var unknown = trial.Days.Count(day => day is { Count: null, Washout: false }) - trial.ToCome;
        if (unknown > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{TrialWording.Days(unknown)} without a count: unknown, not zero.");
        }

        yield return "Days count for what the lot said, whatever was done (intention to treat)."
            + (result.Adherence is { } share ? string.Create(CultureInfo.InvariantCulture, $" What was done fitted the lot on {share * 100:0} % of the days that say.") : "");
        if (trial.ToCome > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{TrialWording.Days(trial.ToCome)} are still to come. Looking early is allowed: until the end only {result.Certain * 100:0} in 100 counts as sure.");
        }

        if (result.CountedDays > 0 && trial.ToCome == 0)
        {
            yield return $"For charley assess, under trials: in the case: {{ treatment: {trial.Treatment}, rateRatio: {Short(result.RateRatio)}, low: {Short(result.Low)}, high: {Short(result.High)} }}";
        }
    }

    private static string Short(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
