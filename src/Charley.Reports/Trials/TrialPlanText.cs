using System.Globalization;
using Charley.Reports.Layout;
using Charley.Trials;

namespace Charley.Reports.Trials;

/// <summary>A trial that is about to begin, for a person at a terminal.</summary>
public static class TrialPlanText
{
    /// <param name="screened">Whether a case was looked at for what speaks against it.</param>
    public static void Write(TrialPlan plan, bool screened, Page page)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(page);
        page.Title(string.Create(CultureInfo.InvariantCulture, $"A trial of {plan.Treatment.Name}, {TrialPlanNotes.Weeks(plan)}"));
        foreach (var sentence in TrialPlanNotes.Worth(plan))
        {
            page.Paragraph(sentence);
        }

        page.Heading("What to do when");
        page.Output.WriteLine();
        var table = new TextTable(new("from"), new("to"), new("pair") { Right = true }, new(""), new("not compared") { Right = true });
        foreach (var (first, last, washout) in TrialPlanNotes.Periods(plan))
        {
            table.Add(first.Date.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture), last.ToString("ddd d MMM", CultureInfo.InvariantCulture), first.Block,
                first.Treated ? "with it" : "as usual", washout == 0 ? "" : TrialWording.Days(washout));
        }

        page.Table(table);
        page.Output.WriteLine();
        page.Paragraph($"With it: {plan.Treatment.Do}");
        page.Paragraph($"As usual: {plan.Treatment.Otherwise}");
        page.Paragraph("Every evening write down how many cramps there were, 0 for none. A day missed is left empty; nobody minds.");
        page.Paragraph(string.Create(CultureInfo.InvariantCulture, $"The order was drawn by lot (seed {plan.Seed}; --seed {plan.Seed} draws it again). Do not change it because of a good or a bad week."));
        page.Section("Not knowing which", plan.Treatment.Blinding ?? "You will know what day it is. Hoping can change what one counts: so count before you think of it, and let somebody else read the sums.");
        page.List("When to stop", TrialPlanNotes.Stopping);
        page.Section("Mind", string.Join(" ", new[] { plan.Treatment.Caution, screened ? null : "No case was given (--case), so Charley did not look whether anything about you speaks against it." }.OfType<string>()));
        page.List("The log that it is planned by", TrialPlanNotes.Log(plan.Rate));
    }
}
