using System.CommandLine;

namespace Charley.Cli.Foods;

/// <summary><c>charley foods search|show|import</c>: what it looks like.</summary>
internal static class FoodsCommand
{
    private const int UsualLimit = 20;

    public static Command Make() => new("foods", "The food tables: find a food, see what is in it, add a table of your own") { Search(), Show(), Import() };

    private static Command Search()
    {
        var words = new Argument<string[]>("WORDS") { Description = "What people call it, such as: oat milk", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "A line of JSON a food" };
        var limit = new Option<int>("--limit") { Description = "At most so many", DefaultValueFactory = _ => UsualLimit, HelpName = "N" };
        limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--limit takes a number from 1 up.");
            }
        });
        var command = new Command("search", "Foods that the words may mean, best first") { words, json, limit };
        command.SetAction(parsed => FoodFinding.Search(string.Join(' ', parsed.GetValue(words) ?? []), parsed.GetValue(limit), parsed.GetValue(json)));
        return command;
    }

    private static Command Show()
    {
        var id = new Argument<string>("ID") { Description = "Such as usda:12061" };
        var json = new Option<bool>("--json") { Description = "One line of JSON" };
        var command = new Command("show", "One food: what is in it, and what its portions weigh") { id, json };
        command.SetAction(parsed => FoodFinding.Show(parsed.GetValue(id) ?? "", parsed.GetValue(json)));
        return command;
    }

    private static Command Import()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "A CSV file (id,name,group,magnesium (mg),…: per 100 g), or a folder with the CSV files of a FoodData Central download",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("import", "Adds a food table that you downloaded or made") { files };
        command.SetAction(parsed => FoodImporting.Run(parsed.GetValue(files) ?? []));
        return command;
    }
}
