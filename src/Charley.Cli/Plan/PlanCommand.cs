using System.CommandLine;

namespace Charley.Cli.Plan;

/// <summary><c>charley plan CASE… [--json]</c>: what it looks like.</summary>
internal static class PlanCommand
{
    public static Command Make()
    {
        var files = new Argument<string[]>("CASE")
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
        var json = new Option<bool>("--json") { Description = "One line of charley.plan/1 a file, in order" };
        var command = new Command("plan", "What to change: the fewest changes to one's own diary, drinking, medicines to ask about, and what to leave") { files, json };
        command.SetAction(parsed => Planning.Run(parsed.GetValue(files) ?? [], parsed.GetValue(json)));
        return command;
    }
}
