using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Charley.Tests.Conventions;

/// <summary>Projects depend one way: everything on the engine, the engine on nothing.</summary>
public sealed partial class DependencyTests
{
    [Theory]
    [InlineData("src/Charley", "")]
    [InlineData("src/Charley.Formats", "Charley")]
    [InlineData("src/Charley.Reports", "Charley")]
    [InlineData("src/Charley.Content", "Charley")]
    [InlineData("src/Charley.Planning", "Charley")]
    [InlineData("src/Charley.Cli", "Charley Charley.Content Charley.Formats Charley.Planning Charley.Reports")]
    [InlineData("tools/Charley.Compile", "Charley Charley.Formats")]
    public void A_project_refers_only_to_what_it_may(string project, string allowed)
    {
        var refers = References(project, "ProjectReference").Where(IsOfTheProgram).Select(path => Path.GetFileNameWithoutExtension(path.Include));
        Assert.Empty(refers.Except(allowed.Split(' ')));
    }

    [Fact]
    public void Every_project_is_in_the_table()
    {
        var known = typeof(DependencyTests).GetMethod(nameof(A_project_refers_only_to_what_it_may))!
            .GetCustomAttributesData().Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Select(attribute => ((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!)[0].Value as string);
        var there = from folder in new[] { "src", "tools" }
                    from project in Directory.GetDirectories(Repository.PathOf(folder))
                    where Directory.GetFiles(project, "*.csproj").Length > 0
                    select $"{folder}/{Path.GetFileName(project)}";
        Assert.Equal(there.Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_engine_needs_no_package_but_numerics_and_the_compiled_form() =>
        Assert.Equal(["MathNet.Numerics", "MemoryPack"], References("src/Charley", "PackageReference").Select(package => package.Include));

    /// <summary>The way of the data through the engine: a folder uses only those before it.</summary>
    private static readonly string[] Way = ["Units", "Knowledge", "Cases", "Foods", "Vocabulary", "Intake", "Trials", "Reasoning", "Triage", "Vetoes", "Assessments", "Hydration", "Routines", "Review", "Triggers", "Plans", "Validation"];

    [Fact]
    public void The_folders_of_the_engine_run_one_way()
    {
        Assert.Equal(Way.Order(StringComparer.Ordinal), Directory.GetDirectories(Repository.PathOf("src/Charley")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var back = from place in Enumerable.Range(0, Way.Length)
                   from source in Repository.Sources($"src/Charley/{Way[place]}")
                   from line in source.Lines
                   where UsedFolder().Match(line) is { Success: true } used && Array.IndexOf(Way, used.Groups[1].Value) > place
                   select $"{source.Name}: {line}";
        Assert.Empty(back);
    }

    [Fact]
    public void The_engine_touches_no_file_no_console_no_clock()
    {
        var found = from source in Repository.Sources("src/Charley")
                    from line in source.Lines.Select((text, index) => (Text: text, Number: index + 1))
                    where !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal) && Outside().IsMatch(line.Text)
                    select $"{source.Name}:{line.Number}: {line.Text.Trim()}";
        Assert.Empty(found);
    }

    /// <summary>A reference that only orders the build brings nothing into the program.</summary>
    private static bool IsOfTheProgram((string Include, string? Output) reference) => reference.Output != "false";

    private static IEnumerable<(string Include, string? Output)> References(string project, string kind)
    {
        var file = Repository.PathOf(project, Path.GetFileName(project) + ".csproj");
        return XDocument.Load(file).Descendants(kind).Select(element =>
            ((string)element.Attribute("Include")!, (string?)element.Attribute("ReferenceOutputAssembly")));
    }

    [GeneratedRegex(@"^using Charley\.(\w+)")]
    private static partial Regex UsedFolder();

    [GeneratedRegex(@"\b(File|Directory|FileStream|FileInfo|Console|Environment|Process)\.|\bDateTime(Offset)?\.(Now|UtcNow|Today)|\bTimeProvider\.System|\bnew (FileStream|HttpClient|Random)\b|\bRandom\.Shared|\bGuid\.NewGuid")]
    private static partial Regex Outside();
}
