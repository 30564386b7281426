using BenchmarkDotNet.Running;
using Charley.Benchmarks.Assess;
using Charley.Benchmarks.Days;
using Charley.Benchmarks.Foods;
using Charley.Benchmarks.Plans;
using Charley.Benchmarks.Triggers;
using Charley.Benchmarks.Trials;

switch (args)
{
    case ["assess", .. var rest]:
        AssessRun.Print(rest is [var rounds] ? int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture) : 20);
        return 0;
    case ["stages"]:
        StagesRun.Print();
        return 0;
    case ["days", .. var libraries]:
        DaysRun.Print(libraries is [var library] ? library : null);
        return 0;
    case ["search"]:
        SearchRun.Print();
        return 0;
    case ["plan"]:
        PlanRun.Print();
        return 0;
    case ["triggers"]:
        TriggersRun.Print();
        return 0;
    case ["trials"]:
        TrialRun.Print();
        return 0;
    case ["precise", .. var rest]:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(rest);
        return 0;
    default:
        Console.Error.WriteLine("one of: assess [rounds] | stages | days [library of the C kernel] | search | plan | triggers | trials | precise [options of BenchmarkDotNet]");
        return 2;
}
