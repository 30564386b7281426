using Charley.Assessments;
using Charley.Cases;
using Charley.Content;
using Charley.Formats;
using Charley.Formats.Cases;
using Charley.Formats.Diaries;
using Charley.Reports;

namespace Charley.Cli.Assess;

/// <summary>What <c>charley assess</c> does.</summary>
internal static class Assessing
{
    public static int Run(IReadOnlyList<string> arguments, bool json)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var assessor = new Assessor(Shipped.Knowledge, Shipped.LazyFoods, Shipped.Vocabulary);
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

    /// <summary>An answer, or everything that is wrong at once: in the form of the case, in its diary, in its values.</summary>
    private static (Assessment? Assessment, IReadOnlyList<Problem> Problems) Answer(Assessor assessor, string name, byte[] bytes, DateOnly today)
    {
        var read = CaseFile.Read(bytes, name, today);
        var (rows, unopened, inDiary) = Diary(read, today);
        if (read.Case is { } whole && unopened.Count == 0 && inDiary.Count == 0)
        {
            return assessor.Assess(rows is null ? whole : whole with { Diary = rows }, today) switch
            {
                AssessmentOutcome.Assessed assessed => (assessed.Assessment, []),
                AssessmentOutcome.Refused refused => (null, read.With(refused.Problems)),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        }

        var impossible = read.Part is { } part && assessor.Assess(part with { Diary = [] }, today) is AssessmentOutcome.Refused also ? also.Problems : [];
        return (null, [.. read.With([.. unopened, .. impossible]), .. inDiary]);
    }

    /// <returns>The rows where the case names a file; what is wrong with the name; what is wrong in the file.</returns>
    private static (IReadOnlyList<DiaryRow>? Rows, IReadOnlyList<CaseProblem> Unopened, IReadOnlyList<Problem> InDiary) Diary(CaseReading read, DateOnly today)
    {
        if (read.DiaryFile is not { } diary)
        {
            return (null, [], []);
        }

        var shown = Path.Combine(Path.GetDirectoryName(read.File) ?? "", diary);
        var (rows, problems, unopened) = DiarySource.Read(shown, shown, today);
        return (rows, unopened is null ? [] : [new CaseProblem("diary", $"{shown} {unopened}")], problems);
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
