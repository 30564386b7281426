namespace Charley.Cli.Foods;

/// <summary>What <c>charley foods import</c> does.</summary>
internal static class FoodImporting
{
    public static int Run(IReadOnlyList<string> files)
    {
        Console.Error.WriteLine($"charley: {files.Count} files: importing is not there yet");
        return ExitStatus.WrongInput;
    }
}
