using System.Globalization;
using Charley.Content;
using Charley.Foods;
using Charley.Foods.Compiling;
using Charley.Formats.FoodTables;

namespace Charley.Cli.Foods;

/// <summary>What <c>charley foods import</c> does: foods are added to those of the user's data folder; one of the same id takes the place of the older.</summary>
internal static class FoodImporting
{
    public static int Run(IReadOnlyList<string> files)
    {
        var shipped = Shipped.FoodsAlone();
        var (foods, problems) = new FoodSources(new FoodColumns(shipped, Shipped.Knowledge.Nutrients)).Read(files);
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }

        if (problems.Count > 0)
        {
            Console.Error.WriteLine("charley: nothing was added");
            return ExitStatus.WrongInput;
        }

        if (OwnFoods.Unreadable(shipped))
        {
            Console.Error.WriteLine("charley: the foods you added with an older version cannot be read any more and are replaced; import those files again");
        }

        var kept = OwnFoods.Read(shipped) is { } own ? own.Foods.ToDictionary(food => food.Id, Entry, StringComparer.Ordinal) : [];
        var added = foods.Count(food => !kept.ContainsKey(food.Id));
        var changed = foods.Count(food => kept.TryGetValue(food.Id, out var before) && !Same(before, food));
        if (added + changed > 0)
        {
            foreach (var food in foods)
            {
                kept[food.Id] = food;
            }

            if (!Keep([.. kept.Values], shipped))
            {
                return ExitStatus.WrongInput;
            }
        }

        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{foods.Count} foods read: {added} added, {changed} changed, {foods.Count - added - changed} already there; {kept.Count} foods of your own in all"));
        return ExitStatus.Done;
    }

    private static bool Keep(IReadOnlyList<FoodEntry> foods, FoodTable shipped)
    {
        var compiled = FoodTableCompiler.Compile(FoodData.Rules(Shipped.FoodRules, shipped.Columns) with { Foods = foods });
        try
        {
            OwnFoods.Write(compiled);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{OwnFoods.File ?? "your data folder"}: cannot be written; look at its permissions and at the room on the disk, or set XDG_DATA_HOME");
            return false;
        }
    }

    private static FoodEntry Entry(Food food) => new()
    {
        Id = food.Id,
        Description = food.Description,
        Group = food.Group,
        Source = food.Source,
        Portions = food.Portions,
        Values = food.Table.Values(food).ToArray(),
    };

    private static bool Same(FoodEntry one, FoodEntry other) =>
        (one.Description, one.Group, one.Source) == (other.Description, other.Group, other.Source) && one.Portions.SequenceEqual(other.Portions) && one.Values.SequenceEqual(other.Values);
}
