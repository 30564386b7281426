using System.CommandLine;
using System.Text;
using Charley.Cli;
using Charley.Cli.Assess;
using Charley.Cli.Foods;
using Charley.Cli.Hydrate;
using Charley.Cli.Intake;
using Charley.Cli.Knowledge;
using Charley.Cli.Plan;
using Charley.Cli.Review;
using Charley.Cli.Triggers;
using Charley.Cli.Trial;
using Charley.Cli.Routines;
using Charley.Cli.Validate;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var root = new RootCommand("Charley: why do I keep getting muscle cramps, is it a deficiency, and what do I do about it?")
{
    AssessCommand.Make(),
    FoodsCommand.Make(),
    HydrateCommand.Make(),
    IntakeCommand.Make(),
    KnowledgeCommand.Make(),
    PlanCommand.Make(),
    ReviewCommand.Make(),
    TriggersCommand.Make(),
    TrialCommand.Make(),
    RoutineCommand.Make(),
    ValidateCommand.Make(),
};

return CommandLine.Run(root, args);
