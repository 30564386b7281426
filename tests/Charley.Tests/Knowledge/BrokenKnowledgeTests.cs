using Charley.Formats;
using Charley.Formats.Knowledge;
using Charley.Tests.Conventions;

namespace Charley.Tests.Knowledge;

/// <summary>Mistakes put into a copy of the knowledge are all found, at once and with their place.</summary>
public sealed class BrokenKnowledgeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("charley-knowledge-").FullName;

    public BrokenKnowledgeTests()
    {
        var original = Repository.PathOf("knowledge");
        foreach (var file in Directory.GetFiles(original, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("causes/dvt.yaml", "kind: mimic", "kind: mimic\ncolour: red", "colour")]
    [InlineData("causes/dvt.yaml", "kind: mimic", "kind: miracle", "miracle")]
    [InlineData("causes/dvt.yaml", "plain: A", "plain2: A", "plain")]
    [InlineData("causes/dvt.yaml", "source: [goodacre-2005, wells-2006, nice-ng158]", "source: [nobody-1900]", "nobody-1900")]
    [InlineData("causes/dvt.yaml", "source: [goodacre-2005, wells-2006, nice-ng158]", "source: []", "no source")]
    [InlineData("causes/dvt.yaml", "finding: calf-tenderness", "finding: calf-tenderest", "calf-tenderest")]
    [InlineData("causes/dvt.yaml", "cause: med-oestrogen", "cause: med-nowhere", "med-nowhere")]
    [InlineData("causes/dvt.yaml", "cause: med-oestrogen", "cause: dvt", "circle")]
    [InlineData("causes/dvt.yaml", "explains: { probability: 0.002333", "explains: { probability: 0.5", "above present")]
    [InlineData("causes/dvt.yaml", "present: { probability: 0.003", "present: { probability: 1.3", "1.3")]
    [InlineData("causes/dvt.yaml", "present: { probability: 0.003", "present: { probability: many", "many")]
    [InlineData("causes/dvt.yaml", "triage: { level: same-day", "triage: { level: someday", "someday")]
    [InlineData("causes/dvt.yaml", "when: pregnant", "when: tired", "tired")]
    [InlineData("causes/dvt.yaml", "id: dvt\n", "id: rls\n", "twice")]
    [InlineData("causes/dvt.yaml", "plain: A", "plain: [A", "YAML")]
    [InlineData("labs.yaml", "- id: sodium\n", "- id: potassium\n", "twice")]
    [InlineData("medicines.yaml", "cause: med-", "cause: mad-", "mad-")]
    [InlineData("red-flags.yaml", "id: ", "idd: ", "idd")]
    public void A_mistake_is_found(string file, string right, string wrong, string told)
    {
        Change(file, right, wrong);
        var problems = Problems();
        var problem = problems.FirstOrDefault(problem => problem.ToString().Contains(told, StringComparison.Ordinal));
        Assert.True(problem is not null, string.Join('\n', problems));
        Assert.Contains(Path.GetFileNameWithoutExtension(file), problem.File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_circle_over_several_causes_is_found()
    {
        Change("causes/hypomagnesaemia.yaml", "causedBy:\n", "causedBy:\n  - { cause: hypokalaemia, probability: 0.1, grade: expert, source: [expert-estimate] }\n");
        Assert.Contains(Problems(), problem => problem.Message.Contains("circle", StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_without_words_are_found()
    {
        var file = Directory.GetFiles(Path.Combine(_folder, "findings"), "*.yaml").Order(StringComparer.Ordinal).First();
        var lines = File.ReadAllLines(file);
        var first = Array.FindIndex(lines, line => line.StartsWith("  words:", StringComparison.Ordinal));
        lines[first] = "  words: []";
        File.WriteAllLines(file, lines);
        Assert.Contains(Problems(), problem => problem.Field == "words" && problem.Message.Contains("empty", StringComparison.Ordinal));
    }

    [Fact]
    public void Mistakes_of_shape_and_mistakes_of_meaning_are_told_at_once()
    {
        Change("causes/dvt.yaml", "kind: mimic", "kind: mimic\ncolour: red");
        Change("causes/als.yaml", "source: [", "source: [nobody-1900, ");
        var problems = Problems();
        Assert.Contains(problems, problem => problem.Field == "colour");
        Assert.Contains(problems, problem => problem.ToString().Contains("nobody-1900", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mistake_of_meaning_has_its_line()
    {
        Change("causes/dvt.yaml", "finding: calf-tenderness", "finding: calf-tenderest");
        var problem = Assert.Single(Problems());
        Assert.True(problem.Line > 0, problem.ToString());
    }

    private void Change(string file, string right, string wrong)
    {
        var path = Path.Combine(_folder, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} has no '{right}' any more");
        File.WriteAllText(path, string.Concat(text.AsSpan(0, at), wrong, text.AsSpan(at + right.Length)));
    }

    private IReadOnlyList<Problem> Problems()
    {
        var (knowledge, problems) = KnowledgeFolder.Read(_folder);
        Assert.Null(knowledge);
        Assert.NotEmpty(problems);
        return problems;
    }
}
