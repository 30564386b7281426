using Charley.Assessments;
using Charley.Knowledge;
using Charley.Plans;
using Charley.Reports.Plans;
using Charley.Reports.Terminal;
using Charley.Reports.Vetoes;
using Spectre.Console;

namespace Charley.Reports;

/// <summary>An assessment as text for a person at a terminal: what is urgent first, then the answer, then why.</summary>
/// <remarks>No meaning is carried by colour alone. No line is wider than the console (40 columns at least) or ends in a space.</remarks>
/// <param name="knowledge">Names causes and sources.</param>
/// <param name="region">Two letters of ISO 3166-1 that choose the emergency number; <c>null</c> where it is not known.</param>
public sealed class TerminalReport(KnowledgeBase knowledge, string? region = null)
{
    private readonly Citations _citations = new(knowledge);

    /// <param name="plan">What to change, where it was asked for.</param>
    public void Write(Assessment assessment, IAnsiConsole console, Plan? plan = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(console);
        var sheet = new Sheet(console);
        var sources = new SourceNotes(knowledge);
        var actions = new ActionSection(sheet, sources);
        var closing = new ClosingSection(sheet, sources, _citations);
        new TriageSection(sheet, sources, region).Write(assessment.Triage);
        sheet.Gap();
        sheet.Text(Margin.None, new Run(assessment.Answer, Ink.Strong));
        new CauseSection(sheet, sources, knowledge).Write(assessment);
        new NutrientSection(sheet, sources, knowledge).Write(assessment.Nutrients);
        new VetoSection(sheet, sources).Write(assessment.Vetoes);
        actions.WriteNextSteps(assessment.NextSteps);
        actions.WriteRelief(assessment.Relief);
        if (plan is not null)
        {
            PlanReport.WriteParts(sheet, sources, plan);
        }

        closing.WriteRemarks(assessment.Remarks);
        closing.WriteNotUnderstood(assessment.NotUnderstood);
        closing.WriteEnd(assessment);
    }
}
