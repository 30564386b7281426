using System.Runtime;
using Charley.Content;

namespace Charley.Benchmarks.Assess;

/// <summary>Where the time of a case goes: the first of a process, and later ones.</summary>
internal static class StagesRun
{
    private const int WarmingRounds = 2;
    private const int Rounds = 40;

    public static void Print()
    {
        var first = new Watches();
        first.Of("load the knowledge").Take(() => Shipped.Knowledge);
        first.Of("load the food table").Take(() => Shipped.Foods);
        var stages = new Stages(Shipped.Knowledge, Shipped.LazyFoods, first.Of);
        var night = first.Of("read the case and its diary").Take(() => ExampleCases.Read("night-cramps"));
        stages.Assess(night, first.Of);
        var (methods, compiling) = (JitInfo.GetCompiledMethodCount(), JitInfo.GetCompilationTime().TotalMilliseconds);
        Console.WriteLine("first case of a process");
        first.Print();
        Line.Write("  of these, compiling", $"{methods} methods in {compiling:F0} ms");

        var cases = ExampleCases.Names.Select(ExampleCases.Read).ToList();
        var later = new Watches();
        for (var round = -WarmingRounds; round < Rounds; round++)
        {
            var watches = round < 0 ? new Watches() : later;
            stages = new Stages(Shipped.Knowledge, Shipped.LazyFoods, watches.Of);
            cases.ForEach(@case => stages.Assess(@case, watches.Of));
        }

        Console.WriteLine("later");
        later.Print();
    }

    private sealed class Watches
    {
        private readonly Dictionary<string, Times> _byStage = [];
        private readonly List<string> _order = [];

        public Times Of(string stage)
        {
            if (_byStage.TryGetValue(stage, out var times))
            {
                return times;
            }

            _order.Add(stage);
            return _byStage[stage] = new Times();
        }

        public void Print() => _order.ForEach(stage => Line.Write($"  {stage}", $"median {_byStage[stage].Median,8:F2} ms   processor {_byStage[stage].Busy,8:F2}, p99 {_byStage[stage].BusyQuantile(0.99),8:F2} ms"));
    }
}
