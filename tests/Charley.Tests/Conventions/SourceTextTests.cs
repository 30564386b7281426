using System.Globalization;
using System.Text.RegularExpressions;

namespace Charley.Tests.Conventions;

/// <summary>What holds of every source file.</summary>
public sealed partial class SourceTextTests(ITestOutputHelper output)
{
    private const int Longest = 400;

    [Fact]
    public void Files_are_short()
    {
        var files = Repository.Sources("src").Concat(Repository.Sources("tools")).Concat(Repository.Sources("tests"))
            .Select(source => (source.Name, source.Lines.Length)).OrderBy(file => file.Length).ToArray();
        var (median, ninth) = (files[files.Length / 2].Length, files[files.Length * 9 / 10].Length);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{files.Length} files, median {median}, 90th centile {ninth}, longest {files[^1].Length} ({files[^1].Name})"));
        Assert.DoesNotContain(files, file => file.Length > Longest);
        Assert.InRange(median, 1, 80);
        Assert.InRange(ninth, 1, 250);
    }

    [Fact]
    public void Nothing_is_put_off_or_suppressed()
    {
        var found = from source in Repository.Sources("src").Concat(Repository.Sources("tools"))
                    from line in source.Lines.Select((text, index) => (Text: text, Number: index + 1))
                    where PutOff().IsMatch(line.Text)
                    select $"{source.Name}:{line.Number}: {line.Text.Trim()}";
        Assert.Empty(found);
    }

    [Fact]
    public void What_is_suppressed_has_a_reason_beside_it()
    {
        var found = from source in Repository.Sources("src").Concat(Repository.Sources("tools"))
                    from line in source.Lines.Select((text, index) => (Text: text, Number: index + 1))
                    where line.Text.Contains("#pragma warning disable", StringComparison.Ordinal) && !line.Text.Contains("//", StringComparison.Ordinal)
                    select $"{source.Name}:{line.Number}: {line.Text.Trim()}";
        Assert.Empty(found);
    }

    [Fact]
    public void Every_source_named_in_the_code_is_in_the_knowledge()
    {
        var known = Directory.GetFiles(Repository.PathOf("knowledge"), "sources*.yaml").SelectMany(File.ReadLines)
            .Select(line => Id().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.True(known.Count > 100);
        var named = (from source in Repository.Sources("src").Concat(Repository.Sources("tools"))
                     from line in source.Lines.Select((text, index) => (Text: text, Number: index + 1))
                     from Match match in Named().Matches(line.Text)
                     from Match id in KebabCase().Matches(match.Groups[1].Value)
                     select (Id: id.Value, Place: $"{source.Name}:{line.Number}")).ToArray();
        Assert.NotEmpty(named);
        Assert.Empty(named.Where(name => !known.Contains(name.Id)).Select(name => $"{name.Id} in {name.Place}"));
    }

    [GeneratedRegex(@"^\s*-?\s*id:\s*([a-z0-9-]+)\s*$")]
    private static partial Regex Id();

    /// <summary>Ids after "Source:", one or several, up to the end of the sentence.</summary>
    [GeneratedRegex(@"//.*\bSources?: (?:<c>)?([a-z0-9-]+(?:(?:</c>)?(?:, | and )(?:<c>)?[a-z0-9]+(?:-[a-z0-9]+)+)*)")]
    private static partial Regex Named();

    [GeneratedRegex("[a-z0-9]+(?:-[a-z0-9]+)+")]
    private static partial Regex KebabCase();

    [GeneratedRegex(@"#nullable|\bTODO\b|\bFIXME\b|\bHACK\b|\bnull!|\bdefault!|[\w\)\]]!(\.|;|,|\)|\[)")]
    private static partial Regex PutOff();
}
