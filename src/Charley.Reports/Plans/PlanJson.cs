using System.Text.Encodings.Web;
using System.Text.Json;
using Charley.Knowledge;
using Charley.Plans;
using Charley.Reports.Hydration;
using Charley.Reports.Layout;
using Charley.Reports.Review;
using Charley.Reports.Routines;
using Charley.Reports.Vetoes;

namespace Charley.Reports.Plans;

/// <summary>A plan as one line of <c>charley.plan/1</c>.</summary>
public sealed class PlanJson(KnowledgeBase knowledge)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Citations _citations = new(knowledge);

    public void Write(Plan plan, Stream output)
    {
        ArgumentNullException.ThrowIfNull(plan);
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        writer.WriteString("schema", Plan.SchemaName);
        writer.WriteString("id", plan.Id);
        writer.WriteString("knowledge", plan.Knowledge);
        WriteFields(writer, plan);
        writer.WriteString("disclaimer", plan.Disclaimer);
        writer.WriteEndObject();
    }

    /// <summary>The parts of the plan, into an object that is open.</summary>
    public void WriteFields(Utf8JsonWriter writer, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(plan);
        writer.WriteString("status", Status(plan.Diet));
        WriteDiet(writer, plan);
        WriteExpectation(writer, plan.Expectation);
        new VetoJson(_citations).Write(writer, plan.Vetoes);
        if (plan.Hydration is { } hydration)
        {
            writer.WriteStartObject("hydration");
            new HydrationJson(knowledge).WriteFields(writer, hydration);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("hydration");
        }

        RoutineJson.WriteRoutines(writer, plan.Routines?.Routines ?? []);
        new ReviewJson(knowledge).WriteMedicines(writer, plan.Review.Medicines);
        Texts(writer, "triggers", plan.Triggers);
    }

    /// <summary>Without a diet nothing is changed, which keeps to everything; that it were the best is not claimed.</summary>
    private static string Status(DietPlan? diet) => diet?.Status switch
    {
        PlanStatus.Optimal => "optimal",
        PlanStatus.Impossible => "impossible",
        _ => "feasible",
    };

    private static void WriteDiet(Utf8JsonWriter writer, Plan plan)
    {
        var diet = plan.Diet;
        writer.WriteString("noDiet", plan.NoDiet);
        Figures.Write(writer, "gap", diet?.Gap);
        writer.WriteString("gapOf", diet is null or { Open: PlanStage.None } ? null : diet.Open.ToString().ToLowerInvariant());
        if (diet is null)
        {
            writer.WriteNull("candidates");
        }
        else
        {
            writer.WriteStartObject("candidates");
            writer.WriteNumber("foods", diet.Candidates.Foods == 0 ? diet.Candidates.OfTable : diet.Candidates.Foods);
            writer.WriteNumber("ofTable", diet.Candidates.OfTable);
            writer.WriteString("chosen", diet.Candidates.How);
            Figures.Write(writer, "gapToTable", diet.Candidates.TableGap);
            writer.WriteEndObject();
        }

        JsonLists.Write(writer, "changes", diet?.Changes ?? [], Write);
        JsonLists.Write(writer, "nutrients", diet?.Nutrients ?? [], Write);
        Texts(writer, "conflicts", diet?.Conflicts ?? []);
        Texts(writer, "notes", diet?.Notes ?? []);
    }

    private static void Write(Utf8JsonWriter writer, PlanChange change)
    {
        writer.WriteString("action", change.Action.ToString().ToLowerInvariant());
        writer.WriteString("food", change.Food);
        writer.WriteString("description", change.Description);
        writer.WriteString("name", change.Name);
        writer.WriteString("insteadOf", change.InsteadOf);
        writer.WriteString("insteadOfDescription", change.InsteadOfDescription);
        Figures.Write(writer, "gramsPerDay", change.GramsPerDay);
        Figures.Write(writer, "insteadOfGramsPerDay", change.InsteadOfGramsPerDay);
        writer.WriteString("portion", change.Portion);
        Texts(writer, "why", change.Why);
        writer.WriteBoolean("demanded", change.Demanded);
        // what is locked never changes; the field says so to whoever reads the list back
        writer.WriteBoolean("locked", false);
    }

    private static void Write(Utf8JsonWriter writer, PlanNutrient nutrient)
    {
        writer.WriteString("id", nutrient.Id);
        writer.WriteString("name", nutrient.Name);
        writer.WriteString("unit", nutrient.Unit);
        Figures.Write(writer, "before", nutrient.Before);
        Figures.Write(writer, "after", nutrient.After);
        Figures.Write(writer, "target", nutrient.Target);
        Figures.Write(writer, "requirement", nutrient.Requirement);
        Figures.Write(writer, "upper", nutrient.Upper);
        writer.WriteBoolean("met", nutrient.Met);
        writer.WriteString("held", nutrient.Held);
    }

    private void WriteExpectation(Utf8JsonWriter writer, PlanExpectation? expectation)
    {
        if (expectation is null)
        {
            writer.WriteNull("expectation");
            return;
        }

        writer.WriteStartObject("expectation");
        writer.WriteString("text", expectation.Text);
        Figures.Write(writer, "probability", expectation.Probability);
        writer.WriteString("certainty", expectation.Certainty);
        writer.WriteString("source", _citations.Of(expectation.Source));
        writer.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
