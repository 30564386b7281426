using System.Text.Encodings.Web;
using System.Text.Json;
using Charley.Assessments;
using Charley.Cases;
using Charley.Intake;
using Charley.Knowledge;
using Charley.Plans;
using Charley.Reasoning;
using Charley.Reports.Explanations;
using Charley.Reports.Layout;
using Charley.Reports.Plans;
using Charley.Reports.Vetoes;
using Charley.Triage;

namespace Charley.Reports;

/// <summary>An assessment as one line of <c>charley.assessment/1</c>.</summary>
public sealed class AssessmentJson(KnowledgeBase knowledge)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Citations _citations = new(knowledge);

    /// <param name="explanation">Of one cause, where it was asked for.</param>
    /// <param name="plan">Where it was asked for.</param>
    public void Write(Assessment assessment, Stream output, CauseExplanation? explanation = null, Plan? plan = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        writer.WriteString("schema", Assessment.SchemaName);
        writer.WriteString("id", assessment.Id);
        writer.WriteString("knowledge", assessment.Knowledge);
        WriteTriage(writer, assessment.Triage);
        new VetoJson(_citations).Write(writer, assessment.Vetoes);
        writer.WriteString("answer", assessment.Answer);
        writer.WriteBoolean("noDeficiencyLikely", assessment.NoDeficiencyLikely);
        Number(writer, "confidence", assessment.Confidence);
        Number(writer, "stability", assessment.Stability);
        JsonLists.Write(writer, "causes", assessment.Causes, WriteCause);
        JsonLists.Write(writer, "nutrients", assessment.Nutrients, WriteNutrient);
        JsonLists.Write(writer, "nextSteps", assessment.NextSteps, WriteNextStep);
        JsonLists.Write(writer, "relief", assessment.Relief, WriteRelief);
        JsonLists.Write(writer, "remarks", assessment.Remarks, WriteRemark);
        JsonLists.Write(writer, "notUnderstood", assessment.NotUnderstood, WriteNotUnderstood);
        if (explanation is not null)
        {
            new ExplanationJson(_citations).Write(writer, explanation);
        }

        if (plan is not null)
        {
            writer.WriteStartObject("plan");
            new PlanJson(knowledge).WriteFields(writer, plan);
            writer.WriteEndObject();
        }

        writer.WriteString("disclaimer", assessment.Disclaimer);
        writer.WriteEndObject();
    }

    /// <summary>Such as <c>same-day</c>.</summary>
    public static string Level(TriageLevel level) => level switch
    {
        TriageLevel.SelfCare => "self-care",
        TriageLevel.Routine => "routine",
        TriageLevel.SameDay => "same-day",
        TriageLevel.Emergency => "emergency",
    };

    /// <summary>Nutrient results as in the assessment, for <c>charley intake</c>.</summary>
    public void WriteNutrients(Utf8JsonWriter writer, IReadOnlyList<NutrientResult> nutrients) => JsonLists.Write(writer, "nutrients", nutrients, WriteNutrient);

    private void WriteTriage(Utf8JsonWriter writer, TriageResult triage)
    {
        writer.WriteStartObject("triage");
        writer.WriteString("level", Level(triage.Level));
        writer.WriteString("within", triage.Within);
        JsonLists.Write(writer, "reasons", triage.Reasons, (json, reason) =>
        {
            json.WriteString("text", reason.Text);
            json.WriteString("do", reason.Do);
            json.WriteString("finding", reason.Finding);
            json.WriteString("source", _citations.Of(reason.Source));
        });
        writer.WriteEndObject();
    }

    private void WriteCause(Utf8JsonWriter writer, CauseResult cause)
    {
        writer.WriteString("id", cause.Id);
        writer.WriteString("name", cause.Name);
        writer.WriteString("kind", cause.Kind);
        Number(writer, "present", cause.Present);
        Number(writer, "explains", cause.Explains);
        JsonLists.Write(writer, "because", cause.Because, (json, because) =>
        {
            json.WriteString("finding", because.Finding);
            Number(json, "weight", because.Weight);
            json.WriteString("grade", because.Grade.ToString().ToLowerInvariant());
            json.WriteString("source", _citations.Of(because.Source));
        });
        Strings(writer, "upstream", cause.Upstream);
        if (cause.Plain is { } plain)
        {
            writer.WriteString("plain", plain);
        }

        if (cause.Advice is { } advice)
        {
            writer.WriteString("advice", advice);
        }

        Caution(writer, cause.Caution);
    }

    private void WriteNutrient(Utf8JsonWriter writer, NutrientResult nutrient)
    {
        writer.WriteString("id", nutrient.Id);
        writer.WriteString("name", nutrient.Name);
        writer.WriteString("unit", nutrient.Unit);
        writer.WriteNumber("days", nutrient.Days);
        writer.WriteStartObject("usual");
        Number(writer, "mean", nutrient.Usual.Mean);
        Number(writer, "low", nutrient.Usual.Low);
        Number(writer, "high", nutrient.Usual.High);
        writer.WriteEndObject();
        if (nutrient.Reference is { } reference)
        {
            writer.WriteStartObject("reference");
            writer.WriteString("kind", reference.Kind);
            Number(writer, "value", reference.Value);
            Number(writer, "recommended", reference.Recommended);
            Number(writer, "upper", reference.Upper);
            Number(writer, "upperSupplements", reference.UpperSupplements);
            Number(writer, "reduceAbove", reference.ReduceAbove);
            writer.WriteString("source", _citations.Of([reference.Source]));
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("reference");
        }

        Number(writer, "adequate", nutrient.Adequate);
        if (nutrient.AdequateBounds is { } bounds)
        {
            writer.WriteStartObject("adequateBounds");
            Number(writer, "low", bounds.Low);
            Number(writer, "high", bounds.High);
            writer.WriteEndObject();
        }

        Number(writer, "coverage", nutrient.Coverage);
        Number(writer, "fromSupplements", nutrient.FromSupplements);
        Strings(writer, "notes", nutrient.Notes);
    }

    private void WriteNextStep(Utf8JsonWriter writer, NextStep step)
    {
        writer.WriteString("kind", step.Kind);
        writer.WriteString("text", step.Text);
        Number(writer, "information", step.Information);
        writer.WriteString("about", step.About);
        if (step.Among.Count > 0)
        {
            Strings(writer, "among", step.Among);
        }

        writer.WriteString("source", _citations.Of(step.Source));
    }

    private void WriteRelief(Utf8JsonWriter writer, Relief relief)
    {
        writer.WriteString("site", relief.Site);
        Strings(writer, "steps", relief.Steps);
        writer.WriteString("not", relief.Not);
        Caution(writer, relief.Caution);
        writer.WriteString("source", _citations.Of(relief.Source));
    }

    private void WriteRemark(Utf8JsonWriter writer, Remark remark)
    {
        writer.WriteString("kind", remark.Kind);
        writer.WriteString("text", remark.Text);
        Caution(writer, remark.Caution);
        writer.WriteString("evidence", remark.Evidence);
        writer.WriteString("grade", remark.Grade is { } grade ? grade.ToString().ToLowerInvariant() : null);
        writer.WriteString("source", _citations.Of(remark.Source));
    }

    /// <summary>Only where something speaks against an advice.</summary>
    private static void Caution(Utf8JsonWriter writer, string? caution)
    {
        if (caution is not null)
        {
            writer.WriteString("caution", caution);
        }
    }

    /// <summary>Words that were not understood, as in the assessment.</summary>
    public static void WriteNotUnderstood(Utf8JsonWriter writer, NotUnderstood words)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(words);
        if (words.Row is { } row)
        {
            writer.WriteNumber("row", row);
        }

        writer.WriteString("field", words.Field);
        writer.WriteString("text", words.Text);
        writer.WriteString("nearest", words.Nearest);
    }

    private static void Strings(Utf8JsonWriter writer, string name, IReadOnlyList<string> items)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStringValue(item);
        }

        writer.WriteEndArray();
    }

    /// <summary>Four significant digits are more than is known.</summary>
    private static void Number(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number == 0 ? 0 : Math.Round((decimal)number, Math.Clamp(3 - (int)Math.Floor(Math.Log10(Math.Abs(number))), 0, 12)));
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
