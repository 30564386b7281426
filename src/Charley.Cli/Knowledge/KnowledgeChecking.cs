using Charley.Formats.Knowledge;
using Charley.Reports.Knowledge;

namespace Charley.Cli.Knowledge;

/// <summary>What <c>charley knowledge check</c> does.</summary>
internal static class KnowledgeChecking
{
    public static int Run(string? folder)
    {
        if ((folder ?? Above(Directory.GetCurrentDirectory())) is not { } found)
        {
            Console.Error.WriteLine("charley: there is no knowledge/knowledge.yaml here or in a folder above; name the folder: charley knowledge check DIR");
            return ExitStatus.WrongInput;
        }

        var (knowledge, problems) = KnowledgeFolder.Read(found);
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }

        if (knowledge is null)
        {
            return ExitStatus.WrongInput;
        }

        Console.Out.WriteLine(KnowledgeCounts.Tell(knowledge));
        return ExitStatus.Done;
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
