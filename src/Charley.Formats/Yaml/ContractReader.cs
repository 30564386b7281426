using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Charley.Knowledge;
using YamlDotNet.RepresentationModel;

namespace Charley.Formats.Yaml;

/// <summary>Turns YAML into JSON that fits a type's JSON contract, and reports everything that does not fit.</summary>
/// <remarks>Fields that the type does not have are problems, as are missing required ones: nothing is silently ignored.</remarks>
internal sealed class ContractReader(string file, List<Problem> problems)
{
    private readonly JsonSerializerOptions _options = KnowledgeBase.Contract;

    /// <returns>The value, or <c>null</c> where something did not fit.</returns>
    public T? Read<T>(YamlNode node)
        where T : class
    {
        var before = problems.Count;
        var json = Convert(node, _options.GetTypeInfo(typeof(T)), "");
        return problems.Count == before ? json.Deserialize((JsonTypeInfo<T>)_options.GetTypeInfo(typeof(T))) : null;
    }

    private JsonNode? Convert(YamlNode node, JsonTypeInfo type, string path)
    {
        if (node.IsNull())
        {
            return null;
        }

        return type.Kind switch
        {
            JsonTypeInfoKind.Object => ConvertObject(node, type, path),
            JsonTypeInfoKind.Enumerable => ConvertList(node, _options.GetTypeInfo(type.ElementType ?? typeof(string)), path),
            JsonTypeInfoKind.Dictionary => ConvertDictionary(node, _options.GetTypeInfo(type.ElementType ?? typeof(string)), path),
            _ => ConvertScalar(node, Nullable.GetUnderlyingType(type.Type) ?? type.Type, path),
        };
    }

    private JsonObject? ConvertObject(YamlNode node, JsonTypeInfo type, string path)
    {
        if (type.Type == typeof(UnitConversion) && node is YamlScalarNode)
        {
            return new JsonObject { ["factor"] = ConvertScalar(node, typeof(double), path) };
        }

        if (node is not YamlMappingNode mapping)
        {
            Report(node, path, "fields are expected here (name: value)");
            return null;
        }

        var result = new JsonObject();
        foreach (var (key, value) in mapping.Children)
        {
            var name = ((YamlScalarNode)key).Value ?? "";
            var property = type.Properties.FirstOrDefault(property => property.Name == name);
            if (property is null)
            {
                var nearest = Nearest.Of(name, type.Properties.Select(known => known.Name));
                Report(key, Join(path, name), nearest is null
                    ? $"there is no such field; known are {string.Join(", ", type.Properties.Select(known => known.Name))}"
                    : $"there is no such field; did you mean {nearest}?");
            }
            else if (!value.IsNull())
            {
                result[name] = Convert(value, _options.GetTypeInfo(property.PropertyType), Join(path, name));
            }
        }

        foreach (var property in type.Properties.Where(property => property.IsRequired && !result.ContainsKey(property.Name)))
        {
            Report(node, Join(path, property.Name), "is missing");
        }

        return result;
    }

    private JsonArray? ConvertList(YamlNode node, JsonTypeInfo element, string path)
    {
        if (node is not YamlSequenceNode sequence)
        {
            Report(node, path, "a list is expected here");
            return null;
        }

        return new JsonArray([.. sequence.Children.Select((child, index) =>
            Convert(child, element, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]")))]);
    }

    private JsonObject? ConvertDictionary(YamlNode node, JsonTypeInfo element, string path)
    {
        if (node is not YamlMappingNode mapping)
        {
            Report(node, path, "fields are expected here (name: value)");
            return null;
        }

        var result = new JsonObject();
        foreach (var (key, value) in mapping.Children)
        {
            var name = ((YamlScalarNode)key).Value ?? "";
            result[name] = Convert(value, element, Join(path, name));
        }

        return result;
    }

    private JsonValue? ConvertScalar(YamlNode node, Type type, string path)
    {
        if (node is not YamlScalarNode { Value: { } text })
        {
            Report(node, path, "a single value is expected here");
            return null;
        }

        if (type == typeof(string))
        {
            return JsonValue.Create(text.Trim());
        }

        if (type == typeof(double) || type == typeof(int))
        {
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            {
                return type == typeof(int) ? JsonValue.Create((int)number) : JsonValue.Create(number);
            }

            Report(node, path, $"'{text}' is not a number");
            return null;
        }

        if (type == typeof(bool))
        {
            if (bool.TryParse(text, out var flag))
            {
                return JsonValue.Create(flag);
            }

            Report(node, path, $"'{text}' is neither true nor false");
            return null;
        }

        return ConvertEnum(node, text, type, path);
    }

    private JsonValue? ConvertEnum(YamlNode node, string text, Type type, string path)
    {
        var names = Enum.GetValuesAsUnderlyingType(type).Cast<object>()
            .Select(value => JsonSerializer.Serialize(Enum.ToObject(type, value), _options.GetTypeInfo(type)).Trim('"')).ToArray();
        if (names.Contains(text, StringComparer.Ordinal))
        {
            return JsonValue.Create(text);
        }

        Report(node, path, $"'{text}' is not one of {string.Join(", ", names)}");
        return null;
    }

    private void Report(YamlNode node, string path, string message) => problems.Add(new Problem(file, node.Line(), path, message));

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
