using Charley.Foods.Compiling;
using Charley.Formats.FoodTables;

namespace Charley.Compile;

/// <summary><c>foods DIR OUT</c>: compiles the food tables of a folder into one file.</summary>
internal static class FoodsCommand
{
    /// <returns>0, or 1 where a file is missing or not as it should be.</returns>
    public static int Run(string dir, string output)
    {
        try
        {
            var bytes = FoodTableCompiler.Compile(FoodData.Read(dir));
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output)) ?? ".");
            File.WriteAllBytes(output, bytes);
            return 0;
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException)
        {
            Console.Error.WriteLine(problem.Message);
            return 1;
        }
    }
}
