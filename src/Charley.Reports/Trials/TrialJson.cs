using System.Text.Encodings.Web;
using System.Text.Json;
using Charley.Reports.Layout;
using Charley.Trials;

namespace Charley.Reports.Trials;

/// <summary>What a trial shows, as one line of JSON.</summary>
public static class TrialJson
{
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TrialResult result, Stream output)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        writer.WriteString("treatment", result.Trial.Treatment);
        writer.WriteString("control", result.Trial.Control);
        Figures.Write(writer, "rateRatio", result.RateRatio);
        Figures.Write(writer, "low", result.Low);
        Figures.Write(writer, "high", result.High);
        Figures.Write(writer, "probabilityOfBenefit", result.Benefit);
        Figures.Write(writer, "probabilityOfMeaningfulBenefit", result.MeaningfulBenefit);
        Figures.Write(writer, "meaningfulReduction", 1 - result.MeaningfulRatio);
        writer.WriteNumber("days", result.CountedDays);
        writer.WriteString("verdict", TrialWording.Verdict(result.Verdict));
        WriteText(writer, "needs", TrialWording.Needs(result));
        writer.WriteString("headline", TrialWording.Headline(result));
        WriteArm(writer, "with", result.Treated);
        WriteArm(writer, "without", result.Control);
        writer.WriteNumber("daysToCome", result.Trial.ToCome);
        Figures.Write(writer, "certain", result.Certain);
        Figures.Write(writer, "adherence", result.Adherence);
        writer.WriteNumber("carryOverDays", result.CarryDays);
        WritePrior(writer, "prior", result.Prior);
        WriteOthers(writer, result);
        writer.WriteStartObject("spread");
        Figures.Write(writer, "scatter", result.Spread.Scatter);
        Figures.Write(writer, "drift", result.Spread.Drift);
        Figures.Write(writer, "persistence", result.Spread.Persistence);
        writer.WriteEndObject();
        writer.WriteString("method", TrialWording.Method);
        writer.WriteEndObject();
    }

    internal static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is null)
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteString(name, text);
        }
    }

    private static void WriteOthers(Utf8JsonWriter writer, TrialResult result)
    {
        if (result is not { WithOthers: { } together, Others: { } others })
        {
            writer.WriteNull("withTrialsInOthers");
            return;
        }

        writer.WriteStartObject("withTrialsInOthers");
        Figures.Write(writer, "rateRatio", Math.Exp(together.Quantile(0.5)));
        Figures.Write(writer, "low", Math.Exp(together.Quantile(0.05)));
        Figures.Write(writer, "high", Math.Exp(together.Quantile(0.95)));
        Figures.Write(writer, "probabilityOfBenefit", together.Below(0));
        Figures.Write(writer, "probabilityOfMeaningfulBenefit", together.Below(Math.Log(result.MeaningfulRatio)));
        WritePrior(writer, "prior", others);
        writer.WriteEndObject();
    }

    private static void WritePrior(Utf8JsonWriter writer, string name, NormalPrior prior)
    {
        writer.WriteStartObject(name);
        writer.WriteString("of", "natural logarithm of the rate ratio, normal");
        Figures.Write(writer, "mean", prior.Mean);
        Figures.Write(writer, "sd", prior.Sd);
        writer.WriteEndObject();
    }

    private static void WriteArm(Utf8JsonWriter writer, string name, ArmSum arm)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("days", arm.Days);
        writer.WriteNumber("cramps", arm.Cramps);
        Figures.Write(writer, "perDay", arm.PerDay);
        writer.WriteNumber("periods", arm.Periods);
        writer.WriteEndObject();
    }
}
