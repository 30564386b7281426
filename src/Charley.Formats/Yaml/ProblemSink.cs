using YamlDotNet.RepresentationModel;

namespace Charley.Formats.Yaml;

/// <summary>Where the problems of one file collect.</summary>
internal sealed class ProblemSink(string file)
{
    public List<Problem> Problems { get; } = [];

    public void Report(YamlNode node, string path, string message) => Problems.Add(new Problem(file, node.Line(), path, message));
}
