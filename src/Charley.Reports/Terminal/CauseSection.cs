using Charley.Assessments;
using Charley.Knowledge;
using Charley.Reasoning;
using Charley.Units;

namespace Charley.Reports.Terminal;

/// <summary>The likeliest causes, with what speaks for and against each.</summary>
internal sealed class CauseSection(Sheet sheet, SourceNotes sources, KnowledgeBase knowledge)
{
    private const int Most = 5;
    private const double WorthALine = 0.02;
    private const int MostFor = 4;
    private const int MostAgainst = 2;

    /// <summary>Nats below which a piece of evidence is noise to a reader; the strongest is always said.</summary>
    private const double WorthSaying = 0.1;

    /// <summary>Cells before a cause's text, after its number.</summary>
    private const int Indent = 3;

    private readonly Dictionary<string, string> _names = knowledge.Causes.ToDictionary(cause => cause.Id, cause => cause.Name, StringComparer.Ordinal);

    public void Write(Assessment assessment)
    {
        sheet.Heading("What may be behind it");
        var shown = assessment.Causes.Where((cause, rank) => rank == 0 || (rank < Most && cause.Explains >= WorthALine)).ToArray();
        for (var rank = 0; rank < shown.Length; rank++)
        {
            sheet.Gap();
            WriteCause(rank + 1, shown[rank], assessment.Complaint);
        }

        if (assessment.Stability is { } stability)
        {
            sheet.Gap();
            sheet.Text(Margin.Of(Indent), new Run(
                $"How sure the first place is: {InWords.Sureness(stability)}. It stays first in {Numbers.Hundredths(stability)} of 100 plausible variations of what Charley knows.", Ink.Quiet));
        }
    }

    private void WriteCause(int rank, CauseResult cause, string complaint)
    {
        sheet.Text(Margin.Hanging(0, new($"{rank}.", Ink.Strong), Indent), new Run(cause.Name, Ink.Strong));
        var explains = $"explains the {complaint}";
        sheet.Line([new string(' ', Indent), explains, "  ", .. Dots(cause.Explains), $"  {InWords.InTen(cause.Explains)}"]);
        sheet.Line([new string(' ', Indent), "present".PadRight(explains.Length), "  ", .. Dots(cause.Present), $"  {InWords.InTen(cause.Present)}"]);
        if (cause.Upstream.Count > 0)
        {
            sheet.Text(Labelled("Due to"), string.Join("; ", cause.Upstream.Select(id => _names.GetValueOrDefault(id, id))));
        }

        WriteEvidence(cause);
        if (cause.Plain is { } plain)
        {
            sheet.Text(Margin.Of(Indent), Sentences.First(plain));
        }

        if (cause.Advice is { } advice)
        {
            sheet.Text(Margin.Hanging(Indent, new(sheet.Marks.Do.ToString(), Ink.Strong), 2), advice);
        }

        if (cause.Caution is { } caution)
        {
            sheet.Text(Margin.Hanging(Indent, new("But:", Ink.Against), 5), caution);
        }
    }

    private void WriteEvidence(CauseResult cause)
    {
        var pieces = cause.Because.OrderByDescending(because => Math.Abs(because.Weight)).DistinctBy(because => because.Finding)
            .Where((because, rank) => rank == 0 || Math.Abs(because.Weight) >= WorthSaying).ToArray();
        var pro = pieces.Where(because => because.Weight > 0).Take(MostFor).ToArray();
        var contra = pieces.Where(because => because.Weight < 0).Take(MostAgainst).ToArray();
        WriteSide("For", Ink.For, pro);
        WriteSide("Against", Ink.Against, contra);
        if (pro.Length + contra.Length > 0)
        {
            sheet.Text(Labelled(""), new Run(RestsOn([.. pro, .. contra]), Ink.Quiet));
        }
        else
        {
            sheet.Text(Margin.Of(Indent), new Run("Nothing that was told speaks for or against it.", Ink.Quiet));
        }
    }

    private void WriteSide(string label, Ink ink, Because[] pieces)
    {
        for (var i = 0; i < pieces.Length; i++)
        {
            var strength = new Run(Strengths.Of(pieces[i].Weight), ink);
            sheet.Text(Labelled(i == 0 ? label : "", ink), $"{pieces[i].Finding}: ", strength, sources.Cite(pieces[i].Source));
        }
    }

    private static Margin Labelled(string label, Ink ink = Ink.Plain) => Margin.Hanging(Indent, new(label, ink), 9);

    private Run[] Dots(double probability)
    {
        var filled = (int)Math.Round(Math.Clamp(probability, 0, 1) * 10, MidpointRounding.AwayFromZero);
        return [new(new string(sheet.Marks.Dot, filled), Ink.For), new(new string(sheet.Marks.Ring, 10 - filled), Ink.Quiet)];
    }

    /// <summary>The grade of most of the weight.</summary>
    private static string RestsOn(Because[] pieces) =>
        pieces.GroupBy(because => because.Grade).MaxBy(group => group.Sum(because => Math.Abs(because.Weight)))?.Key switch
        {
            Grade.Established => "(rests on what is established)",
            Grade.Measured => "(rests on what studies measured)",
            Grade.Derived => "(rests on what Charley worked out from published data)",
            Grade.Reported => "(rests on reports and reviews)",
            _ => "(rests on estimates)",
        };
}
