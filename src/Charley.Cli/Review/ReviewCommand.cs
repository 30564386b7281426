using System.CommandLine;

namespace Charley.Cli.Review;

/// <summary><c>charley review CASE… [--json]</c>: what it looks like.</summary>
internal static class ReviewCommand
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
        var json = new Option<bool>("--json") { Description = "One line of charley.review/1 a file, in order" };
        var command = new Command("review", "For each medicine: what it may do to cramps and nutrients, and what to ask the doctor") { files, json };
        command.SetAction(parsed => Reviewing.Run(parsed.GetValue(files) ?? [], parsed.GetValue(json)));
        return command;
    }
}
