using System.Text.Json.Nodes;
using System.Xml.Linq;
using Charley.Formats.Knowledge;
using Charley.Tests.Cli;
using Charley.Tests.Conventions;

namespace Charley.Tests.Knowledge;

/// <summary>The schemas by which editors check the knowledge are those of the types that read it.</summary>
public sealed class KnowledgeSchemaTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("charley-schema-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_files_are_what_the_types_export()
    {
        var changes = new KnowledgeSchemas(XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Charley.xml"))).Changes(Repository.PathOf("knowledge"));
        Assert.True(changes.Count == 0, $"not up to date; run ./charley knowledge schema: {string.Join(", ", changes.Keys)}");
    }

    [Fact]
    public void Every_file_names_a_schema_that_is_there()
    {
        var files = Directory.GetFiles(Repository.PathOf("knowledge"), "*.yaml", SearchOption.AllDirectories);
        Assert.True(files.Length > 100);
        Assert.All(files, file =>
        {
            var named = File.ReadLines(file).First().Split("# yaml-language-server: $schema=");
            Assert.True(named.Length == 2 && File.Exists(Path.Combine(Path.GetDirectoryName(file)!, named[1])), file);
        });
    }

    [Fact]
    public void A_schema_refuses_what_the_reader_refuses()
    {
        var cause = JsonNode.Parse(File.ReadAllText(Repository.PathOf("knowledge", "schema", "cause.json")))!;
        Assert.False(cause["additionalProperties"]!.GetValue<bool>());
        Assert.Contains("present", cause["required"]!.AsArray().Select(name => (string?)name));
        Assert.DoesNotContain("labs", cause["required"]!.AsArray().Select(name => (string?)name));
        Assert.Contains("mimic", cause["properties"]!["kind"]!["enum"]!.AsArray().Select(name => (string?)name));
        Assert.Contains("who have it", (string?)cause["properties"]!["present"]!["description"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_writes_what_is_missing_once()
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("knowledge"), "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(Repository.PathOf("knowledge"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.WriteAllLines(Path.Combine(_folder, "causes", "dvt.yaml"), File.ReadAllLines(Path.Combine(_folder, "causes", "dvt.yaml")).Skip(1));
        var first = await CommandLineRun.Of(null, "knowledge", "schema", _folder);
        Assert.Equal((0, ""), (first.Status, first.Error));
        Assert.Equal(["causes/dvt.yaml", .. Directory.GetFiles(Repository.PathOf("knowledge", "schema")).Select(file => "schema/" + Path.GetFileName(file)).Order(StringComparer.Ordinal)],
            first.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(File.ReadAllText(Repository.PathOf("knowledge", "causes", "dvt.yaml")), File.ReadAllText(Path.Combine(_folder, "causes", "dvt.yaml")));
        Assert.Equal((0, "", ""), await Told("knowledge", "schema", _folder));
        Assert.Equal(1, (await CommandLineRun.Of(null, "knowledge", "schema", Path.Combine(_folder, "causes"))).Status);
    }

    private static async Task<(int Status, string Output, string Error)> Told(params string[] arguments)
    {
        var run = await CommandLineRun.Of(null, arguments);
        return (run.Status, run.Output, run.Error);
    }
}
