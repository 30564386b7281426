using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Charley.Formats.Yaml;

/// <summary>The named fields of one mapping; what is not known by name is reported with the nearest name that is.</summary>
internal sealed class Fields
{
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);
    private readonly ProblemSink _sink;
    private readonly string _path;

    private Fields(ProblemSink sink, string path) => (_sink, _path) = (sink, path);

    /// <returns>The fields, or <c>null</c> with a problem where the node is no mapping.</returns>
    public static Fields? Of(YamlNode node, ProblemSink sink, string path, IReadOnlyList<string> known)
    {
        if (node is not YamlMappingNode mapping)
        {
            sink.Report(node, path, $"fields are expected here (name: value); known are {string.Join(", ", known)}");
            return null;
        }

        var fields = new Fields(sink, path);
        foreach (var (key, value) in mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (known.Contains(name, StringComparer.Ordinal))
            {
                fields._values[name] = value;
                continue;
            }

            var nearest = Nearest.Of(name, known);
            sink.Report(key, fields.PathOf(name), nearest is null
                ? $"there is no such field; known are {string.Join(", ", known)}"
                : $"there is no such field; did you mean {nearest}?");
        }

        return fields;
    }

    public string PathOf(string name) => _path.Length == 0 ? name : $"{_path}.{name}";

    public YamlNode? Node(string name) => _values.TryGetValue(name, out var node) && !node.IsNull() ? node : null;

    public string? Text(string name)
    {
        switch (Node(name))
        {
            case null:
                return null;
            case YamlScalarNode { Value: { } text } when text.Trim().Length > 0:
                return text.Trim();
            case { } other:
                _sink.Report(other, PathOf(name), "a text is expected here");
                return null;
        }
    }

    /// <summary>A list of texts; a single text is a list of one.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        switch (Node(name))
        {
            case null:
                return [];
            case YamlScalarNode { Value: { } text }:
                return text.Trim().Length > 0 ? [text.Trim()] : [];
            case YamlSequenceNode sequence:
                return [.. sequence.Children.Select((child, index) => TextOf(child, ElementPath(name, index))).OfType<string>()];
            case { } other:
                _sink.Report(other, PathOf(name), "a list of texts is expected here");
                return [];
        }
    }

    public IReadOnlyList<(YamlNode Node, string Path)> Elements(string name)
    {
        switch (Node(name))
        {
            case null:
                return [];
            case YamlSequenceNode sequence:
                return [.. sequence.Children.Select((child, index) => (child, ElementPath(name, index)))];
            case { } single:
                return [(single, PathOf(name))];
        }
    }

    public bool? Flag(string name)
    {
        if (Node(name) is not { } node)
        {
            return null;
        }

        switch ((node as YamlScalarNode)?.Value?.ToUpperInvariant())
        {
            case "TRUE" or "YES":
                return true;
            case "FALSE" or "NO":
                return false;
            default:
                _sink.Report(node, PathOf(name), "true or false is expected here");
                return null;
        }
    }

    public double? Number(string name, double low, double high)
    {
        if (Node(name) is not { } node)
        {
            return null;
        }

        if (node is YamlScalarNode { Value: { } text } && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= low && number <= high)
        {
            return number;
        }

        _sink.Report(node, PathOf(name), string.Create(CultureInfo.InvariantCulture, $"a number from {low} to {high} is expected here, without a unit"));
        return null;
    }

    public DateOnly? Date(string name, DateOnly latest)
    {
        if (Text(name) is not { } text || Node(name) is not { } node)
        {
            return null;
        }

        var forms = new[] { "yyyy-MM-dd", "yyyy-MM", "yyyy" };
        if (!DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            _sink.Report(node, PathOf(name), $"'{text}' is not a date; write it as 2026-03-31, 2026-03 or 2026");
            return null;
        }

        if (date > latest)
        {
            _sink.Report(node, PathOf(name), string.Create(CultureInfo.InvariantCulture, $"{text} lies in the future; today is {latest:yyyy-MM-dd}"));
            return null;
        }

        return date;
    }

    public void Report(string name, string message)
    {
        if (_values.TryGetValue(name, out var node))
        {
            _sink.Report(node, PathOf(name), message);
        }
    }

    private string? TextOf(YamlNode node, string path)
    {
        if (node is YamlScalarNode { Value: { } text })
        {
            return text.Trim().Length > 0 ? text.Trim() : null;
        }

        _sink.Report(node, path, "a text is expected here");
        return null;
    }

    private string ElementPath(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{PathOf(name)}[{index}]");
}
