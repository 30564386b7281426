using Charley.Assessments;
using Charley.Cases;
using Charley.Cli.Assess;
using Charley.Content;
using Charley.Formats.Logs;
using Charley.Formats.Trials;
using Charley.Formats;
using Charley.Knowledge;
using Charley.Reports.Trials;
using Charley.Reports.Vetoes;
using Charley.Trials;
using Charley.Vetoes;
using Charley.Vocabulary;
using System.Security.Cryptography;

namespace Charley.Cli.Trial;

/// <summary>What <c>charley trial design</c> does.</summary>
internal static class TrialDesigning
{
    private const int MostSeeds = 1_000_000;

    public static int Run(TrialWish wish)
    {
        var now = TimeProvider.System.GetLocalNow();
        var today = DateOnly.FromDateTime(now.DateTime);
        var (cramps, problems) = CrampLog.Read(wish.Cramps, wish.Cramps, now);
        var (person, wrong) = Person(wish.Case, today);
        if (problems.Count + wrong.Count > 0)
        {
            return Tell([.. problems, .. wrong]);
        }

        if (Misdated(wish, cramps, today) is { Count: > 0 } misdated)
        {
            return Tell(misdated);
        }

        var outcome = Outcome(wish, cramps, person, today);
        return outcome is TrialOutcome.Planned planned && Write(wish, planned.Plan, now) is { Count: > 0 } unwritten ? Tell(unwritten) : Show(outcome, wish);
    }

    private static TrialOutcome Outcome(TrialWish wish, IReadOnlyList<CrampEpisode> cramps, (Assessment Assessment, IReadOnlyDictionary<string, string> HeldBack)? person, DateOnly today)
    {
        var rules = Shipped.Knowledge.TrialRules;
        var (treatment, refusal) = new TrialGate(Shipped.Knowledge, new Lexicon(Shipped.Knowledge, Shipped.Vocabulary)).Open(wish.Treatment, today, person?.HeldBack, RedFlag(person?.Assessment));
        return treatment is null ? refusal ?? throw new System.Diagnostics.UnreachableException()
            : OwnRate.Of(cramps, wish.From, wish.Until, rules) is not { } rate || rate.Cramps == 0
                ? new TrialOutcome.Refused("no-log", "The log holds too few cramps to tell how often you have them. Log for two weeks or more, and ask again.", [])
            : new TrialDesigner(rules).Design(treatment, rate, wish.Start ?? today.AddDays(1), wish.Seed ?? RandomNumberGenerator.GetInt32(1, MostSeeds), wish.Reduction);
    }

    /// <summary>Whoever should be seen today, or at once, is seen first.</summary>
    private static string? RedFlag(Assessment? assessment) => assessment is { Triage: { Level: >= TriageLevel.SameDay } triage }
        ? string.Join(" ", triage.Reasons.Take(1).Select(reason => $"{reason.Text} {reason.Do}"))
        : null;

    private static ((Assessment, IReadOnlyDictionary<string, string>)? Person, IReadOnlyList<Problem> Problems) Person(string? file, DateOnly today)
    {
        if (file is null)
        {
            return (null, []);
        }

        var assessor = new Assessor(Shipped.Knowledge, Shipped.LazyFoods, Shipped.Vocabulary);
        var (name, bytes, problem) = CaseSources.Open([file]).First();
        var opened = bytes is null ? new OpenedCase(null, [problem ?? new Problem(name, 0, "", "cannot be read")]) : OpenedCase.Of(assessor, name, bytes, today);
        return opened.Case is null ? (null, opened.Problems) : assessor.Assess(opened.Case, today) switch
        {
            AssessmentOutcome.Assessed assessed => ((assessed.Assessment, HeldBack(assessed.Assessment.Vetoes)), []),
            AssessmentOutcome.Refused refused => (null, opened.With(refused.Problems)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static List<Problem> Misdated(TrialWish wish, IReadOnlyList<CrampEpisode> cramps, DateOnly today)
    {
        var problems = new List<Problem>();
        Check("--start", wish.Start < today, FormattableString.Invariant($"{wish.Start:yyyy-MM-dd} has passed; a trial begins today ({today:yyyy-MM-dd}) or later"));
        Check("--until", wish.Until > today, FormattableString.Invariant($"{wish.Until:yyyy-MM-dd} is still to come; a log cannot have been kept until then"));
        Check("--from", wish.From > (wish.Until ?? today), "lies after the end of the log; look at both days");
        Check("--from", wish is { From: { } from } && cramps.Count > 0 && DateOnly.FromDateTime(cramps[^1].Start.DateTime) < from, "lies after the last cramp of the log; look at the day");
        return problems;

        void Check(string option, bool wrong, string message)
        {
            if (wrong)
            {
                problems.Add(new Problem("charley trial design", 0, option, message));
            }
        }
    }

    /// <summary>All files, or none where it is plain beforehand that one cannot be written.</summary>
    private static List<Problem> Write(TrialWish wish, TrialPlan plan, DateTimeOffset now)
    {
        (string? Path, string Text)[] files = [(wish.Out, ScheduleFile.Text(plan)), (wish.Calendar, TrialCalendar.Text(plan, now))];
        var hindered = Told((path, _) => NewFile.Hindrance(path, wish.Replace));
        return hindered.Count > 0 ? hindered : Told((path, text) => NewFile.Write(path, text, wish.Replace));

        List<Problem> Told(Func<string, string, string?> what) =>
            [.. files.Select(file => file.Path is { } path && what(path, file.Text) is { } problem ? new Problem(path, 0, "", problem) : null).OfType<Problem>()];
    }

    private static int Show(TrialOutcome outcome, TrialWish wish)
    {
        if (wish.Json)
        {
            using var output = Console.OpenStandardOutput();
            TrialPlanJson.Write(outcome, wish.Case is not null, output);
            output.WriteByte((byte)'\n');
        }
        else if (outcome is TrialOutcome.Planned planned)
        {
            TrialPlanText.Write(planned.Plan, wish.Case is not null, Screen.Page);
        }

        if (outcome is not TrialOutcome.Refused refused)
        {
            return ExitStatus.Done;
        }

        Console.Error.WriteLine($"charley trial design: no trial: {refused.Reason}");
        return ExitStatus.WrongInput;
    }

    /// <summary>By id of the advice, why it is not given to this person without asking.</summary>
    private static Dictionary<string, string> HeldBack(VetoList vetoes) =>
        vetoes.All.Where(held => held.Strength >= VetoStrength.AskFirst).ToDictionary(held => VetoJson.Id(held.Advice), held => held.Because, StringComparer.Ordinal);

    private static int Tell(IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }

        return ExitStatus.WrongInput;
    }
}
