using Charley.Knowledge;
using Charley.Reports.Layout;

namespace Charley.Reports.Knowledge;

/// <summary>What is known of a finding.</summary>
public sealed class FindingPage(KnowledgeBase knowledge)
{
    private const int CausesShown = 20;

    private readonly Names _names = new(knowledge);

    public void Write(Finding finding, Page page)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(page);
        var links = knowledge.Causes.SelectMany(cause => cause.Findings.Where(link => link.Finding == finding.Id).Select(link => (Cause: cause, Link: link)))
            .OrderByDescending(pair => pair.Link.Probability).ToList();
        page.Title(finding.Name);
        page.Paragraph($"A {finding.Kind}.{(finding.Hallmark ? " A hallmark: it may decide by itself." : "")}");
        page.Section("The question", finding.Ask);
        page.Section("Without any cause that brings it", $"{PlainWords.Share(finding.Background.Probability)} have it ({PlainWords.Of(finding.Background.Grade)}).");
        page.Section("It means that the person has", finding.Defines is { } cause ? _names.Cause(cause) : null);
        page.List("Who has it also has", finding.Implies.Select(_names.Finding));
        page.List("Causes that bring it, most often first", links.Take(CausesShown)
            .Select(pair => $"{pair.Cause.Name}: {Figures.Percent(pair.Link.Probability)} ({PlainWords.Of(pair.Link.Grade)})")
            .Concat(links.Count > CausesShown ? [$"and {links.Count - CausesShown} more"] : []));
        page.Section("Words for it", string.Join("; ", finding.Words));
        page.List("Sources", _names.Sources([.. finding.Background.Source, .. links.Take(CausesShown).SelectMany(pair => pair.Link.Source)]));
    }
}
