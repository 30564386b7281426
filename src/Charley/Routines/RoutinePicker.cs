using Charley.Cases;
using Charley.Knowledge;
using Charley.Vocabulary;

namespace Charley.Routines;

/// <summary>Picks routines by muscle, or for a case: by where and when it cramps, without those that a condition forbids.</summary>
public sealed class RoutinePicker(KnowledgeBase knowledge)
{
    /// <summary>More than this nobody does every day.</summary>
    private const int Most = 4;

    private static readonly HashSet<string> ByNight = new(StringComparer.Ordinal) { "night-rest-only", "night-cramps" };
    private static readonly HashSet<string> BySport = new(StringComparer.Ordinal) { "during-after-exercise", "during-exercise", "after-exercise", "prolonged-exercise-trigger", "faster-than-usual", "rest-after-exercise", "weight-gain-exercise" };

    /// <summary>Of a muscle, in the order of the knowledge; empty where no muscle is called so.</summary>
    public IReadOnlyList<Routine> Of(string muscle)
    {
        ArgumentNullException.ThrowIfNull(muscle);
        var wanted = Plain(muscle);
        return [.. knowledge.Routines.Where(routine => routine.Id == wanted || Plain(routine.Muscle) == wanted || routine.Words.Any(word => Plain(word) == wanted))];
    }

    /// <summary>What muscles there are.</summary>
    public IReadOnlyList<string> Muscles => [.. knowledge.Routines.Select(routine => routine.Muscle).Distinct(StringComparer.Ordinal)];

    /// <summary>For a case: routines of the sites that cramp, of the programme that fits when it cramps; the calf where no site was told.</summary>
    /// <param name="programme">Of <see cref="RoutineWords.Times"/>; <c>null</c>: by when it cramps, before bed where that was not told.</param>
    public RoutineChoice For(Case @case, Reading reading, PersonTraits person, string? programme = null)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(person);
        var there = reading.Findings.Where(finding => finding.Presence != Presence.Absent).Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        var time = programme ?? (there.Overlaps(ByNight) || !there.Overlaps(BySport) ? "before-bed" : "before-sport");
        var told = string.Join(" | ", [.. @case.Conditions.Select(condition => condition.Text), .. @case.Signs, .. @case.Symptoms, .. @case.Lifestyle]);
        var cautions = knowledge.RoutineCautions
            .Where(caution => caution.Findings.Any(there.Contains) || caution.Person.Any(condition => person.Is(condition) == true)
                || caution.Words.Any(word => told.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .ToList();
        var sites = knowledge.Routines.Any(routine => routine.Sites.Any(there.Contains)) ? there : [.. knowledge.Routines.Take(1).SelectMany(routine => routine.Sites)];
        var fitting = knowledge.Routines.Where(routine => routine.When.Contains(time) && routine.Sites.Any(sites.Contains)).ToList();
        var held = cautions.ConvertAll(caution => new HeldBack(caution, [.. fitting.Where(routine => caution.Routines.Contains(routine.Id))]));
        return new RoutineChoice(
            time,
            [.. fitting.Where(routine => !held.Exists(one => one.Routines.Contains(routine))).OrderBy(routine => Certainty(routine)).Take(Most)],
            [.. held.Where(one => one.Routines.Count > 0)]);
    }

    private static int Certainty(Routine routine) => -RoutineWords.Certainties.ToList().IndexOf(routine.Certainty);

    private static string Plain(string words) => words.Trim().ToLowerInvariant();
}
