using Charley.Assessments;
using Charley.Cases;
using Charley.Cli.Knowledge;
using Charley.Content;
using Charley.Formats;
using Charley.Knowledge;
using Charley.Planning;
using Charley.Planning.Diet;
using Charley.Reports;
using Charley.Reports.Explanations;

namespace Charley.Cli.Assess;

/// <summary>What <c>charley assess</c> does.</summary>
internal static class Assessing
{
    /// <param name="explain">Id or name of the cause to explain; <c>null</c> for the whole answer.</param>
    public static int Run(IReadOnlyList<string> arguments, (bool Json, bool Plan) wanted, string? explain)
    {
        var cause = explain is null ? null : Known(explain);
        if (explain is not null && cause is null)
        {
            return ExitStatus.WrongInput;
        }

        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var assessor = new Assessor(Shipped.Knowledge, Shipped.LazyFoods, Shipped.Vocabulary);
        var planner = wanted.Plan ? new Planner(Shipped.Knowledge, Shipped.LazyFoods) : null;
        using var output = Console.OpenStandardOutput();
        var good = true;
        var first = true;
        foreach (var (name, bytes, problem) in CaseSources.Open(arguments))
        {
            var opened = bytes is null ? new OpenedCase(null, [problem ?? new Problem(name, 0, "", "cannot be read")]) : OpenedCase.Of(assessor, name, bytes, today);
            var (assessment, problems) = opened.Case is null ? (null, opened.Problems) : Answer(assessor, opened, opened.Case, today);
            foreach (var wrong in problems)
            {
                Console.Error.WriteLine(wrong);
            }

            good &= problems.Count == 0;
            if (assessment is not null && opened.Case is not null)
            {
                var plan = planner?.Plan(opened.Case, assessor.Read(opened.Case, today), assessment, DietPlanner.UsualTime);
                Print((assessment, plan), cause is null ? null : assessor.Explain(opened.Case, cause, today), (wanted.Json, first), output);
                first = false;
            }
        }

        return good ? ExitStatus.Done : ExitStatus.WrongInput;
    }

    /// <returns>The id of the cause that is meant; <c>null</c>, and it is told, where none is.</returns>
    private static string? Known(string words)
    {
        var index = new KnowledgeIndex(Shipped.Knowledge);
        if (index.Find($"cause:{words}") is [{ Thing: Cause cause }, ..])
        {
            return cause.Id;
        }

        var nearest = index.Nearest($"cause:{words}").Where(id => id.StartsWith("cause:", StringComparison.Ordinal)).Select(id => id["cause:".Length..]).ToArray();
        Console.Error.WriteLine($"charley: --explain: there is no cause '{words}'" + (nearest.Length == 0 ? "; the ids stand in the answer with --json" : "; nearest: " + string.Join(", ", nearest)));
        return null;
    }

    private static (Assessment? Assessment, IReadOnlyList<Problem> Problems) Answer(Assessor assessor, OpenedCase opened, Case @case, DateOnly today) => assessor.Assess(@case, today) switch
    {
        AssessmentOutcome.Assessed assessed => (assessed.Assessment, []),
        AssessmentOutcome.Refused refused => (null, opened.With(refused.Problems)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static void Print((Assessment Assessment, Plans.Plan? Plan) answer, CauseExplanation? explanation, (bool Json, bool First) how, Stream output)
    {
        if (how.Json)
        {
            new AssessmentJson(Shipped.Knowledge).Write(answer.Assessment, output, explanation, answer.Plan);
            output.WriteByte((byte)'\n');
            return;
        }

        if (!how.First)
        {
            Console.Out.WriteLine();
        }

        if (explanation is not null)
        {
            new ExplanationPage(Shipped.Knowledge).Write(explanation, Screen.Page);
            return;
        }

        new TerminalReport(Shipped.Knowledge, EmergencyNumbers.RegionOf(Environment.GetEnvironmentVariable("LC_ALL"), Environment.GetEnvironmentVariable("LANG"))).Write(answer.Assessment, ReportConsole.Over(Console.Out, Screen.Width, Screen.Colour), answer.Plan);
    }
}
