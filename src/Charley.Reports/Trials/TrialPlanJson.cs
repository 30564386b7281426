using System.Globalization;
using System.Text.Json;
using Charley.Reports.Layout;
using Charley.Trials;

namespace Charley.Reports.Trials;

/// <summary>A planned or refused trial as one line of JSON.</summary>
public static class TrialPlanJson
{
    public static void Write(TrialOutcome outcome, bool screened, Stream output)
    {
        using var writer = new Utf8JsonWriter(output, TrialJson.Options);
        writer.WriteStartObject();
        switch (outcome)
        {
            case TrialOutcome.Planned planned:
                WritePlan(writer, planned.Plan, screened);
                writer.WriteNull("refused");
                break;
            case TrialOutcome.Refused refused:
                writer.WriteNull("schedule");
                writer.WriteStartObject("refused");
                writer.WriteString("kind", refused.Kind);
                writer.WriteString("reason", refused.Reason);
                WriteTexts(writer, "source", refused.Source);
                writer.WriteEndObject();
                break;
        }

        writer.WriteEndObject();
    }

    private static void WritePlan(Utf8JsonWriter writer, TrialPlan plan, bool screened)
    {
        writer.WriteStartObject("treatment");
        writer.WriteString("id", plan.Treatment.Id);
        writer.WriteString("name", plan.Treatment.Name);
        writer.WriteEndObject();
        writer.WriteNumber("seed", plan.Seed);
        writer.WriteString("start", Iso(plan.Days[0].Date));
        writer.WriteString("end", Iso(plan.Days[^1].Date));
        writer.WriteNumber("blocks", plan.Blocks);
        writer.WriteNumber("periodDays", plan.PeriodDays);
        writer.WriteNumber("washoutDays", plan.Washout);
        Figures.Write(writer, "weeks", plan.Weeks);
        Figures.Write(writer, "reduction", plan.Reduction);
        Figures.Write(writer, "power", plan.Power);
        Figures.Write(writer, "powerForMeaningful", plan.PowerForMeaningful);
        writer.WriteStartObject("log");
        writer.WriteString("from", Iso(plan.Rate.First));
        writer.WriteString("until", Iso(plan.Rate.Last));
        writer.WriteNumber("days", plan.Rate.Days);
        writer.WriteNumber("cramps", plan.Rate.Cramps);
        Figures.Write(writer, "perDay", plan.Rate.PerDay);
        Figures.Write(writer, "scatter", plan.Rate.Spread.Scatter);
        Figures.Write(writer, "drift", plan.Rate.Spread.Drift);
        Figures.Write(writer, "persistence", plan.Rate.Spread.Persistence);
        writer.WriteBoolean("short", plan.Rate.Brief);
        writer.WriteEndObject();
        writer.WriteString("do", plan.Treatment.Do);
        writer.WriteString("otherwise", plan.Treatment.Otherwise);
        TrialJson.WriteText(writer, "blinding", plan.Treatment.Blinding);
        TrialJson.WriteText(writer, "caution", plan.Treatment.Caution);
        writer.WriteBoolean("screened", screened);
        WriteTexts(writer, "stopping", TrialPlanNotes.Stopping);
        JsonLists.Write(writer, "schedule", plan.Days, (each, day) =>
        {
            each.WriteString("date", Iso(day.Date));
            each.WriteString("block", day.Block);
            each.WriteString("treatment", day.Treated ? plan.Treatment.Id : "usual");
            each.WriteBoolean("washout", day.Washout);
        });
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
