using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Charley.Formats.Yaml;

/// <summary>Reads YAML, of which JSON is a part, into nodes that know their line.</summary>
internal static class YamlText
{
    /// <returns>The document's root, or <c>null</c> with a problem added.</returns>
    public static YamlNode? Parse(string text, string file, List<Problem> problems)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 1)
            {
                return stream.Documents[0].RootNode;
            }

            problems.Add(new Problem(file, 0, "", stream.Documents.Count == 0
                ? "the file is empty; a YAML or JSON document is expected"
                : "the file holds several YAML documents; one is expected"));
        }
        catch (YamlException exception)
        {
            problems.Add(new Problem(file, (int)exception.Start.Line, "", $"this is not YAML or JSON: {Reason(exception)}"));
        }

        return null;
    }

    public static int Line(this YamlNode node) => (int)node.Start.Line;

    /// <summary>Whether a scalar says "nothing": empty, <c>~</c> or <c>null</c>, not in quotes.</summary>
    public static bool IsNull(this YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain or ScalarStyle.Any, Value: null or "" or "~" or "null" or "Null" or "NULL" };

    /// <summary>Whether a scalar was written in quotes.</summary>
    public static bool IsQuoted(this YamlScalarNode node) => node.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;

    private static string Reason(YamlException exception)
    {
        var message = exception.InnerException is { } inner ? inner.Message : exception.Message;
        return message.TrimEnd('.').ReplaceLineEndings(" ");
    }
}
