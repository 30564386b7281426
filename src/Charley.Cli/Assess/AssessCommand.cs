using System.CommandLine;

namespace Charley.Cli.Assess;

/// <summary><c>charley assess FILE… [--json] [--explain CAUSE]</c>: what it looks like.</summary>
internal static class AssessCommand
{
    public static Command Make()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Case files (YAML or JSON), directories of them, or - for standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        files.Validators.Add(result =>
        {
            foreach (var unknown in result.Tokens.Select(token => token.Value).Where(value => value.Length > 1 && value[0] == '-'))
            {
                result.AddError($"there is no option {unknown}; a file whose name begins with - is written ./{unknown}");
            }
        });
        var json = new Option<bool>("--json") { Description = "One line of charley.assessment/1 a file, in order" };
        var explain = new Option<string?>("--explain")
        {
            Description = "Shows for one cause, by id or name, why it stands where it stands: prior, each step with weight and source, what would change it",
            HelpName = "CAUSE",
        };
        var plan = new Option<bool>("--plan") { Description = "Also what to do about it, as charley plan tells (takes up to three seconds)" };
        var command = new Command("assess", "From what a person eats, takes, feels and measures to a ranked, explained answer") { files, json, explain, plan };
        command.SetAction(parsed => Assessing.Run(parsed.GetValue(files) ?? [], (parsed.GetValue(json), parsed.GetValue(plan)), parsed.GetValue(explain)));
        return command;
    }
}
