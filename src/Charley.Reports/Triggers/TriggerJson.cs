using System.Text.Encodings.Web;
using System.Text.Json;
using Charley.Knowledge;
using Charley.Reports.Layout;
using Charley.Triggers;

namespace Charley.Reports.Triggers;

/// <summary>Triggers as one line of JSON.</summary>
public static class TriggerJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TriggerAnalysis analysis, KnowledgeBase knowledge, Stream output)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(knowledge);
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        JsonLists.Write(writer, "exposures", analysis.Findings, WriteFinding);
        JsonLists.Write(writer, "together", analysis.Together, (_, together) =>
        {
            WriteIds(writer, "ids", together.Ids);
            WriteEstimate(writer, together.Estimate);
            writer.WriteString("verdict", TriggerWords.Of(together.Verdict));
        });
        writer.WriteString("method", TriggerWords.Method(analysis));
        writer.WriteString("corrected", TriggerWords.Corrected(analysis));
        writer.WriteNumber("tested", analysis.Tested);
        WriteIds(writer, "fittedTogether", analysis.Fitted);
        writer.WriteNumber("crampsLogged", analysis.Cramps);
        writer.WriteNumber("spells", analysis.Events);
        writer.WriteNumber("withoutLogBefore", analysis.Unlogged);
        writer.WriteNumber("withoutComparableDay", analysis.Unmatched);
        writer.WriteString("next", NextTry.Of(analysis, knowledge));
        JsonLists.Write(writer, "notUnderstood", analysis.NotUnderstood, (_, words) =>
        {
            writer.WriteNumber("row", words.Row ?? 0);
            writer.WriteString("field", words.Field);
            writer.WriteString("text", words.Text);
        });
        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, TriggerFinding finding)
    {
        writer.WriteString("id", finding.Id);
        WriteEstimate(writer, finding.Estimate);
        writer.WriteNumber("cramps", finding.Cramps);
        writer.WriteNumber("controls", finding.Controls);
        writer.WriteNumber("exposedCramps", finding.ExposedCramps);
        Figures.Write(writer, "exposedControls", finding.ExposedControls);
        writer.WriteString("verdict", TriggerWords.Of(finding.Verdict));
        writer.WriteString("needs", TriggerWords.Needs(finding));
        writer.WriteString("kind", finding.Kind);
        Figures.Write(writer, "lagHours", finding.Lag);
        Figures.Write(writer, "windowHours", finding.Window);
        writer.WriteString("compared", finding.Above > 0 ? "more than own middle amount" : "any");
        WriteIds(writer, "togetherWith", finding.TogetherWith);
        writer.WriteStartObject("unpenalised");
        WriteExactly(writer, "logOddsRatio", finding.UnpenalisedLogOddsRatio);
        WriteExactly(writer, "standardError", finding.UnpenalisedStandardError);
        writer.WriteEndObject();
    }

    private static void WriteEstimate(Utf8JsonWriter writer, RatioEstimate? estimate)
    {
        Figures.Write(writer, "oddsRatio", estimate?.OddsRatio);
        Figures.Write(writer, "low", estimate?.Low);
        Figures.Write(writer, "high", estimate?.High);
        Figures.Write(writer, "p", estimate?.PValue);
    }

    private static void WriteIds(Utf8JsonWriter writer, string name, IReadOnlyList<string> ids)
    {
        writer.WriteStartArray(name);
        foreach (var id in ids)
        {
            writer.WriteStringValue(id);
        }

        writer.WriteEndArray();
    }

    /// <summary>With all digits that another program may be held against.</summary>
    private static void WriteExactly(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, Math.Round(number, 9));
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
