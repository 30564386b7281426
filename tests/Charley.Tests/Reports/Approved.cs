using Shouldly;

namespace Charley.Tests.Reports;

/// <summary>Texts that a person has read and approved, in <c>Expectations/</c> beside the tests.</summary>
/// <remarks>A text that differs is left beside the approved one as <c>.received.txt</c>, to be read and, if it is better, to take its place.</remarks>
internal static class Approved
{
    public static void Match(string text, string name)
    {
        var folder = Path.Combine(Root(), "tests", "Charley.Tests", "Reports", "Expectations");
        var approved = Path.Combine(folder, $"{name}.txt");
        var received = Path.Combine(folder, $"{name}.received.txt");
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (expected != text)
        {
            File.WriteAllText(received, text);
        }

        text.ShouldBe(expected, $"Read {name}.received.txt and approve it, or mend the report.");
        File.Delete(received);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Charley.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
