using System.Globalization;
using Charley.Knowledge;
using Charley.Reports.Layout;

namespace Charley.Reports.Knowledge;

/// <summary>What is known of a laboratory value.</summary>
public sealed class AnalytePage(KnowledgeBase knowledge)
{
    private readonly Names _names = new(knowledge);

    public void Write(Analyte analyte, Page page)
    {
        ArgumentNullException.ThrowIfNull(analyte);
        ArgumentNullException.ThrowIfNull(page);
        page.Title(analyte.Name);
        page.Paragraph($"Measured in {analyte.Specimen ?? "blood"}, in {(analyte.Unitless ? "no unit" : analyte.Unit)}.");
        page.List("Units", analyte.Units.DistinctBy(unit => unit.Key, StringComparer.OrdinalIgnoreCase)
            .Where(unit => !unit.Key.Equals(analyte.Unit, StringComparison.OrdinalIgnoreCase)).Select(unit => string.Create(
            CultureInfo.InvariantCulture,
            $"1 {unit.Key} is {unit.Value.Factor:0.#####} {analyte.Unit}{(unit.Value.Offset == 0 ? "" : $", plus {unit.Value.Offset:0.####}")}")));
        page.List("Interval", analyte.Interval.Select(interval => Interval(interval, analyte.Unit)));
        page.List("Critical", analyte.Critical is { } critical ? [Critical(critical, analyte.Unit)] : []);
        page.Section("People with cramps whose causes do not move it", $"half are below {Figures.Of(analyte.Typical.Median)} {analyte.Unit} ({PlainWords.Of(analyte.Typical.Grade)}).");
        page.List("Causes that move it", knowledge.Causes.SelectMany(cause => cause.Labs.Where(link => link.Analyte == analyte.Id).Select(link =>
            $"{cause.Name}: {(link.Lowers is null ? "raises" : "lowers")} it to about {Figures.Of(link.Lowers ?? link.Raises ?? double.NaN)} {analyte.Unit} ({PlainWords.Of(link.Grade)})")));
        page.Section("Note", analyte.Note);
        page.Section("LOINC", string.Join(", ", analyte.Loinc));
        page.List("Sources", _names.Sources([.. analyte.Interval.SelectMany(interval => interval.Source), .. analyte.Typical.Source]));
    }

    private static string Interval(AnalyteInterval interval, string unit) =>
        (interval.When is { } when ? $"{when}: " : "") + (interval.Low, interval.High) switch
        {
            ({ } low, { } high) => $"{Figures.Of(low)} to {Figures.Of(high)} {unit}",
            ({ } low, null) => $"{Figures.Of(low)} {unit} or more",
            (null, { } high) => $"{Figures.Of(high)} {unit} or less",
            _ => "none set",
        };

    private static string Critical(AnalyteInterval interval, string unit) => string.Join(" or ", new[]
    {
        interval.Low is { } low ? $"{Figures.Of(low)} {unit} or less" : null, interval.High is { } high ? $"{Figures.Of(high)} {unit} or more" : null,
    }.OfType<string>());
}
