using Charley.Knowledge;
using Charley.Reports.Layout;
using Charley.Routines;

namespace Charley.Reports.Routines;

/// <summary>Routines to read at a terminal: what to do, how long, how sure it is that it helps, and what not to do.</summary>
public sealed class RoutinePage(KnowledgeBase knowledge)
{
    private readonly Citations _citations = new(knowledge);

    public void Write(RoutineChoice choice, Page page)
    {
        ArgumentNullException.ThrowIfNull(choice);
        ArgumentNullException.ThrowIfNull(page);
        page.Title(choice.Programme switch
        {
            "before-bed" => "Before going to bed",
            "before-sport" => "Before sport",
            "after-sport" => "After sport",
            _ => "Exercises",
        });
        if (choice.First is { } first)
        {
            page.List("First be seen", [first.Within, .. first.Reasons.Select(reason => reason.Text)]);
        }

        foreach (var held in choice.HeldBack)
        {
            page.Heading("Left out");
            page.Paragraph($"{string.Join("; ", held.Routines.Select(routine => routine.Name))}. {held.Because.Say}");
        }

        if (choice.Routines.Count == 0)
        {
            page.Heading("Nothing is left to do");
            page.Paragraph("Have what stands above looked at first. Then ask a physiotherapist which exercises suit you.");
        }

        foreach (var routine in choice.Routines)
        {
            Write(routine, page);
        }

        foreach (var says in choice.Routines.GroupBy(routine => (routine.Certainty, routine.Says)))
        {
            page.Heading($"Does it help? Certainty: {says.Key.Certainty}");
            page.Paragraph($"{string.Join(", ", says.Select(routine => routine.Name))}: {says.Key.Says}");
            page.Paragraph("Sources: " + _citations.Of(says.SelectMany(routine => routine.Source)));
        }

        Relief(choice, page);
        page.Heading("In general");
        page.Paragraph("A stretch pulls and does not hurt. Never massage or stretch a leg that is newly swollen, warm or red: it may have a clot. Have it looked at today.");
    }

    /// <summary>How much and how often, in words.</summary>
    public static string Dose(Routine routine)
    {
        ArgumentNullException.ThrowIfNull(routine);
        var hold = routine.Kind == "strengthen" ? $"{routine.Repetitions} times" : routine.Repetitions == 1 ? $"{routine.Seconds} seconds" : $"hold {routine.Seconds} seconds, {routine.Repetitions} times";
        return $"{char.ToUpperInvariant(hold[0])}{hold[1..]}, {(routine.TimesADay == 1 ? "once" : $"{routine.TimesADay} times")} a day; judge it after {routine.Days} days.";
    }

    private static void Write(Routine routine, Page page)
    {
        page.Heading(routine.Name);
        page.Paragraph(Dose(routine));
        foreach (var step in routine.Steps)
        {
            page.Item(step);
        }

        page.Paragraph(routine.Not);
    }

    private void Relief(RoutineChoice choice, Page page)
    {
        foreach (var aid in choice.Routines.Select(routine => routine.Relief).Distinct().Take(2).Select(id => knowledge.FirstAid.FirstOrDefault(aid => aid.Id == id)).OfType<FirstAid>())
        {
            page.List($"When it cramps: {aid.Name}", aid.Steps);
            page.Paragraph(aid.Not);
        }
    }
}
