using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Charley.Cli.Trial;

/// <summary><c>charley trial design</c> and <c>charley trial analyse</c>: what they look like.</summary>
internal static class TrialCommand
{
    public static Command Make() => new("trial", "A trial in one person: does a treatment help you?") { Design(), Analyse() };

    private static Command Design()
    {
        var treatment = new Option<string>("--treatment") { Description = "What is to be tested, in words", HelpName = "WORDS", Required = true };
        var cramps = new Option<string>("--cramps") { Description = "Your cramp log (CSV: start,end,site,side,severity,context[,stopped_by])", HelpName = "LOG", Required = true };
        var @case = new Option<string?>("--case") { Description = "Your case: warning signs stop the trial", HelpName = "FILE" };
        var start = Date("--start", "First day; tomorrow unless said");
        var from = Date("--from", "Since when the log was kept; unless said, the day after its first cramp");
        var until = Date("--until", "Until when the log was kept; unless said, the day of its last cramp");
        var seed = new Option<int?>("--seed") { Description = "Draws the same lot again", HelpName = "N" };
        var reduction = new Option<double?>("--reduction") { Description = "Per cent fewer cramps that the trial is to notice; unless said, as few as it can", HelpName = "PERCENT" };
        var outFile = new Option<string?>("--out") { Description = "Writes the days as CSV, to be filled in", HelpName = "FILE" };
        var calendar = new Option<string?>("--calendar") { Description = "Writes the days as a calendar (.ics) with a reminder a day", HelpName = "FILE" };
        var replace = new Option<bool>("--replace") { Description = "Replaces files that are there" };
        var json = new Option<bool>("--json") { Description = "One line of JSON" };
        reduction.Validators.Add(result => Check(result, result.GetValueOrDefault<double?>() is null or (>= 10 and <= 90), "--reduction takes per cent from 10 to 90."));
        treatment.Validators.Add(result => Check(result, !string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()), "--treatment needs words, such as magnesium."));
        var command = new Command("design", "Draws the days of a trial, or says why there is none") { treatment, cramps, @case, start, from, until, seed, reduction, outFile, calendar, replace, json };
        command.SetAction(parsed => TrialDesigning.Run(new TrialWish(parsed.GetValue(treatment) ?? "", parsed.GetValue(cramps) ?? "")
        {
            Case = parsed.GetValue(@case),
            Start = parsed.GetValue(start),
            From = parsed.GetValue(from),
            Until = parsed.GetValue(until),
            Seed = parsed.GetValue(seed),
            Reduction = parsed.GetValue(reduction) / 100,
            Out = parsed.GetValue(outFile),
            Calendar = parsed.GetValue(calendar),
            Replace = parsed.GetValue(replace),
            Json = parsed.GetValue(json),
        }));
        return command;
    }

    private static Command Analyse()
    {
        var file = new Argument<string>("FILE") { Description = "The trial (CSV: date,block,treatment,count[,washout][,taken])" };
        var control = new Option<string?>("--control") { Description = "What the days without the treatment are called; usual, placebo or none unless said", HelpName = "NAME" };
        var json = new Option<bool>("--json") { Description = "One line of JSON" };
        var command = new Command("analyse", "What a trial shows, finished or not") { file, control, json };
        command.SetAction(parsed => TrialAnalysing.Run(parsed.GetValue(file) ?? "", parsed.GetValue(control), parsed.GetValue(json)));
        return command;
    }

    private static Option<DateOnly?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (result.Tokens is [{ Value: var text }] && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date;
            }

            result.AddError($"{name} takes a day such as 2026-03-09.");
            return null;
        },
    };

    private static void Check(OptionResult result, bool good, string message)
    {
        if (!good)
        {
            result.AddError(message);
        }
    }
}
