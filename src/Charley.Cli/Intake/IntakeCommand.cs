using System.CommandLine;
using Charley.Cases;
using Charley.Intake;

namespace Charley.Cli.Intake;

/// <summary><c>charley intake DIARY [--age N --sex S] [--json]</c>: what it looks like.</summary>
internal static class IntakeCommand
{
    private const double OldestAge = 130;

    public static Command Make()
    {
        var diary = new Argument<string>("DIARY") { Description = "A diary (CSV: date,time,meal,food,amount,unit[,food_id]), or - for standard input" };
        var age = new Option<double?>("--age") { Description = "Years", HelpName = "N" };
        var sex = new Option<string?>("--sex") { Description = "female or male", HelpName = "S" };
        var pregnant = new Option<bool>("--pregnant");
        var lactating = new Option<bool>("--lactating");
        var body = new Option<string>("--reference")
        {
            Description = "Whose reference intakes: NASEM (USA and Canada) or EFSA (Europe)",
            DefaultValueFactory = _ => ReferenceIntakes.DefaultBody,
            HelpName = "BODY",
        };
        var json = new Option<bool>("--json") { Description = "One line of JSON" };
        sex.AcceptOnlyFromAmong("female", "male");
        body.AcceptOnlyFromAmong(ReferenceIntakes.DefaultBody, "EFSA");
        age.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double?>() is not (null or (>= 0 and <= OldestAge)))
            {
                result.AddError("--age takes years from 0 to 130.");
            }
        });
        var command = new Command("intake", "What a diary adds up to a day, and what a person usually takes in") { diary, age, sex, pregnant, lactating, body, json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(sex) == "male" && (result.GetValue(pregnant) || result.GetValue(lactating)))
            {
                result.AddError("--sex male does not go with --pregnant or --lactating.");
            }
        });
        command.SetAction(parsed => IntakeTelling.Run(
            parsed.GetValue(diary) ?? "-",
            new Person
            {
                Age = parsed.GetValue(age),
                Sex = parsed.GetValue(sex) switch { "female" => Sex.Female, "male" => Sex.Male, _ => parsed.GetValue(pregnant) || parsed.GetValue(lactating) ? Sex.Female : null },
                Pregnant = parsed.GetValue(pregnant) ? true : null,
                Lactating = parsed.GetValue(lactating) ? true : null,
            },
            parsed.GetValue(body) ?? ReferenceIntakes.DefaultBody,
            parsed.GetValue(json)));
        return command;
    }
}
