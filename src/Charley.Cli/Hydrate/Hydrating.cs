using System.Diagnostics;
using Charley.Assessments;
using Charley.Cases;
using Charley.Cli.Assess;
using Charley.Content;
using Charley.Formats;
using Charley.Hydration;
using Charley.Reports.Hydration;
using Charley.Vetoes;
using Charley.Vocabulary;

namespace Charley.Cli.Hydrate;

/// <summary>What <c>charley hydrate</c> does.</summary>
internal static class Hydrating
{
    /// <summary>The cause that stands for anti-inflammatory painkillers.</summary>
    private const string Painkiller = "med-naproxen";

    /// <param name="file"><c>null</c>: options alone.</param>
    public static int Run(string? file, HydrateOptions options, bool json)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var (told, reading, vetoes, problems) = file is null ? (null, null, VetoList.None, []) : Open(file, today);
        var ofCase = told is null || reading is null ? new HydrationRequest() : HydrationRequest.Of(told, reading);
        var (request, wrong) = options.Read(ofCase.Person);
        Tell([.. problems.Select(problem => problem.ToString()), .. wrong.Select(problem => $"charley: {problem}")]);
        if (problems.Count + wrong.Count > 0)
        {
            return problems.Count > 0 ? ExitStatus.WrongInput : ExitStatus.WrongUsage;
        }

        var holds = new HydrationHolds(Shipped.Knowledge);
        var limits = reading is null ? HydrationLimits.None : holds.Of(reading).Besides(HydrationLimits.Of(vetoes));
        limits = options.Painkiller ? limits.With(holds.Of(new HashSet<string> { Painkiller }, new HashSet<string>())) : limits;
        request = request with { ConditionsTold = ofCase.ConditionsTold, Caffeine = request.Caffeine ?? ofCase.Caffeine, Alcohol = request.Alcohol ?? ofCase.Alcohol };
        return new HydrationAdviser(Shipped.Knowledge).Advise(request, limits) switch
        {
            HydrationOutcome.Refused refused => Refuse(refused.Problems),
            HydrationOutcome.Answered answered => Show(answered.Advice, json),
            _ => throw new UnreachableException(),
        };
    }

    private static (Case? Case, Reading? Reading, VetoList Vetoes, IReadOnlyList<Problem> Problems) Open(string file, DateOnly today)
    {
        var assessor = new Assessor(Shipped.Knowledge, Shipped.LazyFoods, Shipped.Vocabulary);
        var (name, bytes, problem) = CaseSources.Open([file]).First();
        var opened = bytes is null ? new OpenedCase(null, [problem ?? new Problem(name, 0, "", "cannot be read")]) : OpenedCase.Of(assessor, name, bytes, today);
        return opened.Case is not { } read ? (null, null, VetoList.None, opened.Problems) : assessor.Assess(read, today) switch
        {
            AssessmentOutcome.Assessed assessed => (read, assessor.Read(read, today), assessed.Assessment.Vetoes, []),
            AssessmentOutcome.Refused refused => (null, null, VetoList.None, opened.With(refused.Problems)),
            _ => throw new UnreachableException(),
        };
    }

    private static int Refuse(IReadOnlyList<CaseProblem> problems)
    {
        Tell([.. problems.Select(problem => $"charley: --{problem.Field}: {problem.Message}")]);
        return ExitStatus.WrongInput;
    }

    private static int Show(HydrationAdvice advice, bool json)
    {
        if (json)
        {
            using var output = Console.OpenStandardOutput();
            new HydrationJson(Shipped.Knowledge).Write(advice, output);
            output.WriteByte((byte)'\n');
        }
        else
        {
            new HydrationText(Shipped.Knowledge).Write(advice, Screen.Page);
        }

        return ExitStatus.Done;
    }

    private static void Tell(IReadOnlyList<string> problems)
    {
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }
    }
}
