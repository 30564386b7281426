using Charley.Knowledge;
using Charley.Plans;
using Charley.Reports.Layout;
using Charley.Reports.Terminal;
using Charley.Reports.Vetoes;
using Charley.Review;
using Spectre.Console;

namespace Charley.Reports.Plans;

/// <summary>A plan as text for a person at a terminal: what is urgent first, then what to change, then what to leave.</summary>
/// <param name="knowledge">Names sources.</param>
/// <param name="region">Two letters of ISO 3166-1 that choose the emergency number; <c>null</c> where it is not known.</param>
public sealed class PlanReport(KnowledgeBase knowledge, string? region = null)
{
    private const int Label = 10;

    private readonly Citations _citations = new(knowledge);

    public void Write(Plan plan, IAnsiConsole console)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(console);
        var sheet = new Sheet(console);
        var sources = new SourceNotes(knowledge);
        if (plan.Triage.Level >= TriageLevel.SameDay)
        {
            new TriageSection(sheet, sources, region).Write(plan.Triage);
        }

        WriteDiet(sheet, sources, plan);
        new VetoSection(sheet, sources).Write(plan.Vetoes);
        WriteRest(sheet, sources, plan);
        var closing = new ClosingSection(sheet, sources, _citations);
        closing.WriteNotUnderstood(plan.NotUnderstood);
        sheet.Gap();
        sheet.Text(Margin.None, plan.Disclaimer);
        closing.WriteSources(plan.Knowledge);
    }

    /// <summary>What an assessment that shows the vetoes itself leaves to say.</summary>
    internal static void WriteParts(Sheet sheet, SourceNotes sources, Plan plan)
    {
        WriteDiet(sheet, sources, plan);
        WriteRest(sheet, sources, plan);
    }

    private static void WriteRest(Sheet sheet, SourceNotes sources, Plan plan)
    {
        WriteHydration(sheet, sources, plan);
        WriteRoutines(sheet, sources, plan);
        WriteReview(sheet, plan);
        Bullets(sheet, "To find your own triggers", plan.Triggers);
    }

    private static void WriteDiet(Sheet sheet, SourceNotes sources, Plan plan)
    {
        sheet.Gap();
        sheet.Text(Margin.None, new Run(Answer(plan), Ink.Strong));
        if (plan.Diet is not { } diet)
        {
            return;
        }

        if (plan.Expectation is { } expectation)
        {
            sheet.Gap();
            sheet.Text(Margin.None, expectation.Text, new Run($" (certainty: {expectation.Certainty})", Ink.Quiet), sources.Cite(expectation.Source));
        }

        Bullets(sheet, "What cannot hold together", diet.Conflicts);
        if (diet.Changes.Count > 0)
        {
            sheet.Heading("What to change");
        }

        for (var number = 0; number < diet.Changes.Count; number++)
        {
            var change = diet.Changes[number];
            sheet.Gap();
            sheet.Text(Margin.Hanging(0, new($"{number + 1}", Ink.Strong), 3), new Run(Words(change), Ink.Strong));
            sheet.Text(Margin.Of(3), new Run(string.Join(", ", change.Why), Ink.Quiet));
        }

        WriteNutrients(sheet, diet);
        Bullets(sheet, "About this plan", [.. diet.Notes, .. Proof(diet)]);
    }

    private static string Answer(Plan plan) => plan.Diet switch
    {
        null => plan.NoDiet ?? "",
        { Status: PlanStatus.Impossible } => "These wishes and limits cannot hold together, whatever is eaten.",
        { Changes.Count: 0 } => "Nothing needs to change in what you eat.",
        { Changes.Count: 1 } => "One change to what you eat:",
        var diet => $"{diet.Changes.Count} changes to what you eat:",
    };

    private static string Words(PlanChange change) => change.Action switch
    {
        PlanAction.Add => $"Add {change.Name}: {change.Portion}",
        PlanAction.Swap => $"Instead of {change.InsteadOfName}: {change.Name}, {change.Portion}",
        PlanAction.Reduce => $"{Sentences.Capital(change.Name)}: {change.Portion}",
        PlanAction.Remove => $"Leave out {change.Name}",
    };

    private static void WriteNutrients(Sheet sheet, DietPlan diet)
    {
        var rows = diet.Nutrients.Where(row => row.Target is not null || !row.Met || row.Held is not null).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        sheet.Heading("A day on average, before and after");
        var name = rows.Max(row => Cells.Of(row.Name)) + 2;
        foreach (var row in rows)
        {
            var aim = row.Held is { } held ? $"left as it is: {held}"
                : row.Id == "sodium" ? $"better below {Figures.Of(row.Target ?? 0)}{(row.Met ? "" : ", not reached")}"
                : row.Target is { } target ? $"aim {Figures.Of(target)}{(row.Met ? "" : ", not reached")}"
                : row.Upper is { } upper ? $"at most {Figures.Of(upper)}" : "";
            sheet.Text(Margin.Hanging(0, new(row.Name), name), $"{Figures.Of(row.Before),6} {sheet.Marks.Do} {Figures.Of(row.After),-6} {row.Unit,-3} ", new Run(aim, row.Met ? Ink.Quiet : Ink.Against));
        }
    }

    private static IEnumerable<string> Proof(DietPlan diet) => diet.Status switch
    {
        PlanStatus.Optimal => [$"No plan of fewer or smaller changes does as much: proven over {(diet.Candidates.Foods == 0 ? $"all {diet.Candidates.OfTable} foods that may be offered to you" : $"{diet.Candidates.Foods} foods, chosen from {diet.Candidates.OfTable}: {diet.Candidates.How}")}."],
        PlanStatus.Feasible => [$"{Open(diet.Open)} by at most {Figures.Percent(diet.Gap)}; proven over {diet.Candidates.Foods} foods chosen from {diet.Candidates.OfTable}."],
        _ => [],
    };

    private static string Open(PlanStage stage) => stage switch
    {
        PlanStage.Missing => "A plan that comes nearer to the aims may exist,",
        PlanStage.Changes => "No plan comes nearer to the aims; one of fewer changes may exist,",
        _ => "No plan of fewer changes does as much; one of smaller changes may exist,",
    };

    private static void WriteHydration(Sheet sheet, SourceNotes sources, Plan plan)
    {
        if (plan.Hydration is not { } hydration)
        {
            return;
        }

        sheet.Heading("Drinking");
        sheet.Text(Margin.None, hydration.Answer, sources.Cite(hydration.Source.Take(2)));
        foreach (var advice in hydration.Advice)
        {
            sheet.Text(Margin.Hanging(0, sheet.Marks.Bullet.ToString(), 2), advice);
        }
    }

    private static void WriteRoutines(Sheet sheet, SourceNotes sources, Plan plan)
    {
        if (plan.Routines is not { Routines.Count: > 0 } chosen)
        {
            return;
        }

        sheet.Heading("Stretches and exercises");
        foreach (var routine in chosen.Routines)
        {
            sheet.Text(Margin.Hanging(0, sheet.Marks.Bullet.ToString(), 2), new Run($"{routine.Name}. ", Ink.Strong), routine.Says ?? "", new Run($" (certainty: {routine.Certainty})", Ink.Quiet), sources.Cite(routine.Source));
        }

        sheet.Text(Margin.None, new Run("charley routine with this case shows the steps.", Ink.Quiet));
    }

    private static void WriteReview(Sheet sheet, Plan plan)
    {
        if (plan.Review.Medicines.Count == 0)
        {
            return;
        }

        sheet.Heading("To ask your doctor or pharmacist");
        sheet.Text(Margin.None, new Run(MedicineReview.Keep, Ink.Strong));
        foreach (var medicine in plan.Review.Medicines)
        {
            sheet.Text(Margin.Hanging(0, new(Sentences.Capital(medicine.Medicine), Ink.Strong), Label), Sentences.Closed(medicine.Ask));
        }
    }

    private static void Bullets(Sheet sheet, string heading, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        sheet.Heading(heading);
        foreach (var text in texts)
        {
            sheet.Text(Margin.Hanging(0, sheet.Marks.Bullet.ToString(), 2), Sentences.Capital(text));
        }
    }
}
