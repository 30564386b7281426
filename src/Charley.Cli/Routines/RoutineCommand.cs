using System.CommandLine;
using System.Globalization;
using Charley.Knowledge;

namespace Charley.Cli.Routines;

/// <summary><c>charley routine [MUSCLE|CASE] [--json]</c>: what it looks like.</summary>
internal static class RoutineCommand
{
    private const string Bedtime = "21:30";

    public static Command Make()
    {
        var of = new Argument<string?>("MUSCLE") { Description = "A muscle in your words, or a case file (its cramps and conditions choose); all muscles where left out", Arity = ArgumentArity.ZeroOrOne };
        var when = new Option<string?>("--when") { Description = "before-bed, before-sport or after-sport", HelpName = "WHEN" };
        var drawings = new Option<string?>("--drawings") { Description = "Write a drawing (SVG) of each exercise into a folder", HelpName = "DIR" };
        var calendar = new Option<string?>("--calendar") { Description = "Write a calendar file (.ics) that reminds every day", HelpName = "FILE" };
        var at = new Option<string>("--at") { Description = "When in the day the calendar reminds", DefaultValueFactory = _ => Bedtime, HelpName = "HH:MM" };
        var json = new Option<bool>("--json") { Description = "One line of JSON" };
        when.AcceptOnlyFromAmong([.. RoutineWords.Times]);
        at.Validators.Add(result =>
        {
            if (!TimeOnly.TryParseExact(result.GetValueOrDefault<string>(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                result.AddError("--at takes a time of day such as 21:30.");
            }
        });
        var command = new Command("routine", "Stretches by muscle: how, how long, how sure it is that they help") { of, when, drawings, calendar, at, json };
        command.SetAction(parsed => RoutineTelling.Run(new RoutineTelling.Wanted(
            parsed.GetValue(of),
            parsed.GetValue(when),
            parsed.GetValue(drawings),
            parsed.GetValue(calendar),
            TimeOnly.ParseExact(parsed.GetValue(at) ?? Bedtime, "HH:mm", CultureInfo.InvariantCulture),
            parsed.GetValue(json))));
        return command;
    }
}
