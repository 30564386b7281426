using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using System.Xml.Linq;
using Charley.Knowledge;

namespace Charley.Formats.Knowledge;

/// <summary>JSON Schemas of the files of <c>knowledge/</c>, so that an editor completes and checks them: exported from the types that read them.</summary>
public sealed class KnowledgeSchemas
{
    /// <summary>The folder of the schemas, below <c>knowledge/</c>.</summary>
    public const string Folder = "schema";

    private const string Dialect = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Words that are the only ones of their field.</summary>
    private static readonly Dictionary<(Type Type, string Field), IReadOnlyCollection<string>> Choices = new()
    {
        [(typeof(Cause), "kind")] = KnowledgeChecks.CauseKinds,
        [(typeof(Finding), "kind")] = KnowledgeChecks.FindingKinds,
        [(typeof(ExposureKind), "compare")] = KnowledgeChecks.Comparisons,
        [(typeof(ExposureKind), "choice")] = KnowledgeChecks.Choices,
        [(typeof(ContextLink), "when")] = PersonConditions.Names,
        [(typeof(Routine), "kind")] = RoutineWords.Kinds,
        [(typeof(Routine), "certainty")] = RoutineWords.Certainties,
    };

    private readonly Descriptions _descriptions;
    private readonly JsonSchemaExporterOptions _exporter;

    /// <param name="documentation">What the compiler makes of the comments of the types: <c>Charley.xml</c>.</param>
    public KnowledgeSchemas(XDocument documentation)
    {
        _descriptions = new Descriptions(documentation);
        _exporter = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };
    }

    /// <summary>Every schema by the name of its file.</summary>
    public IReadOnlyDictionary<string, string> All() => KnowledgeFiles.All.ToDictionary(files => files.Schema + ".json", files => Export(files).ToJsonString(Layout) + "\n");

    /// <summary>What to write, by path below the folder: each schema that is not as it should be, and each file whose first line does not name its schema.</summary>
    public IReadOnlyDictionary<string, string> Changes(string folder)
    {
        var changes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, schema) in All())
        {
            var path = Path.Combine(folder, Folder, name);
            if (!File.Exists(path) || File.ReadAllText(path) != schema)
            {
                changes[$"{Folder}/{name}"] = schema;
            }
        }

        foreach (var files in KnowledgeFiles.All)
        {
            var path = Path.Combine(folder, files.Pattern);
            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(path) ?? folder, Path.GetFileName(path)))
            {
                var text = File.ReadAllText(file);
                if (!text.StartsWith(files.FirstLine + "\n", StringComparison.Ordinal))
                {
                    changes[Path.GetRelativePath(folder, file).Replace('\\', '/')] = $"{files.FirstLine}\n{text}";
                }
            }
        }

        return changes;
    }

    private JsonObject Export(KnowledgeFiles files)
    {
        var schema = KnowledgeBase.Contract.GetJsonSchemaAsNode(files.Holds, _exporter).AsObject();
        schema.Insert(0, "$schema", Dialect);
        schema.Insert(1, "$comment", "Written by charley knowledge schema; change the types, not this file.");
        return schema;
    }

    private JsonNode Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema)
        {
            return node;
        }

        var type = context.TypeInfo;
        if (type.Kind == JsonTypeInfoKind.Object && schema.ContainsKey("properties"))
        {
            // the reader refuses what it does not know
            schema["additionalProperties"] = false;
        }

        if (type.Type == typeof(UnitConversion))
        {
            schema = new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "number" }, schema) };
        }

        if (context.PropertyInfo is { } property && Choices.TryGetValue((property.DeclaringType, property.Name), out var choices))
        {
            schema["enum"] = new JsonArray([.. choices.Select(choice => JsonValue.Create(choice))]);
        }

        if (_descriptions.Of(context) is { } description)
        {
            schema.Insert(0, "description", description);
        }

        return schema;
    }
}
