using System.Globalization;
using Charley.Cases;
using Charley.Intake;
using Charley.Reports.Layout;

namespace Charley.Reports.Intake;

/// <summary>A diary's totals and usual intake for a person at a terminal.</summary>
public static class IntakeText
{
    /// <summary>Below this share of known energy a total is marked.</summary>
    private const double WellKnown = 0.9;

    private const int LettersOfName = 30;
    private const int LettersOfDay = 12;

    public static void Write(IntakeReport report, Page page)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(page);
        WriteDays(report, page);
        WriteUsual(report, page);
        page.List("Taken to mean (say it otherwise where that is wrong)", report.Taken.Select(taken =>
            string.Create(CultureInfo.InvariantCulture, $"line {taken.Row}: {taken.Words}: {taken.Description} ({taken.Id})")));
        page.List("Not understood (kept and counted as unknown)", report.NotUnderstood.Select(words => Unclear(words, report)));
    }

    private static void WriteDays(IntakeReport report, Page page)
    {
        page.Title(string.Create(CultureInfo.InvariantCulture, $"{(report.Days.Count == 1 ? "1 day" : $"{report.Days.Count} days")} of the diary"));
        var marked = false;
        foreach (var days in report.Days.Chunk(Math.Max(1, (page.Width - LettersOfName) / LettersOfDay)))
        {
            var table = new TextTable([new(""), new(""), .. days.Select(day => new TextColumn(day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) { Right = true })]);
            for (var i = 0; i < report.Nutrients.Count; i++)
            {
                table.Add([report.Nutrients[i].Name, report.Nutrients[i].Unit, .. days.Select(day => Total(day, i))]);
                marked |= days.Any(day => day.Coverage(i) < WellKnown);
            }

            page.Table(table);
            page.Output.WriteLine();
        }

        page.Paragraph(marked ? "+  of less than 90 % of that day's energy the value is known: the true total is higher." : null);
    }

    private static string Total(DayTotals day, int nutrient) => IntakeReport.Total(day, nutrient) switch
    {
        double.NaN => Figures.Unknown,
        var total => Figures.Of(total) + (day.Coverage(nutrient) < WellKnown ? "+" : " "),
    };

    private static void WriteUsual(IntakeReport report, Page page)
    {
        page.Heading($"Usual intake a day (reference intakes: {report.Body})");
        if (report.Missing.Count > 0)
        {
            page.Paragraph($"Needs differ with sex and age: where they do, no reference is given. Say {string.Join(" and ", report.Missing)}.");
            page.Output.WriteLine();
        }

        var table = new TextTable(
            new(""),
            new("mean") { Right = true },
            new("90 % interval") { Right = true },
            new(""),
            new("reference") { Right = true, Share = 1 },
            new("met") { Right = true },
            new("known") { Right = true });
        foreach (var usual in report.Usual)
        {
            table.Add(
                usual.Name,
                Figures.Of(usual.Usual.Mean),
                $"{Figures.Of(usual.Usual.Low)} to {Figures.Of(usual.Usual.High)}",
                usual.Unit,
                Reference(usual),
                usual.Adequate is { } adequate ? Figures.Percent(adequate) : "",
                Figures.Percent(usual.Coverage));
        }

        page.Table(table);
        page.Output.WriteLine();
        page.Paragraph("met: probability that usual intake meets this person's requirement (only where an average requirement, EAR, is set; of an adequate intake, AI, no probability can be told). "
            + "known: share of the diary's energy whose value is known.");
        page.List("Remarks", report.Usual.SelectMany(usual => usual.Notes.Where(note => !note.StartsWith("no reference intake without", StringComparison.Ordinal))
            .Select(note => (usual.Name, Note: note))).GroupBy(pair => pair.Note).Select(same => $"{string.Join(", ", same.Select(pair => pair.Name))}: {same.Key}"));
    }

    private static string Reference(NutrientResult usual) => usual.Reference is not { } reference ? ""
        : $"{reference.Kind} {Figures.Of(reference.Value)}" + (reference.Recommended is { } recommended ? $", RDA {Figures.Of(recommended)}" : "");

    private static string Unclear(NotUnderstood words, IntakeReport report)
    {
        var food = words.Row is { } row ? report.FoodOfRow.GetValueOrDefault(row, words.Text) : words.Text;
        var place = words.Row is { } line ? string.Create(CultureInfo.InvariantCulture, $"line {line}: ") : "";
        var what = words.Field == "unit" ? $"the unit '{words.Text}' of {food}" : $"the food '{words.Text}'";
        return place + what + (words.Nearest is not { } nearest ? "" : words.Field == "unit" ? $": {nearest}" : $"; did you mean {nearest}?");
    }
}
