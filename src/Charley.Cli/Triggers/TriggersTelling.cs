using Charley.Content;
using Charley.Formats;
using Charley.Formats.Logs;
using Charley.Reports.Triggers;
using Charley.Triggers;

namespace Charley.Cli.Triggers;

/// <summary>What <c>charley triggers</c> does.</summary>
internal static class TriggersTelling
{
    private const string StandardInput = "standard input";

    public static int Run(string crampLog, string exposureLog, bool json, string? design)
    {
        var now = TimeProvider.System.GetLocalNow();
        var (cramps, wrongCramps) = crampLog == "-" ? CrampLog.Read(Console.OpenStandardInput(), StandardInput, now) : CrampLog.Read(crampLog, crampLog, now);
        var (exposures, wrongExposures) = exposureLog == "-" ? ExposureLog.Read(Console.OpenStandardInput(), StandardInput, now) : ExposureLog.Read(exposureLog, exposureLog, now);
        if (wrongCramps.Count + wrongExposures.Count > 0)
        {
            return Wrong([.. wrongCramps, .. wrongExposures]);
        }

        var analysis = TriggerAnalysis.Of(cramps, exposures, Shipped.Knowledge.Exposures);
        if (design is not null && DesignCsv.Write(design, analysis.Design) is { } unwritten)
        {
            return Wrong([new(design, 0, "", unwritten)]);
        }

        if (json)
        {
            using var output = Console.OpenStandardOutput();
            TriggerJson.Write(analysis, Shipped.Knowledge, output);
            output.WriteByte((byte)'\n');
        }
        else
        {
            TriggerText.Write(analysis, Shipped.Knowledge, Screen.Page);
        }

        return ExitStatus.Done;
    }

    private static int Wrong(IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }

        return ExitStatus.WrongInput;
    }
}
