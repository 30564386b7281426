using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Charley.Knowledge;
using Charley.Reports.Layout;
using Charley.Reports.Vetoes;
using Charley.Review;
using Charley.Vetoes;
using Charley.Vocabulary;

namespace Charley.Reports.Review;

/// <summary>A medicine review as one line of <c>charley.review/1</c>.</summary>
public sealed class ReviewJson(KnowledgeBase knowledge)
{
    private const string SchemaName = "charley.review/1";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Citations _citations = new(knowledge);

    public void Write(MedicineReview review, Stream output)
    {
        ArgumentNullException.ThrowIfNull(review);
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        writer.WriteString("schema", SchemaName);
        writer.WriteString("id", review.Id);
        writer.WriteString("knowledge", review.Knowledge);
        writer.WriteBoolean("medicationsTold", review.MedicationsSaid);
        WriteMedicines(writer, review.Medicines);
        JsonLists.Write(writer, "notUnderstood", review.NotUnderstood, AssessmentJson.WriteNotUnderstood);
        writer.WriteString("note", MedicineReview.Keep);
        writer.WriteEndObject();
    }

    /// <summary>The array <c>review</c>, as in a plan.</summary>
    public void WriteMedicines(Utf8JsonWriter writer, IReadOnlyList<ReviewedMedicine> medicines)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonLists.Write(writer, "review", medicines, Write);
    }

    private void Write(Utf8JsonWriter writer, ReviewedMedicine medicine)
    {
        writer.WriteString("medicine", medicine.Medicine);
        writer.WriteString("ask", medicine.Ask);
        writer.WriteString("source", _citations.Of(medicine.Class.Source));
        writer.WriteString("told", medicine.Text);
        writer.WriteString("class", medicine.Class.Id);
        writer.WriteString("className", medicine.Class.Name);
        writer.WriteString("status", medicine.Status == MedicineStatus.Taken ? "taken" : "stopped");
        writer.WriteString("dose", medicine.Dose);
        Date(writer, "started", medicine.Started);
        Date(writer, "stopped", medicine.Stopped);
        writer.WriteString("timing", Id(medicine.Timing));
        writer.WriteString("when", medicine.When);
        writer.WriteString("cramps", medicine.Class.Cramps);
        writer.WriteString("grade", medicine.Class.Grade?.ToString().ToLowerInvariant());
        WriteCause(writer, medicine);
        JsonLists.Write(writer, "depletes", medicine.Depletes, (json, nutrient) =>
        {
            json.WriteString("id", nutrient.Id);
            json.WriteString("name", nutrient.Name);
        });
        JsonLists.Write(writer, "holdsBack", medicine.HoldsBack, WriteHeld);
        JsonLists.Write(writer, "heldBack", medicine.HeldBack, WriteHeld);
    }

    private static void WriteCause(Utf8JsonWriter writer, ReviewedMedicine medicine)
    {
        if (medicine.Cause is not { } cause)
        {
            writer.WriteNull("cause");
            return;
        }

        writer.WriteStartObject("cause");
        writer.WriteString("id", cause.Id);
        writer.WriteString("name", cause.Name);
        Figures.Write(writer, "present", cause.Present);
        Figures.Write(writer, "explains", cause.Explains);
        writer.WriteEndObject();
    }

    private void WriteHeld(Utf8JsonWriter writer, HeldBack held)
    {
        writer.WriteString("what", held.What);
        writer.WriteString("because", held.Because);
        writer.WriteString("advice", VetoJson.Id(held.Advice));
        writer.WriteString("strength", VetoJson.Id(held.Strength));
        writer.WriteString("text", held.Text);
        writer.WriteString("source", _citations.Of(held.Source));
    }

    private static void Date(Utf8JsonWriter writer, string name, DateOnly? day) => writer.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static string Id(MedicineTiming timing) => timing switch
    {
        MedicineTiming.Unknown => "unknown",
        MedicineTiming.BeganBeforeOnset => "shortly-before",
        MedicineTiming.LongBefore => "long-before",
        MedicineTiming.AfterOnset => "after",
    };
}
