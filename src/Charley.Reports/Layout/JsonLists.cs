using System.Text.Json;

namespace Charley.Reports.Layout;

/// <summary>Lists of objects in JSON.</summary>
internal static class JsonLists
{
    /// <summary>An array of the name, an object an item.</summary>
    public static void Write<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
