using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Charley.Formats.Yaml;

/// <summary>Reads YAML, of which JSON is a part, into nodes that know their line.</summary>
internal static class YamlText
{
    /// <summary>Deeper nesting is no case and no knowledge, but an attempt at something else.</summary>
    private const int DeepestNesting = 64;

    /// <returns>The document's root, or <c>null</c> with a problem added.</returns>
    public static YamlNode? Parse(string text, string file, List<Problem> problems)
    {
        try
        {
            if (Refusal(text) is { } refusal)
            {
                problems.Add(refusal with { File = file });
                return null;
            }

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
            problems.Add(new Problem(file, (int)exception.Start.Line, "", NotYaml));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // the library answers some malformed texts with these, and does not say where
            problems.Add(new Problem(file, 1, "", NotYaml));
        }

        return null;
    }

    private const string NotYaml =
        "this is not well-formed YAML or JSON; look for a missing quote, bracket or colon at or just before this place, and for tabs";

    /// <summary>Looks through the text without building anything from it.</summary>
    private static Problem? Refusal(string text)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            return Refusal(parser);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // the library answers some malformed texts with these
            return new Problem("", Math.Max(1, (int)(parser.Current?.End.Line ?? 1)), "", NotYaml);
        }
    }

    private static Problem? Refusal(Parser parser)
    {
        var depth = 0;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case AnchorAlias alias:
                    return new Problem("", (int)alias.Start.Line, "", "references to other places of the file (*name) are not read; write the text out");
                case SequenceStart or MappingStart when ++depth > DeepestNesting:
                    return new Problem("", (int)parser.Current.Start.Line, "", $"the file is nested more than {DeepestNesting} levels deep");
                case SequenceEnd or MappingEnd:
                    depth--;
                    break;
                default:
                    break;
            }
        }

        return null;
    }

    public static int Line(this YamlNode node) => (int)node.Start.Line;

    /// <summary>Whether a scalar says "nothing": empty, <c>~</c> or <c>null</c>, not in quotes.</summary>
    public static bool IsNull(this YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain or ScalarStyle.Any, Value: null or "" or "~" or "null" or "Null" or "NULL" };

    /// <summary>Whether a scalar was written in quotes.</summary>
    public static bool IsQuoted(this YamlScalarNode node) => node.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
}
