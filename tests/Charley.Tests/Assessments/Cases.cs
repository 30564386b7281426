using Charley.Assessments;
using Charley.Cases;
using Charley.Content;
using Charley.Formats.Cases;
using Charley.Formats.Diaries;
using Charley.Reports;
using Charley.Tests.Conventions;

namespace Charley.Tests.Assessments;

/// <summary>Cases read from files, and what the shipped knowledge answers.</summary>
internal static class Cases
{
    /// <summary>After every date in the examples.</summary>
    public static readonly DateOnly Today = new(2026, 12, 1);

    private static readonly Lazy<Assessor> Shared = new(() => new Assessor(Shipped.Knowledge, Shipped.LazyFoods));

    public static Assessment Assess(Case @case) => Shared.Value.Assess(@case, Today) switch
    {
        AssessmentOutcome.Assessed assessed => assessed.Assessment,
        AssessmentOutcome.Refused refused => throw new InvalidOperationException($"{@case.Id}: {string.Join('\n', refused.Problems)}"),
        _ => throw new InvalidOperationException(),
    };

    public static string Json(Assessment assessment)
    {
        using var stream = new MemoryStream();
        new AssessmentJson(Shipped.Knowledge).Write(assessment, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The development cases, or none where they are not on this machine.</summary>
    public static IEnumerable<Case> Development() => InFolder(Path.Combine(Repository.Shared, "data", "cases"), "case-*.json");

    /// <param name="half"><c>work</c> or <c>check</c>.</param>
    public static IEnumerable<Case> Corpus(string half) => InFolder(Repository.PathOf("corpus", half), "?-??.json");

    public static IEnumerable<Case> Examples() => InFolder(Repository.PathOf("examples"), "*.yaml");

    private static IEnumerable<Case> InFolder(string folder, string pattern) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal).Select(Read) : [];

    private static Case Read(string file)
    {
        var read = CaseFile.Read(File.ReadAllBytes(file), Path.GetFileName(file), Today);
        Assert.True(read.Case is not null, string.Join('\n', read.Problems));
        if (read.DiaryFile is not { } diary)
        {
            return read.Case;
        }

        var rows = DiaryCsv.Read(File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(file)!, diary)), Today);
        Assert.Empty(rows.Problems);
        return read.Case with { Diary = rows.Rows };
    }
}
