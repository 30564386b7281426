using Charley.Formats.Knowledge;
using Charley.Reports.Knowledge;

namespace Charley.Cli.Knowledge;

/// <summary>What <c>charley knowledge check</c> does.</summary>
internal static class KnowledgeChecking
{
    public static int Run(string? folder)
    {
        if (KnowledgePlace.Find(folder, "check") is not { } found)
        {
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
}
