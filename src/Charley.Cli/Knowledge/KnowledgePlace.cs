namespace Charley.Cli.Knowledge;

/// <summary>Where the folder <c>knowledge/</c> is: named, or looked for here and above.</summary>
internal static class KnowledgePlace
{
    /// <returns><c>null</c>, and it is told, where there is none.</returns>
    public static string? Find(string? named, string command)
    {
        if ((named ?? Above(Directory.GetCurrentDirectory())) is { } found)
        {
            return found;
        }

        Console.Error.WriteLine($"charley: there is no knowledge/knowledge.yaml here or in a folder above; name the folder: charley knowledge {command} DIR");
        return null;
    }

    private static string? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var candidate = Path.Combine(at.FullName, "knowledge");
            if (File.Exists(Path.Combine(candidate, "knowledge.yaml")))
            {
                return candidate;
            }
        }

        return null;
    }
}
