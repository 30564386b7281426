using Charley.Assessments;
using Charley.Cases;
using Charley.Cli.Assess;
using Charley.Content;
using Charley.Formats;
using Charley.Reports;
using Charley.Reports.Review;
using Charley.Review;

namespace Charley.Cli.Review;

/// <summary>What <c>charley review</c> does.</summary>
internal static class Reviewing
{
    public static int Run(IReadOnlyList<string> arguments, bool json)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var assessor = new Assessor(Shipped.Knowledge, Shipped.LazyFoods, Shipped.Vocabulary);
        using var output = Console.OpenStandardOutput();
        var (good, first) = (true, true);
        foreach (var (name, bytes, problem) in CaseSources.Open(arguments))
        {
            var opened = bytes is null ? new OpenedCase(null, [problem ?? new Problem(name, 0, "", "cannot be read")]) : OpenedCase.Of(assessor, name, bytes, today);
            var (review, problems) = opened.Case is null ? (null, opened.Problems) : Review(assessor, opened, opened.Case, today);
            foreach (var wrong in problems)
            {
                Console.Error.WriteLine(wrong);
            }

            good &= problems.Count == 0;
            if (review is not null)
            {
                Print(review, (json, first), output);
                first = false;
            }
        }

        return good ? ExitStatus.Done : ExitStatus.WrongInput;
    }

    private static (MedicineReview? Review, IReadOnlyList<Problem> Problems) Review(Assessor assessor, OpenedCase opened, Case @case, DateOnly today) => assessor.Assess(@case, today) switch
    {
        AssessmentOutcome.Assessed assessed => (MedicineReview.Of(Shipped.Knowledge, assessor.Read(@case, today), assessed.Assessment), []),
        AssessmentOutcome.Refused refused => (null, opened.With(refused.Problems)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static void Print(MedicineReview review, (bool Json, bool First) how, Stream output)
    {
        if (how.Json)
        {
            new ReviewJson(Shipped.Knowledge).Write(review, output);
            output.WriteByte((byte)'\n');
            return;
        }

        if (!how.First)
        {
            Console.Out.WriteLine();
        }

        new ReviewReport(Shipped.Knowledge).Write(review, ReportConsole.Over(Console.Out, Screen.Width, Screen.Colour));
    }
}
