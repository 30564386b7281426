namespace Charley.Tests.Conventions;

/// <summary>Where the files of the project lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>Data that is not shipped; missing on most machines.</summary>
    public static string Shared { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>C# files of a folder, without what a build makes.</summary>
    public static IEnumerable<(string Name, string[] Lines)> Sources(string folder) =>
        Directory.GetFiles(PathOf(folder.Split('/')), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => (file, File.ReadAllLines(PathOf(file))));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Charley.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Charley.slnx is in no folder above.");
    }
}
