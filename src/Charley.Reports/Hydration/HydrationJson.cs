using System.Text.Encodings.Web;
using System.Text.Json;
using Charley.Hydration;
using Charley.Knowledge;
using Charley.Reports.Layout;

namespace Charley.Reports.Hydration;

/// <summary>Advice on drinking as one line of JSON: <c>hydration</c> of <c>charley.plan/1</c>.</summary>
public sealed class HydrationJson(KnowledgeBase knowledge)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Citations _citations = new(knowledge);

    public void Write(HydrationAdvice advice, Stream output)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        WriteFields(writer, advice);
        writer.WriteEndObject();
    }

    /// <summary>The fields, into an object that is open.</summary>
    public void WriteFields(Utf8JsonWriter writer, HydrationAdvice advice)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(advice);
        Figures.Write(writer, "litresPerDay", advice.Daily?.Drinks);
        Figures.Write(writer, "sodiumMgPerLitre", advice.Plan?.Sodium);
        WriteTexts(writer, "advice", advice.Advice);
        writer.WriteString("source", _citations.Of(advice.Source));
        writer.WriteString("answer", advice.Answer);
        WriteDaily(writer, advice.Daily);
        WriteSweat(writer, advice.Sweat);
        WritePlan(writer, advice.Plan);
        WriteReplacement(writer, advice.Replacement);
        WriteSodium(writer, advice.Sodium);
        JsonLists.Write(writer, "rehydration", advice.Recipes, WriteRecipe);
        JsonLists.Write(writer, "warningSigns", advice.Warnings, WriteWarning);
        JsonLists.Write(writer, "heldBack", advice.HeldBack, WriteHeld);
        WriteTexts(writer, "missing", advice.Missing);
    }

    private static void WriteDaily(Utf8JsonWriter writer, DailyNeed? daily)
    {
        if (daily is null)
        {
            writer.WriteNull("daily");
            return;
        }

        writer.WriteStartObject("daily");
        JsonLists.Write(writer, "bodies", [(daily.Body, daily.Drinks, daily.Total), .. daily.Others], static (inner, body) =>
        {
            inner.WriteString("body", body.Body);
            Figures.Write(inner, "drinksLitres", body.Drinks);
            Figures.Write(inner, "totalWaterLitres", body.Total);
        });
        writer.WriteEndObject();
    }

    private static void WriteSweat(Utf8JsonWriter writer, SweatResult? sweat)
    {
        if (sweat is null)
        {
            writer.WriteNull("sweat");
            return;
        }

        writer.WriteStartObject("sweat");
        WriteInterval(writer, "litres", sweat.Litres);
        WriteInterval(writer, "litresPerHour", sweat.LitresPerHour);
        WriteInterval(writer, "bodyMassChangePercent", sweat.BodyMassChange * 100);
        writer.WriteString("balance", sweat.Balance switch
        {
            WaterBalance.Gained => "gained",
            WaterBalance.Kept => "kept",
            WaterBalance.Lost => "lost",
            WaterBalance.LostMuch => "lost-much",
            WaterBalance.LostSeriously => "lost-seriously",
        });
        Figures.Write(writer, "drankLitresPerHour", sweat.DrankPerHour);
        WriteInterval(writer, "sweatSodiumMmolPerLitre", sweat.SweatSodium);
        WriteInterval(writer, "sodiumLostMg", sweat.SodiumLost);
        writer.WriteEndObject();
    }

    private void WritePlan(Utf8JsonWriter writer, DrinkPlan? plan)
    {
        if (plan is null)
        {
            writer.WriteNull("plan");
            return;
        }

        writer.WriteStartObject("plan");
        Figures.Write(writer, "minutes", plan.Length.TotalMinutes);
        writer.WriteBoolean("thirstAlone", plan.ThirstAlone);
        Figures.Write(writer, "everyMinutes", plan.Interval);
        Figures.Write(writer, "mostMlPerDrink", plan.MostPerDrink);
        Figures.Write(writer, "mostMlPerDrinkIfThirsty", plan.MostIfThirsty);
        Figures.Write(writer, "leastMlPerDrink", plan.LeastPerDrink);
        Figures.Write(writer, "mostLitresPerHour", plan.MostPerHour);
        Figures.Write(writer, "leastLitresPerHour", plan.LeastPerHour);
        Figures.Write(writer, "mostLitres", plan.MostPerHour * plan.Length.TotalHours);
        WriteInterval(writer, "sweatLitresPerHour", plan.SweatPerHour);
        writer.WriteBoolean("measured", plan.Measured);
        writer.WriteBoolean("lossRemains", plan.LossRemains);
        Figures.Write(writer, "sodiumMgPerLitre", plan.Sodium);
        Figures.Write(writer, "carbohydrateFromGPerHour", plan.Carbohydrate?.From);
        Figures.Write(writer, "carbohydrateToGPerHour", plan.Carbohydrate?.To);
        Figures.Write(writer, "carbohydrateInDrinkGPerHour", plan.CarbohydrateInDrink);
        JsonLists.Write(writer, "ceilings", plan.Ceilings, (inner, ceiling) =>
        {
            Figures.Write(inner, "litresPerHour", ceiling.LitresPerHour);
            inner.WriteString("because", ceiling.Because);
            inner.WriteString("source", _citations.Of(ceiling.Source));
        });
        writer.WriteEndObject();
    }

    private static void WriteReplacement(Utf8JsonWriter writer, Replacement? replacement)
    {
        if (replacement is null)
        {
            writer.WriteNull("replacement");
            return;
        }

        writer.WriteStartObject("replacement");
        Figures.Write(writer, "mostLitres", replacement.Litres);
        Figures.Write(writer, "hoursFrom", replacement.HoursFrom);
        Figures.Write(writer, "hoursTo", replacement.HoursTo);
        writer.WriteEndObject();
    }

    private static void WriteSodium(Utf8JsonWriter writer, SodiumCourse? course)
    {
        if (course is null)
        {
            writer.WriteNull("plasmaSodium");
            return;
        }

        writer.WriteStartObject("plasmaSodium");
        writer.WriteString("unit", "mmol/L");
        Figures.Write(writer, "worst", course.Worst);
        writer.WriteBoolean("mayBeLow", course.MayBeLow);
        Figures.Write(writer, "lowBelow", course.LowBelow);
        Figures.Write(writer, "drankLitresPerHour", course.DrankPerHour);
        WriteInterval(writer, "bodyWaterLitres", course.BodyWater);
        writer.WriteString("bodyWaterBy", course.ByFormula ? "formula" : "share of weight");
        writer.WriteString("neverReassures", SodiumCourse.SymptomsFirst);
        JsonLists.Write(writer, "points", course.Points, static (inner, point) =>
        {
            Figures.Write(inner, "hours", point.Hours);
            Figures.Write(inner, "low", point.Sodium.Low);
            Figures.Write(inner, "middle", point.Sodium.Middle);
            Figures.Write(inner, "high", point.Sodium.High);
        });
        writer.WriteEndObject();
    }

    private void WriteRecipe(Utf8JsonWriter writer, RehydrationRecipe recipe)
    {
        writer.WriteString("id", recipe.Id);
        writer.WriteString("name", recipe.Name);
        WriteTexts(writer, "ingredients", recipe.Ingredients);
        WriteTexts(writer, "steps", recipe.Steps);
        Figures.Write(writer, "sodiumMmolPerLitre", recipe.Sodium);
        Figures.Write(writer, "potassiumMmolPerLitre", recipe.Potassium);
        Figures.Write(writer, "osmolarity", recipe.Osmolarity);
        writer.WriteString("caution", recipe.Caution);
        writer.WriteString("source", _citations.Of(recipe.Source));
    }

    private void WriteWarning(Utf8JsonWriter writer, WarningSign sign)
    {
        writer.WriteString("text", sign.Text);
        writer.WriteString("do", sign.Do);
        writer.WriteString("finding", sign.Finding);
        writer.WriteString("source", _citations.Of(sign.Source));
    }

    private void WriteHeld(Utf8JsonWriter writer, HeldBack held)
    {
        WriteTexts(writer, "what", [.. held.What.Select(what => what switch
        {
            HeldAdvice.Fluid => "fluid",
            HeldAdvice.Sodium => "sodium",
            HeldAdvice.Potassium => "potassium",
            HeldAdvice.Carbohydrate => "carbohydrate",
        })]);
        writer.WriteString("because", held.Because);
        writer.WriteString("source", _citations.Of(held.Source));
    }

    private static void WriteInterval(Utf8JsonWriter writer, string name, Interval interval)
    {
        writer.WriteStartObject(name);
        Figures.Write(writer, "middle", interval.Middle);
        Figures.Write(writer, "low", interval.Low);
        Figures.Write(writer, "high", interval.High);
        writer.WriteEndObject();
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
}
