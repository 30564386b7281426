using System.Text.Encodings.Web;
using System.Text.Json;
using Charley.Knowledge;
using Charley.Reports.Layout;
using Charley.Validation;

namespace Charley.Reports.Validation;

/// <summary>The figures of a corpus as one line of <c>charley.validation/1</c>.</summary>
public static class ValidationJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(ValidationRun run, Stream output)
    {
        ArgumentNullException.ThrowIfNull(run);
        using var writer = new Utf8JsonWriter(output, Options);
        var sums = run.Sums;
        writer.WriteStartObject();
        writer.WriteString("schema", "charley.validation/1");
        writer.WriteString("corpus", run.Corpus);
        writer.WriteString("knowledge", run.Knowledge);
        writer.WriteNumber("cases", sums.Accuracy.First.Of);
        Write(writer, "first", sums.Accuracy.First);
        Write(writer, "amongThree", sums.Accuracy.AmongThree);
        Write(writer, "triage", sums.Triage.Right);
        Write(writer, "emergenciesSentHome", sums.Triage.SentHome);
        Write(writer, "overTriaged", sums.Triage.OverTriaged);
        Write(writer, "nutrientWronglyFirst", sums.NutrientBlamed);
        Write(writer, "phrasesNotUnderstood", sums.NotUnderstood);
        WriteConfidence(writer, sums.Confidence);
        WriteBreakdowns(writer, sums.Breakdowns);
        WriteTable(writer, sums.Triage.Table);
        WriteConfusions(writer, sums.Confusions);
        WriteAblations(writer, sums.Ablations);
        WriteQuestions(writer, run.Questions);
        writer.WriteStartObject("milliseconds");
        writer.WriteNumber("runs", run.Speed.Runs);
        Figures.Write(writer, "median", run.Speed.Median);
        Figures.Write(writer, "p99", run.Speed.P99);
        writer.WriteEndObject();
        writer.WriteStartArray("missingCauses");
        foreach (var cause in run.MissingCauses)
        {
            writer.WriteStringValue(cause);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteConfidence(Utf8JsonWriter writer, Calibration confidence)
    {
        writer.WriteStartObject("confidence");
        Figures.Write(writer, "expectedError", confidence.Error);
        Write(writer, "expectedErrorInterval", confidence.ErrorInterval);
        Figures.Write(writer, "expectedErrorByChance", confidence.ErrorByChance);
        Figures.Write(writer, "brier", confidence.Brier);
        Write(writer, "brierInterval", confidence.BrierInterval);
        JsonLists.Write(writer, "groups", confidence.Groups, (_, group) =>
        {
            Figures.Write(writer, "said", group.Said);
            Write(writer, "right", group.Right);
        });
        writer.WriteEndObject();
    }

    private static void WriteBreakdowns(Utf8JsonWriter writer, IReadOnlyList<Breakdown> breakdowns)
    {
        writer.WriteStartObject("by");
        foreach (var breakdown in breakdowns)
        {
            JsonLists.Write(writer, breakdown.By, breakdown.Rows, (_, row) =>
            {
                writer.WriteString("value", row.Value);
                Write(writer, "first", row.Accuracy.First);
                Write(writer, "amongThree", row.Accuracy.AmongThree);
            });
        }

        writer.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter writer, IReadOnlyList<IReadOnlyList<int>> table) =>
        JsonLists.Write(writer, "triageTable", Enum.GetValues<TriageLevel>(), (_, needed) =>
        {
            writer.WriteString("needed", AssessmentJson.Level(needed));
            foreach (var said in Enum.GetValues<TriageLevel>())
            {
                writer.WriteNumber(AssessmentJson.Level(said), table[(int)needed][(int)said]);
            }
        });

    private static void WriteConfusions(Utf8JsonWriter writer, Confusions confusions)
    {
        JsonLists.Write(writer, "confusedGroups", confusions.Groups, (_, pair) =>
        {
            writer.WriteString("truth", pair.Truth);
            writer.WriteString("answer", pair.Answer);
            writer.WriteNumber("cases", pair.Cases);
        });
        JsonLists.Write(writer, "wrongFirst", confusions.WrongFirst, (_, cause) =>
        {
            writer.WriteString("cause", cause.Cause);
            writer.WriteNumber("cases", cause.Cases);
        });
    }

    private static void WriteAblations(Utf8JsonWriter writer, IReadOnlyList<AblationScores> ablations) => JsonLists.Write(writer, "ablations", ablations, (_, way) =>
    {
        writer.WriteString("way", way.Way switch
        {
            Ablation.WithoutLabs => "without-labs",
            Ablation.WithoutCounterfactual => "without-counterfactual",
            Ablation.NaiveBayes => "naive-bayes",
            Ablation.AlwaysIdiopathic => "always-idiopathic",
        });
        Write(writer, "first", way.Accuracy.First);
        Write(writer, "amongThree", way.Accuracy.AmongThree);
        writer.WriteNumber("lost", way.Lost);
        writer.WriteNumber("won", way.Won);
    });

    private static void WriteQuestions(Utf8JsonWriter writer, IReadOnlyList<QuestionScores> questions) => JsonLists.Write(writer, "questions", questions, (_, way) =>
    {
        writer.WriteBoolean("adaptive", way.Way.Adaptive);
        writer.WriteBoolean("open", way.Way.Open);
        Counts(writer, "firstAfter", way.After.Select(after => after.First.Count));
        Counts(writer, "amongThreeAfter", way.After.Select(after => after.AmongThree.Count));
        writer.WriteNumber("firstWithAll", way.Whole.First.Count);
        writer.WriteNumber("amongThreeWithAll", way.Whole.AmongThree.Count);
        if (way.MedianToFirst is { } median)
        {
            writer.WriteNumber("medianToFirst", median);
        }

        Figures.Write(writer, "medianMilliseconds", way.Speed.Median);
        Figures.Write(writer, "p99Milliseconds", way.Speed.P99);
    });

    private static void Counts(Utf8JsonWriter writer, string name, IEnumerable<int> counts)
    {
        writer.WriteStartArray(name);
        foreach (var count in counts)
        {
            writer.WriteNumberValue(count);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string name, Proportion share)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("count", share.Count);
        writer.WriteNumber("of", share.Of);
        Figures.Write(writer, "share", share.Share);
        Figures.Write(writer, "low", share.Wilson.Low);
        Figures.Write(writer, "high", share.Wilson.High);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, Interval interval)
    {
        writer.WriteStartObject(name);
        Figures.Write(writer, "low", interval.Low);
        Figures.Write(writer, "high", interval.High);
        writer.WriteEndObject();
    }
}
