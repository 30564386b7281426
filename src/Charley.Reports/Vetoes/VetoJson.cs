using System.Text.Json;
using Charley.Knowledge;
using Charley.Reports.Layout;
using Charley.Vetoes;

namespace Charley.Reports.Vetoes;

/// <summary>What is held back, as <c>vetoes</c> of the contract: an object an advice.</summary>
public sealed class VetoJson(Citations citations)
{
    /// <summary>The array <c>vetoes</c>; empty where nothing about the person holds anything back.</summary>
    public void Write(Utf8JsonWriter writer, VetoList vetoes)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(vetoes);
        JsonLists.Write(writer, "vetoes", vetoes.Personal, Write);
    }

    /// <summary>Such as <c>ask-first</c>.</summary>
    public static string Id(VetoStrength strength) => JsonNamingPolicy.KebabCaseLower.ConvertName(strength.ToString());

    /// <summary>Such as <c>potassium-rich-foods</c>.</summary>
    public static string Id(Advice advice) => JsonNamingPolicy.KebabCaseLower.ConvertName(advice.ToString());

    private void Write(Utf8JsonWriter writer, HeldBack held)
    {
        writer.WriteString("what", held.What);
        writer.WriteString("because", held.Because);
        writer.WriteString("advice", Id(held.Advice));
        writer.WriteString("strength", Id(held.Strength));
        writer.WriteString("text", held.Text);
        if (held.AtMost is { } most)
        {
            Figures.Write(writer, "atMost", most);
        }

        JsonLists.Write(writer, "apart", [.. held.Spaced], (json, veto) =>
        {
            json.WriteString("from", veto.Because);
            Figures.Write(json, "medicineBefore", veto.Hours?.MedicineBefore);
            Figures.Write(json, "medicineAfter", veto.Hours?.MedicineAfter);
        });

        writer.WriteStartArray("already");
        foreach (var words in held.Already)
        {
            writer.WriteStringValue(words);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("by");
        foreach (var veto in held.By)
        {
            writer.WriteStringValue(veto.Id);
        }

        writer.WriteEndArray();
        writer.WriteString("clinical", held.By[0].Clinical);
        writer.WriteString("grade", held.By[0].Grade.ToString().ToLowerInvariant());
        writer.WriteString("source", citations.Of(held.Source));
    }
}
