using Charley.Cases;
using Charley.Formats.Yaml;
using YamlDotNet.RepresentationModel;

namespace Charley.Formats.Cases;

/// <content>Trials that the person has run, as <c>charley trial analyse</c> sums them up.</content>
public static partial class CaseFile
{
    private static readonly string[] TrialFields = ["treatment", "rateRatio", "low", "high"];

    private const double LeastRatio = 0.001;
    private const double LargestRatio = 1000;

    private static OwnTrial? ReadTrial(YamlNode node, string path, ProblemSink sink)
    {
        if (Fields.Of(node, sink, path, TrialFields) is not { } fields)
        {
            return null;
        }

        var treatment = fields.Text("treatment");
        foreach (var missing in TrialFields.Where(name => fields.Node(name) is null))
        {
            sink.Report(node, $"{path}.{missing}", "is missing; take treatment, rateRatio, low and high as charley trial analyse gives them");
        }

        var (ratio, low, high) = (fields.Number("rateRatio", LeastRatio, LargestRatio), fields.Number("low", LeastRatio, LargestRatio), fields.Number("high", LeastRatio, LargestRatio));
        if (low >= high || ratio < low || ratio > high)
        {
            fields.Report("low", "low, rateRatio and high must rise in this order");
            return null;
        }

        return treatment is not null && ratio is { } best && low is { } least && high is { } most ? new OwnTrial(treatment, best, least, most) : null;
    }
}
