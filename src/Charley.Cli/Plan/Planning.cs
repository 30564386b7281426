using Charley.Assessments;
using Charley.Cases;
using Charley.Cli.Assess;
using Charley.Content;
using Charley.Formats;
using Charley.Planning;
using Charley.Planning.Diet;
using Charley.Reports;
using Charley.Reports.Plans;

namespace Charley.Cli.Plan;

/// <summary>What <c>charley plan</c> does.</summary>
internal static class Planning
{
    public static int Run(IReadOnlyList<string> arguments, bool json)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var assessor = new Assessor(Shipped.Knowledge, Shipped.LazyFoods, Shipped.Vocabulary);
        var planner = new Planner(Shipped.Knowledge, Shipped.LazyFoods);
        using var output = Console.OpenStandardOutput();
        var (good, first) = (true, true);
        foreach (var (name, bytes, problem) in CaseSources.Open(arguments))
        {
            var opened = bytes is null ? new OpenedCase(null, [problem ?? new Problem(name, 0, "", "cannot be read")]) : OpenedCase.Of(assessor, name, bytes, today);
            var (plan, problems) = opened.Case is null ? (null, opened.Problems) : Plan((assessor, planner), opened, opened.Case, today);
            foreach (var wrong in problems)
            {
                Console.Error.WriteLine(wrong);
            }

            good &= problems.Count == 0;
            if (plan is not null)
            {
                Print(plan, (json, first), output);
                first = false;
            }
        }

        return good ? ExitStatus.Done : ExitStatus.WrongInput;
    }

    private static (Plans.Plan? Plan, IReadOnlyList<Problem> Problems) Plan((Assessor Assessor, Planner Planner) by, OpenedCase opened, Case @case, DateOnly today) => by.Assessor.Assess(@case, today) switch
    {
        AssessmentOutcome.Assessed assessed => (by.Planner.Plan(@case, by.Assessor.Read(@case, today), assessed.Assessment, DietPlanner.UsualTime), []),
        AssessmentOutcome.Refused refused => (null, opened.With(refused.Problems)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static void Print(Plans.Plan plan, (bool Json, bool First) how, Stream output)
    {
        if (how.Json)
        {
            new PlanJson(Shipped.Knowledge).Write(plan, output);
            output.WriteByte((byte)'\n');
            return;
        }

        if (!how.First)
        {
            Console.Out.WriteLine();
        }

        new PlanReport(Shipped.Knowledge, EmergencyNumbers.RegionOf(Environment.GetEnvironmentVariable("LC_ALL"), Environment.GetEnvironmentVariable("LANG"))).Write(plan, ReportConsole.Over(Console.Out, Screen.Width, Screen.Colour));
    }
}
