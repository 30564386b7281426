using Charley.Foods;
using Charley.Foods.Compiling;
using Charley.Formats.FoodTables;
using Charley.Formats.Knowledge;
using Charley.Knowledge;
using Charley.Tests.Foods;

namespace Charley.Tests.Cli;

public sealed class ImportedFoodsTests : IDisposable
{
    private static readonly Lazy<KnowledgeBase> Knowledge = new(() => KnowledgeFolder.Read(Path.Combine(TheFoods.Root(), "knowledge")).Knowledge!);
    private static readonly Lazy<FoodColumns> Columns = new(() => new FoodColumns(TheFoods.Table, Knowledge.Value.Nutrients));

    private readonly string _folder = Directory.CreateTempSubdirectory("charley-import").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Own_table_is_read_per_100_g_and_what_is_empty_stays_unknown()
    {
        var (foods, problems) = Own("id,name,group,portion,grams,magnesium (mg),vitamin-d (µg),energy (kJ),water (g)", "oat-drink,Oat drink,Beverages,1 glass,200,6,0.75,418.4,90", "x,Mystery,,,,,,,");

        Assert.Empty(problems);
        var table = With(foods);
        var oats = Profile(table, "own:oat-drink");
        Assert.Equal(6, oats("magnesium"), 4);
        Assert.Equal(0.75, oats("vitamin-d"), 4);
        Assert.Equal(100, oats("energy"), 3);
        Assert.Equal(0.09, oats("water"), 5);
        Assert.True(double.IsNaN(oats("potassium")));
        Assert.True(double.IsNaN(Profile(table, "own:x")("magnesium")));
        Assert.Equal(new Portion(1, "glass", 200), Assert.Single(table.Find("own:oat-drink")!.Portions));
    }

    [Fact]
    public void Every_problem_of_an_own_table_is_told_with_its_line()
    {
        var (_, problems) = Own("id,name,magnesium (mg),kryptonite (mg),potassium (cup)", "a,,1,1,1", "a b,Bread,much,1,1", "c,Cheese,-1,1,1", "d,Dust,200000,1,1");

        Assert.Equal(["1:kryptonite (mg)", "1:potassium (cup)", "2:name", "3:id", "3:magnesium (mg)", "4:magnesium (mg)", "5:magnesium (mg)"], problems.Select(problem => $"{problem.Line}:{problem.Field}"));
    }

    [Fact]
    public void Added_foods_are_found_beside_the_shipped_ones()
    {
        var (foods, _) = Own("id,name,group,magnesium (mg)", "q,Quokkaberry crumble,Sweets,12");
        var table = With(foods);

        Assert.Equal(TheFoods.Table.Count + 1, table.Count);
        Assert.Equal("own:q", table.Search("quokkaberry crumble", 3)[0].Food.Id);
        Assert.Equal("own:q", table.Match("own:q").Food?.Id);
        Assert.Equal("own:q", table.Foods.Last().Id);
        Assert.Equal(TheFoods.Table.Search("whole milk", 5).Select(hit => hit.Food.Id), table.Search("whole milk", 5).Select(hit => hit.Food.Id));
        Assert.Equal(268, Profile(table, "usda:12061")("magnesium"));
    }

    [Fact]
    public void Food_data_central_is_read_from_its_own_files()
    {
        var files = new Dictionary<FdcPart, string>
        {
            [FdcPart.Foods] = Write("food.csv", "\"fdc_id\",\"data_type\",\"description\",\"food_category_id\"", "\"1\",\"sr_legacy_food\",\"Zorb, raw\",\"9\"", "\"2\",\"sample_food\",\"A sample\",\"9\""),
            [FdcPart.Nutrients] = Write("nutrient.csv", "id,name,unit_name,nutrient_nbr", "1090,\"Magnesium, Mg\",MG,304", "1062,Energy,kJ,268", "1114,Vitamin D,UG,328.0", "1092,\"Potassium, K\",MG,306"),
            [FdcPart.Contents] = Write("food_nutrient.csv", "id,fdc_id,nutrient_id,amount", "1,1,1090,31.5", "2,1,1062,418.4", "3,1,1114,2.5", "4,1,1092,", "5,2,1090,9"),
            [FdcPart.Portions] = Write("food_portion.csv", "id,fdc_id,amount,measure_unit_id,portion_description,modifier,gram_weight", "1,1,2,9999,,slices,60"),
            [FdcPart.Categories] = Write("food_category.csv", "id,code,description", "9,0900,Fruits and Fruit Juices"),
        };

        var (foods, problems) = FdcTables.Read(files, Columns.Value);

        Assert.Empty(problems);
        var table = With(foods);
        var food = table.Find("fdc:1")!;
        Assert.Equal(("Zorb, raw", "Fruits and fruit juices", "fdc-sr-legacy"), (food.Description, food.Group, food.Source));
        Assert.Equal(new Portion(2, "slices", 60), Assert.Single(food.Portions));
        var zorb = Profile(table, "fdc:1");
        Assert.Equal(31.5, zorb("magnesium"), 4);
        Assert.Equal(100, zorb("energy"), 3);
        Assert.Equal(2.5, zorb("vitamin-d"), 4);
        Assert.True(double.IsNaN(zorb("potassium")));
        Assert.Null(table.Find("fdc:2"));
    }

    [Fact]
    public void A_download_that_lacks_a_file_is_refused_by_its_name()
    {
        var files = new Dictionary<FdcPart, string> { [FdcPart.Foods] = Write("food.csv", "fdc_id,data_type,description,food_category_id") };

        Assert.Contains(FdcTables.Read(files, Columns.Value).Problems, problem => problem.Message.Contains("food_nutrient.csv", StringComparison.Ordinal));
    }

    private (IReadOnlyList<FoodEntry> Foods, IReadOnlyList<Charley.Formats.Problem> Problems) Own(params string[] lines) => OwnFoodCsv.Read(Write("own.csv", lines), Columns.Value);

    private string Write(string name, params string[] lines)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllLines(file, lines);
        return file;
    }

    private static FoodTable With(IReadOnlyList<FoodEntry> foods) => TheFoods.Table.With(FoodTable.Load(FoodTableCompiler.Compile(
        FoodData.Rules(name => new StreamReader(Path.Combine(TheFoods.Root(), "data", name)), TheFoods.Table.Columns) with { Foods = foods })));

    private static Func<string, double> Profile(FoodTable table, string food)
    {
        var profile = table.Profile(table.Find(food)!, Knowledge.Value.Nutrients);
        return nutrient => profile[Knowledge.Value.Nutrients.Select((one, at) => (one.Id, at)).First(pair => pair.Id == nutrient).at];
    }
}
