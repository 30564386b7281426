using System.Text.Encodings.Web;
using System.Text.Json;
using Charley.Knowledge;
using Charley.Reports.Layout;
using Charley.Routines;

namespace Charley.Reports.Routines;

/// <summary>Routines as one line of JSON.</summary>
public static class RoutineJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(RoutineChoice choice, Stream output)
    {
        ArgumentNullException.ThrowIfNull(choice);
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        writer.WriteString("programme", choice.Programme);
        if (choice.First is { } first)
        {
            writer.WriteStartObject("first");
            writer.WriteString("within", first.Within);
            Strings(writer, "reasons", first.Reasons.Select(reason => reason.Text));
            writer.WriteEndObject();
        }

        WriteRoutines(writer, choice.Routines);
        JsonLists.Write(writer, "heldBack", choice.HeldBack, (json, held) =>
        {
            json.WriteString("because", held.Because.Say);
            Strings(json, "routines", held.Routines.Select(routine => routine.Id));
            Strings(json, "sources", held.Because.Source);
        });
        writer.WriteEndObject();
    }

    /// <summary>The field <c>routines</c>, as in a plan.</summary>
    public static void WriteRoutines(Utf8JsonWriter writer, IReadOnlyList<Routine> routines) => JsonLists.Write(writer, "routines", routines, WriteRoutine);

    private static void WriteRoutine(Utf8JsonWriter json, Routine routine)
    {
        json.WriteString("id", routine.Id);
        json.WriteString("name", routine.Name);
        json.WriteString("muscle", routine.Muscle);
        json.WriteString("kind", routine.Kind);
        Strings(json, "when", routine.When);
        Strings(json, "steps", routine.Steps);
        json.WriteNumber("seconds", routine.Seconds);
        json.WriteNumber("repetitions", routine.Repetitions);
        json.WriteNumber("timesADay", routine.TimesADay);
        json.WriteNumber("days", routine.Days);
        json.WriteString("certainty", routine.Certainty);
        json.WriteString("says", routine.Says);
        json.WriteString("not", routine.Not);
        json.WriteString("drawing", routine.Drawing.Count > 0 ? routine.Id + ".svg" : null);
        json.WriteString("source", string.Join("; ", routine.Source));
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
