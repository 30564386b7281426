using Charley.Assessments;
using Charley.Reasoning;

namespace Charley.Reports.Terminal;

/// <summary>What to find out next, and what to do in a cramp.</summary>
internal sealed class ActionSection(Sheet sheet, SourceNotes sources)
{
    private const int MostSteps = 5;

    private static readonly (string Kind, string Title)[] Kinds =
        [("test", "Ask your doctor to measure"), ("question", "Tell Charley, where you can"), ("change", "Change")];

    public void WriteNextSteps(IReadOnlyList<NextStep> steps)
    {
        if (steps.Count == 0)
        {
            return;
        }

        sheet.Heading("What to do next");
        var number = 1;
        var shown = steps.Take(MostSteps).ToArray();
        foreach (var (kind, title) in Kinds)
        {
            var ofKind = shown.Where(step => step.Kind == kind).ToArray();
            if (ofKind.Length > 0)
            {
                sheet.Gap();
                sheet.Text(Margin.None, $"{title}:");
            }

            foreach (var step in ofKind)
            {
                sheet.Text(Margin.Hanging(0, new($"{number++}.", Ink.Strong), 3), step.Text);
            }
        }
    }

    public void WriteRelief(IReadOnlyList<Relief> relief)
    {
        if (relief.Count == 0)
        {
            return;
        }

        sheet.Heading("Relief now");
        foreach (var muscle in relief)
        {
            sheet.Gap();
            sheet.Text(Margin.None, new Run(muscle.Site, Ink.Strong), sources.Cite(muscle.Source));
            for (var i = 0; i < muscle.Steps.Count; i++)
            {
                sheet.Text(Margin.Hanging(0, $"{i + 1}.", 3), muscle.Steps[i]);
            }

            if (muscle.Not is { } avoid)
            {
                sheet.Text(Margin.Hanging(0, new("Not:", Ink.Against), 5), avoid);
            }

            if (muscle.Caution is { } caution)
            {
                sheet.Text(Margin.Hanging(0, new("But:", Ink.Against), 5), caution);
            }
        }
    }
}
