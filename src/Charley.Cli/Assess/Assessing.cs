using Charley.Assessments;
using Charley.Cases;
using Charley.Content;
using Charley.Formats.Cases;
using Charley.Formats.Diaries;
using Charley.Formats;
using Charley.Reports;

namespace Charley.Cli.Assess;

/// <summary>What <c>charley assess</c> does.</summary>
internal static class Assessing
{
    public static int Run(IReadOnlyList<string> arguments, bool json)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var assessor = new Assessor(Shipped.Knowledge, Shipped.LazyFoods);
        using var output = Console.OpenStandardOutput();
        var good = true;
        var first = true;
        foreach (var (name, bytes, problem) in CaseSources.Open(arguments))
        {
            var (assessment, problems) = problem is not null || bytes is null ? (null, [problem ?? new Problem(name, 0, "", "cannot be read")]) : Answer(assessor, name, bytes, today);
            foreach (var wrong in problems)
            {
                Console.Error.WriteLine(wrong);
            }

            good &= problems.Count == 0;
            if (assessment is not null)
            {
                Print(assessment, json, output, first);
                first = false;
            }
        }

        return good ? ExitStatus.Done : ExitStatus.WrongInput;
    }

    private static (Assessment? Assessment, IReadOnlyList<Problem> Problems) Answer(Assessor assessor, string name, byte[] bytes, DateOnly today)
    {
        var read = CaseFile.Read(bytes, name, today);
        if (read.Case is not { } @case)
        {
            return (null, read.Problems);
        }

        if (read.DiaryFile is { } diary)
        {
            var file = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(name)) ?? ".", diary);
            var shown = Path.Combine(Path.GetDirectoryName(name) ?? "", diary);
            if (!File.Exists(file))
            {
                return (null, [new Problem(name, read.Places.GetValueOrDefault("diary"), "diary", $"there is no file {shown}")]);
            }

            using var stream = File.OpenRead(file);
            var rows = DiaryCsv.Read(stream, today);
            if (rows.Problems.Count > 0)
            {
                return (null, [.. rows.Problems.Select(problem => new Problem(shown, problem.Line, problem.Field, $"{problem.What}; {problem.Right}"))]);
            }

            @case = @case with { Diary = rows.Rows };
        }

        return assessor.Assess(@case, today) switch
        {
            AssessmentOutcome.Assessed assessed => (assessed.Assessment, []),
            AssessmentOutcome.Refused refused => (null, [.. refused.Problems.Select(problem => Placed(problem, name, read.Places))]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static Problem Placed(CaseProblem problem, string file, IReadOnlyDictionary<string, int> places)
    {
        var path = problem.Field;
        while (path.Length > 0 && !places.ContainsKey(path))
        {
            path = path[..Math.Max(path.LastIndexOfAny(['.', '[']), 0)];
        }

        return new Problem(file, places.GetValueOrDefault(path), problem.Field, problem.Message);
    }

    private static void Print(Assessment assessment, bool json, Stream output, bool first)
    {
        if (json)
        {
            new AssessmentJson(Shipped.Knowledge).Write(assessment, output);
            output.WriteByte((byte)'\n');
            return;
        }

        if (!first)
        {
            Console.Out.WriteLine();
        }

        new TerminalReport(Shipped.Knowledge, EmergencyNumbers.RegionOf(Environment.GetEnvironmentVariable("LC_ALL"), Environment.GetEnvironmentVariable("LANG"))).Write(assessment, ReportConsole.Over(Console.Out, Screen.Width, Screen.Colour));
    }
}
