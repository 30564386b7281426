using System.CommandLine;

namespace Charley.Cli.Triggers;

/// <summary><c>charley triggers CRAMPS EXPOSURES [--json] [--design FILE]</c>: what it looks like.</summary>
internal static class TriggersCommand
{
    public static Command Make()
    {
        var cramps = new Argument<string>("CRAMPS") { Description = "A cramp log (CSV: start,end,site,side,severity,context[,stopped_by]), or - for standard input" };
        var exposures = new Argument<string>("EXPOSURES") { Description = "An exposure log (CSV: time,exposure,amount,unit)" };
        var json = new Option<bool>("--json") { Description = "One line of JSON" };
        var design = new Option<string?>("--design") { Description = "Also write the moments compared as CSV, to work it out with another program", HelpName = "FILE" };
        var command = new Command("triggers", "What goes before the cramps, from a log of cramps and one of what was done, eaten or taken") { cramps, exposures, json, design };
        command.Validators.Add(result =>
        {
            if (result.GetValue(cramps) == "-" && result.GetValue(exposures) == "-")
            {
                result.AddError("only one of CRAMPS and EXPOSURES can be standard input (-).");
            }
        });
        command.SetAction(parsed => TriggersTelling.Run(parsed.GetValue(cramps) ?? "-", parsed.GetValue(exposures) ?? "-", parsed.GetValue(json), parsed.GetValue(design)));
        return command;
    }
}
