using Charley.Knowledge;
using Charley.Reports.Knowledge;
using Charley.Reports.Terminal;
using Charley.Review;
using Charley.Units;
using Charley.Vetoes;
using Charley.Vocabulary;
using Spectre.Console;

namespace Charley.Reports.Review;

/// <summary>A medicine review as text for a person at a terminal, to be taken along to a doctor or pharmacist.</summary>
public sealed class ReviewReport(KnowledgeBase knowledge)
{
    private const int Label = 10;

    private readonly Citations _citations = new(knowledge);

    public void Write(MedicineReview review, IAnsiConsole console)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(console);
        var sheet = new Sheet(console);
        var sources = new SourceNotes(knowledge);
        sheet.Heading("Your medicines and supplements");
        sheet.Gap();
        sheet.Text(Margin.None, new Run(review.Medicines.Count > 0 ? MedicineReview.Keep : None(review), Ink.Strong));
        foreach (var medicine in review.Medicines)
        {
            sheet.Gap();
            Write(sheet, sources, medicine);
        }

        var closing = new ClosingSection(sheet, sources, _citations);
        closing.WriteNotUnderstood(review.NotUnderstood);
        closing.WriteSources(review.Knowledge);
    }

    private static string None(MedicineReview review) => review.MedicationsSaid
        ? "No medicine is taken that Charley could look at."
        : "Nothing was told of medicines. Put them under medications and supplements, with the dose and the month you began.";

    private static void Write(Sheet sheet, SourceNotes sources, ReviewedMedicine medicine)
    {
        var dose = medicine.Dose is { } told ? $", {told}" : "";
        var status = medicine.Status == MedicineStatus.Stopped ? ", stopped" : "";
        sheet.Text(Margin.None, new Run(Sentences.Capital(medicine.Medicine), Ink.Strong), new Run($" ({Sentences.Small(medicine.Class.Name)}){dose}{status}", Ink.Quiet));
        if (medicine.Class.Cramps is { } cramps)
        {
            var grade = medicine.Class.Grade is { } known ? $" ({PlainWords.Of(known)})" : "";
            Line(sheet, "Cramps", Sentences.Capital(cramps), new Run(grade, Ink.Quiet), sources.Cite(medicine.Class.Source));
        }

        if (medicine.Cause is { } cause)
        {
            Line(sheet, "Here", $"Behind these cramps: {InWords.InTen(cause.Explains)}.");
        }

        if (medicine.Cause is not null || medicine.Status == MedicineStatus.Stopped)
        {
            Line(sheet, "When", medicine.When);
        }

        if (medicine.Depletes.Count > 0)
        {
            Line(sheet, "Uses up", string.Join(", ", medicine.Depletes.Select(nutrient => Sentences.Small(nutrient.Name))) + ".");
        }

        sheet.Text(Margin.Hanging(2, new(sheet.Marks.Do.ToString(), Ink.Strong), Label), new Run(Sentences.Closed(medicine.Ask), Ink.Strong));
        Held(sheet, "With it", medicine.HoldsBack);
        Held(sheet, "Look out", medicine.HeldBack);
    }

    /// <summary>A line a strength: what is not to be added because of it, or why it is itself in question.</summary>
    private static void Held(Sheet sheet, string label, IReadOnlyList<HeldBack> held)
    {
        foreach (var group in held.GroupBy(one => one.Strength).OrderByDescending(group => group.Key))
        {
            var what = string.Join("; ", group.Select(one => label == "Look out" ? $"{one.What} because of {one.Because}" : one.What));
            Line(sheet, label, new Run(group.Key switch
            {
                VetoStrength.Never => "leave out, unless a doctor prescribes and checks it: ",
                VetoStrength.AskFirst => "ask first: ",
                VetoStrength.Limit => "up to an amount a day: ",
                VetoStrength.Spaced => "hours apart: ",
            }, Ink.Against), $"{what}.");
        }
    }

    private static void Line(Sheet sheet, string label, params IReadOnlyList<Run> runs) => sheet.Text(Margin.Hanging(2, new(label, Ink.Quiet), Label), runs);
}
