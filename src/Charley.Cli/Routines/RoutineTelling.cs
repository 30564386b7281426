using Charley.Assessments;
using Charley.Cases;
using Charley.Cli.Assess;
using Charley.Content;
using Charley.Formats.Calendars;
using Charley.Knowledge;
using Charley.Reports.Routines;
using Charley.Routines;

namespace Charley.Cli.Routines;

/// <summary>What <c>charley routine</c> does.</summary>
internal static class RoutineTelling
{
    private static readonly string[] CaseEndings = [".yaml", ".yml", ".json"];

    /// <param name="Of">A muscle, or a case file; <c>null</c> for all muscles.</param>
    /// <param name="When">Only this programme.</param>
    internal sealed record Wanted(string? Of, string? When, string? Drawings, string? Calendar, TimeOnly At, bool Json);

    public static int Run(Wanted wanted)
    {
        var now = TimeProvider.System.GetLocalNow();
        var choice = IsCase(wanted.Of) ? OfCase(wanted, DateOnly.FromDateTime(now.DateTime)) : OfMuscle(wanted);
        if (choice is null || !WriteFiles(wanted, choice, now))
        {
            return ExitStatus.WrongInput;
        }

        if (wanted.Json)
        {
            using var output = Console.OpenStandardOutput();
            RoutineJson.Write(choice, output);
            output.WriteByte((byte)'\n');
        }
        else
        {
            new RoutinePage(Shipped.Knowledge).Write(choice, Screen.Page);
        }

        return ExitStatus.Done;
    }

    private static bool IsCase(string? of) => of is not null && (of == "-" || CaseEndings.Any(ending => of.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));

    private static RoutineChoice? OfMuscle(Wanted wanted)
    {
        var picker = new RoutinePicker(Shipped.Knowledge);
        var found = wanted.Of is null ? Shipped.Knowledge.Routines : picker.Of(wanted.Of);
        if (found.Count == 0)
        {
            Console.Error.WriteLine($"charley: routine: no exercise for '{wanted.Of}'; known are {string.Join(", ", picker.Muscles)}");
            return null;
        }

        return new RoutineChoice(wanted.When, [.. found.Where(routine => wanted.When is null || routine.When.Contains(wanted.When))], []);
    }

    private static RoutineChoice? OfCase(Wanted wanted, DateOnly today)
    {
        var assessor = new Assessor(Shipped.Knowledge, Shipped.LazyFoods, Shipped.Vocabulary);
        foreach (var (name, bytes, problem) in CaseSources.Open([wanted.Of ?? "-"]))
        {
            if (bytes is null)
            {
                Console.Error.WriteLine(problem);
                return null;
            }

            var opened = OpenedCase.Of(assessor, name, bytes, today);
            var reading = opened.Case is { } read ? assessor.Read(read, today) : null;
            var problems = reading is null ? opened.Problems : opened.With(reading.Problems);
            if (opened.Case is not { } @case || reading is null || problems.Count > 0)
            {
                foreach (var wrong in problems)
                {
                    Console.Error.WriteLine(wrong);
                }

                return null;
            }

            var person = new PersonTraits(@case.Person.Age, @case.Person.Sex, @case.Person.Pregnant, @case.Person.Lactating);
            var triage = assessor.Assess(@case, today) is AssessmentOutcome.Assessed { Assessment.Triage: { Level: TriageLevel.Emergency or TriageLevel.SameDay } soon } ? soon : null;
            return new RoutinePicker(Shipped.Knowledge).For(@case, reading, person, wanted.When) with { First = triage };
        }

        return null;
    }

    /// <returns>False, and it is told, where a file cannot be written.</returns>
    private static bool WriteFiles(Wanted wanted, RoutineChoice choice, DateTimeOffset now)
    {
        var at = "";
        try
        {
            if (wanted.Drawings is { } folder)
            {
                at = folder;
                Directory.CreateDirectory(folder);
                foreach (var routine in choice.Routines.Where(routine => routine.Drawing.Count > 0))
                {
                    File.WriteAllText(Path.Combine(folder, routine.Id + ".svg"), StickFigure.Svg(routine.Drawing, routine.Name));
                }
            }

            if (wanted.Calendar is { } file)
            {
                at = file;
                File.WriteAllText(file, CalendarFile.Of(Entries(choice, wanted.At, now), now.UtcDateTime));
            }

            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"charley: {at}: cannot be written; give a place that you may write to");
            return false;
        }
    }

    /// <summary>One entry a day for all exercises together.</summary>
    private static IEnumerable<CalendarEntry> Entries(RoutineChoice choice, TimeOnly at, DateTimeOffset now)
    {
        if (choice.Routines.Count == 0)
        {
            return [];
        }

        var start = DateOnly.FromDateTime(now.DateTime).ToDateTime(at);
        var seconds = choice.Routines.Sum(routine => 2 * routine.Seconds * routine.Repetitions * routine.TimesADay);
        return
        [
            new CalendarEntry($"routine-{string.Join('-', choice.Routines.Select(routine => routine.Id))}@charley", "Stretches", start, TimeSpan.FromMinutes(Math.Max(5, Math.Ceiling(seconds / 60.0))))
            {
                Text = string.Join("\n\n", choice.Routines.Select(routine => $"{routine.Name}\n{string.Join('\n', routine.Steps)}\n{RoutinePage.Dose(routine)}\n{routine.Not}")),
                RemindBefore = TimeSpan.Zero,
                Repeat = new CalendarRepeat(1, choice.Routines.Max(routine => routine.Days)),
            },
        ];
    }
}
