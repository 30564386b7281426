using Charley.Content;
using Charley.Formats.Logs;
using Charley.Triggers;

namespace Charley.Benchmarks.Triggers;

/// <summary>The example logs of a year: read, and worked out.</summary>
internal static class TriggersRun
{
    private const int Rounds = 100;

    public static void Print()
    {
        var (cramps, exposures) = (Repository.PathOf("examples", "cramps.csv"), Repository.PathOf("examples", "exposures.csv"));
        var (reading, working) = (new Times(), new Times());
        for (var round = 0; round < Rounds; round++)
        {
            var (felt, met) = reading.Take(() => (CrampLog.Read(cramps, cramps, DateTimeOffset.MaxValue).Cramps, ExposureLog.Read(exposures, exposures, DateTimeOffset.MaxValue).Exposures));
            working.Take(() => TriggerAnalysis.Of(felt, met, Shipped.Knowledge.Exposures));
        }

        Line.Write("read both logs, median", $"{reading.Median:0.00} ms, processor {reading.Busy:0.00} ms");
        Line.Write("work out triggers, median", $"{working.Median:0.00} ms, processor {working.Busy:0.00} ms");
        Line.Write("work out triggers, 95 of 100 within", $"{working.Quantile(0.95):0.00} ms, processor {working.BusyQuantile(0.95):0.00} ms");
    }
}
