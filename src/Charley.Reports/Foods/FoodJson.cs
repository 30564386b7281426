using System.Text.Encodings.Web;
using System.Text.Json;
using Charley.Foods;
using Charley.Knowledge;
using Charley.Reports.Layout;

namespace Charley.Reports.Foods;

/// <summary>Foods as JSON, one line each.</summary>
public static class FoodJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a search says of a food: <c>id name description group source</c>.</summary>
    public static void WriteHit(Food food, Stream output)
    {
        ArgumentNullException.ThrowIfNull(food);
        ArgumentNullException.ThrowIfNull(output);
        Line(output, writer => WriteHead(writer, food));
    }

    /// <summary>The same with portions, nutrients in the engine's units and every other column; what nobody measured is <c>null</c>.</summary>
    public static void WriteWhole(Food food, IReadOnlyList<Nutrient> nutrients, Stream output)
    {
        ArgumentNullException.ThrowIfNull(food);
        ArgumentNullException.ThrowIfNull(output);
        var contents = FoodContents.Of(food, nutrients);
        Line(output, writer =>
        {
            WriteHead(writer, food);
            writer.WriteStartObject("usualPortion");
            WritePortion(writer, food.UsualPortion);
            writer.WriteEndObject();
            Items(writer, "portions", food.Portions, portion => WritePortion(writer, portion));
            Items(writer, "nutrients", contents.Nutrients, content => WriteContent(writer, "id", content));
            Items(writer, "others", contents.Others, content => WriteContent(writer, "number", content));
        });
    }

    private static void WriteHead(Utf8JsonWriter writer, Food food)
    {
        writer.WriteString("id", food.Id);
        writer.WriteString("name", food.Name);
        writer.WriteString("description", food.Description);
        writer.WriteString("group", food.Group);
        writer.WriteString("source", food.Source);
    }

    private static void WritePortion(Utf8JsonWriter writer, Portion portion)
    {
        Figures.Write(writer, "amount", portion.Amount);
        writer.WriteString("description", portion.Description);
        Figures.Write(writer, "grams", portion.Grams);
    }

    private static void WriteContent(Utf8JsonWriter writer, string key, FoodContent content)
    {
        writer.WriteString(key, content.Id);
        writer.WriteString("name", content.Name);
        writer.WriteString("unit", content.Unit);
        Figures.Write(writer, "per100Grams", content.Per100Grams);
    }

    private static void Line(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Items<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
