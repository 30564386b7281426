using Charley.Cases;
using Charley.Content;
using Charley.Formats;
using Charley.Formats.Diaries;
using Charley.Intake;
using Charley.Reports.Intake;

namespace Charley.Cli.Intake;

/// <summary>What <c>charley intake</c> does.</summary>
internal static class IntakeTelling
{
    /// <summary>All words were found as they stand.</summary>
    private const double Doubtless = 0.99;

    public static int Run(string diary, Person person, string body, bool json)
    {
        var (rows, problems) = Read(diary);
        if (problems.Count > 0)
        {
            foreach (var problem in problems)
            {
                Console.Error.WriteLine(problem);
            }

            return ExitStatus.WrongInput;
        }

        var told = Tell(rows, person, body);
        if (json)
        {
            using var output = Console.OpenStandardOutput();
            new IntakeJson(Shipped.Knowledge).Write(told, output);
            output.WriteByte((byte)'\n');
        }
        else
        {
            IntakeText.Write(told, Screen.Page);
        }

        return ExitStatus.Done;
    }

    private static IntakeReport Tell(IReadOnlyList<DiaryRow> rows, Person person, string body)
    {
        var knowledge = new IntakeKnowledge(Shipped.Knowledge, Shipped.Knowledge.GenerousDensities);
        var order = knowledge.Nutrients;
        var supplements = new SupplementWords(order);
        var reading = DiaryReading.Of(rows, FoodTableReading.Over(Shipped.Foods, order.Nutrients), supplements.Read);
        var unclear = reading.NotUnderstood.Select(words => words.Row).ToHashSet();
        return new IntakeReport
        {
            Nutrients = order.Nutrients,
            Days = DayTotals.Of(reading.Items, order),
            Usual = IntakeAssessment.Assess(new IntakeRecord { Diary = reading.Items }, person, knowledge, new IntakeSettings { Body = body }),
            NotUnderstood = reading.NotUnderstood,
            FoodOfRow = rows.ToDictionary(row => row.Row, row => row.Food),
            Taken = [.. rows.Where(row => row.FoodId is null && !unclear.Contains(row.Row) && supplements.Read(row.Food, row.Quantity, row.Unit) is null).Select(Taken).OfType<TakenFood>()],
            Missing = [.. new[] { person.Sex is null ? "--sex" : null, person.Age is null ? "--age" : null }.OfType<string>()],
            Body = body,
        };
    }

    /// <summary><c>null</c> where the words leave no doubt.</summary>
    private static TakenFood? Taken(DiaryRow row) =>
        Shipped.Foods.Match(row.Food) is { Food: { } food, Certainty: < Doubtless } match ? new TakenFood(row.Row, row.Food, food.Id, food.Description, match.Certainty) : null;

    private static (IReadOnlyList<DiaryRow> Rows, IReadOnlyList<Problem> Problems) Read(string diary)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        if (diary == "-")
        {
            using var input = Console.OpenStandardInput();
            return DiarySource.Read(input, "standard input", today);
        }

        var (rows, problems, unopened) = DiarySource.Read(diary, diary, today);
        return (rows, unopened is null ? problems : [new Problem(diary, 0, "", unopened)]);
    }
}
