using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Charley.Intake;
using Charley.Knowledge;
using Charley.Reports.Layout;

namespace Charley.Reports.Intake;

/// <summary>A diary's totals and usual intake as one line of JSON.</summary>
public sealed class IntakeJson(KnowledgeBase knowledge)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly AssessmentJson _assessment = new(knowledge);

    public void Write(IntakeReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        writer.WriteStartArray("days");
        foreach (var day in report.Days)
        {
            WriteDay(writer, day, report.Nutrients);
        }

        writer.WriteEndArray();
        _assessment.WriteNutrients(writer, report.Usual);
        writer.WriteStartArray("notUnderstood");
        foreach (var words in report.NotUnderstood)
        {
            writer.WriteStartObject();
            AssessmentJson.WriteNotUnderstood(writer, words);
            writer.WriteString("food", words.Row is { } row ? report.FoodOfRow.GetValueOrDefault(row, words.Text) : words.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteTaken(writer, report.Taken);
        writer.WriteEndObject();
    }

    private static void WriteTaken(Utf8JsonWriter writer, IReadOnlyList<TakenFood> rows)
    {
        writer.WriteStartArray("taken");
        foreach (var taken in rows)
        {
            writer.WriteStartObject();
            writer.WriteNumber("row", taken.Row);
            writer.WriteString("food", taken.Words);
            writer.WriteString("id", taken.Id);
            writer.WriteString("description", taken.Description);
            Figures.Write(writer, "certainty", taken.Certainty);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteDay(Utf8JsonWriter writer, DayTotals day, IReadOnlyList<Nutrient> nutrients)
    {
        writer.WriteStartObject();
        writer.WriteString("date", day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteStartObject("totals");
        for (var i = 0; i < nutrients.Count; i++)
        {
            writer.WriteStartObject(nutrients[i].Id);
            Figures.Write(writer, "value", IntakeReport.Total(day, i));
            writer.WriteString("unit", nutrients[i].Unit);
            Figures.Write(writer, "coverage", day.Coverage(i));
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
