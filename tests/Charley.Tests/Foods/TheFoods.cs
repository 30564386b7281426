using Charley.Foods;
using Charley.Foods.Compiling;
using Charley.Formats.FoodTables;

namespace Charley.Tests.Foods;

/// <summary>The repository's own food tables, compiled once for all tests.</summary>
internal static class TheFoods
{
    private static readonly Lazy<byte[]> Compiled = new(() => FoodTableCompiler.Compile(FoodData.Read(Path.Combine(Root(), "data"))));
    private static readonly Lazy<FoodTable> Loaded = new(() => FoodTable.Load(Compiled.Value));

    public static byte[] Bytes => Compiled.Value;

    public static FoodTable Table => Loaded.Value;

    public static Food Get(string id) => Table.Find(id) ?? throw new InvalidOperationException($"There is no {id}.");

    /// <summary>A value in USDA's unit per 100 g.</summary>
    public static float Value(string id, string number) => Table.Values(Get(id))[Column(number)];

    public static int Column(string number) => Table.Columns.ToList().FindIndex(column => column.Is(number));

    public static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Charley.slnx")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? throw new InvalidOperationException("Charley.slnx is nowhere above the tests.");
    }
}
