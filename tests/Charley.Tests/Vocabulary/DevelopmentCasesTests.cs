using Charley.Cases;
using Charley.Formats.Cases;
using Charley.Formats.Knowledge;
using Charley.Knowledge;
using Charley.Vocabulary;

namespace Charley.Tests.Vocabulary;

/// <summary>The real vocabulary on the development cases: how much of what doctors and people write is understood.</summary>
public sealed class DevelopmentCasesTests(ITestOutputHelper output)
{
    /// <summary>Share of phrases that must be understood.</summary>
    private const double Floor = 0.95;

    private static readonly string Root = FindRoot();

    private static readonly Lazy<Lexicon> Real = new(() => new Lexicon(Knowledge()));

    [Fact]
    public void Nearly_every_phrase_is_understood()
    {
        var (phrases, missed) = (0, new List<string>());
        foreach (var @case in Cases())
        {
            var reading = Real.Value.Read(@case, Words.Today);
            Assert.Empty(reading.Problems);
            phrases += Phrases(@case);
            missed.AddRange(reading.NotUnderstood.Select(n => $"{@case.Id} {n.Field}: {n.Text} (near: {n.Nearest})"));
        }

        output.WriteLine(string.Join('\n', missed));
        Assert.True(phrases > 300);
        Assert.True(missed.Count <= phrases * (1 - Floor), $"{missed.Count} of {phrases} not understood:\n{string.Join('\n', missed)}");
    }

    [Fact]
    public void Every_finding_is_read_from_its_own_words()
    {
        var knowledge = Knowledge();
        var missed = (from finding in knowledge.Findings
                      from phrase in finding.Words
                      where !IsRead(finding.Id, finding.Kind, phrase)
                      select $"{finding.Id}: {phrase}").ToList();
        output.WriteLine(string.Join('\n', missed));
        Assert.True(missed.Count <= knowledge.Findings.Sum(f => f.Words.Count) * 0.02, $"{missed.Count}:\n{string.Join('\n', missed)}");
    }

    private static bool IsRead(string id, string kind, string phrase)
    {
        var isCramps = kind is "site" or "timing" or "trigger" or "relief";
        var reading = Real.Value.Read(
            isCramps ? new Case { Cramps = new Cramps { Sites = [phrase], Triggers = [phrase] } } : new Case { Symptoms = [phrase], Diet = [phrase], Lifestyle = [phrase] },
            Words.Today);
        return reading.Findings.Any(f => f.Id == id && f.Presence != Presence.Absent);
    }

    private static IEnumerable<Case> Cases()
    {
        var folder = Path.Combine(Root, "..", "shared", "data", "cases");
        Assert.SkipUnless(Directory.Exists(folder), "needs ../shared/data/cases");
        foreach (var file in Directory.GetFiles(folder, "case-*.json").Order(StringComparer.Ordinal))
        {
            var read = CaseFile.Read(File.ReadAllBytes(file), file, Words.Today);
            Assert.True(read.Case is not null, string.Join('\n', read.Problems));
            yield return read.Case;
        }
    }

    private static int Phrases(Case c) => c.Symptoms.Count + c.Signs.Count + c.Absent.Count + c.Conditions.Count + c.Lifestyle.Count + c.Diet.Count
        + c.Medications.Count + c.Supplements.Count + c.Labs.Count + (c.Cramps is { } cramps ? cramps.Sites.Count + cramps.Timing.Count + cramps.Triggers.Count : 0);

    private static KnowledgeBase Knowledge()
    {
        var (knowledge, problems) = KnowledgeFolder.Read(Path.Combine(Root, "knowledge"));
        return knowledge ?? throw new InvalidOperationException(string.Join('\n', problems));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Charley.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Charley.slnx is in no folder above.");
    }
}
