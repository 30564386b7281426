using System.Globalization;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Charley.Formats.Knowledge;

/// <summary>What the comments of the types say of types and fields, as plain text.</summary>
internal sealed partial class Descriptions(XDocument documentation)
{
    private readonly Dictionary<string, string> _summaries = documentation.Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(member => (string?)member.Attribute("name") ?? "", member => Plain(member.Element("summary")), StringComparer.Ordinal);

    /// <summary>The field's own words, else those of its type; <c>null</c> where there are none.</summary>
    public string? Of(JsonSchemaExporterContext context) =>
        context.PropertyInfo is { } property && _summaries.GetValueOrDefault($"P:{property.DeclaringType.FullName}.{Pascal(property.Name)}") is { } field ? field
        : context.TypeInfo.Kind == JsonTypeInfoKind.Object ? _summaries.GetValueOrDefault($"T:{context.TypeInfo.Type.FullName}")
        : null;

    /// <summary>References are named as the files name them.</summary>
    private static string Plain(XElement? summary) => summary is null ? "" : Blanks().Replace(string.Concat(summary.Nodes().Select(node => node switch
    {
        XElement { Name.LocalName: "see" } reference => Camel(((string?)reference.Attribute("cref") ?? "").Split('.')[^1]),
        XElement inner => inner.Value,
        XText text => text.Value,
        _ => "",
    })), " ").Trim();

    private static string Pascal(string name) => char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..];

    private static string Camel(string name) => name.Length == 0 ? name : char.ToLower(name[0], CultureInfo.InvariantCulture) + name[1..];

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
