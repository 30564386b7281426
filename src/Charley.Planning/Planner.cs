using Charley.Assessments;
using Charley.Cases;
using Charley.Foods;
using Charley.Hydration;
using Charley.Knowledge;
using Charley.Planning.Diet;
using Charley.Plans;
using Charley.Review;
using Charley.Routines;
using Charley.Vocabulary;

namespace Charley.Planning;

/// <summary>From an assessed case to what to do about it: the same for every host.</summary>
/// <remarks>Made once; immutable, safe to share between threads.</remarks>
public sealed class Planner
{
    private const string Vegan = "vegan-no-b12";
    private const string Vegetarian = "vegetarian-diet";

    private readonly KnowledgeBase _knowledge;
    private readonly Lazy<DietPlanner> _diet;
    private readonly HydrationAdviser _hydration;
    private readonly HydrationHolds _holds;

    /// <param name="foods">Opened only when a case has a diary.</param>
    public Planner(KnowledgeBase knowledge, Lazy<FoodTable> foods)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(foods);
        _knowledge = knowledge;
        _diet = new Lazy<DietPlanner>(() => new DietPlanner(knowledge, foods.Value));
        (_hydration, _holds) = (new HydrationAdviser(knowledge), new HydrationHolds(knowledge));
    }

    /// <param name="case">The case.</param>
    /// <param name="reading">Its words as the assessor understood them.</param>
    /// <param name="assessment">The assessor's answer to it.</param>
    /// <param name="time">For the proof of the diet plan.</param>
    public Plan Plan(Case @case, Reading reading, Assessment assessment, TimeSpan time)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(assessment);
        var why = NoDiet(@case, assessment);
        var diet = why is null ? _diet.Value.Plan(Question(@case, reading, assessment), time) : null;
        return new Plan
        {
            Id = @case.Id,
            Knowledge = _knowledge.Version,
            Triage = assessment.Triage,
            Diet = diet,
            NoDiet = why ?? (diet is null ? "No food of the diary was understood, so there is nothing to change yet." : null),
            Expectation = diet is { Changes.Count: > 0 } ? PlanExpectation.Of(_knowledge, assessment, diet) : null,
            Vetoes = assessment.Vetoes,
            Hydration = _hydration.Advise(HydrationRequest.Of(@case, reading), _holds.Of(reading).Besides(HydrationLimits.Of(assessment.Vetoes))) is HydrationOutcome.Answered answered ? answered.Advice : null,
            Routines = assessment.Triage.Level == TriageLevel.Emergency ? null : new RoutinePicker(_knowledge).For(@case, reading, Traits(@case.Person, reading.Person)),
            Review = MedicineReview.Of(_knowledge, reading, assessment),
            Triggers = Triggers(@case),
            NotUnderstood = assessment.NotUnderstood,
        };
    }

    private static string? NoDiet(Case @case, Assessment assessment) =>
        assessment.Vetoes.Of(Advice.FastRefeeding) is { Strength: >= VetoStrength.AskFirst } held ? $"No change of diet is proposed, because of {held.Because}: {held.Text}"
        : @case.Diary.Count == 0 ? "A diary of some days (a CSV file, or rows in the case) would show what to change in what you eat."
        : @case.Person.Age < 2 ? "For children under two no plan is made; ask a children's doctor or health visitor."
        : null;

    /// <summary>Who tells that they are vegan or vegetarian need not wish it.</summary>
    private static DietQuestion Question(Case @case, Reading reading, Assessment assessment)
    {
        var eats = reading.Findings.Where(finding => finding.Presence == Presence.Present).Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        var wishes = @case.Wishes with { Vegan = @case.Wishes.Vegan || eats.Contains(Vegan), Vegetarian = @case.Wishes.Vegetarian || eats.Contains(Vegetarian) };
        var person = @case.Person with
        {
            Age = @case.Person.Age ?? reading.Person.Age,
            Pregnant = @case.Person.Pregnant ?? reading.Person.Pregnant,
            Lactating = @case.Person.Lactating ?? reading.Person.Lactating,
        };
        return new DietQuestion(@case.Diary, person, wishes, assessment.Nutrients, assessment.Causes, assessment.Vetoes);
    }

    private static PersonTraits Traits(Person person, PersonFacts facts) =>
        new(person.Age ?? facts.Age, person.Sex, person.Pregnant ?? facts.Pregnant, person.Lactating ?? facts.Lactating);

    private static List<string> Triggers(Case @case) =>
    [
        .. (@case.Cramps?.Triggers ?? []).Select(words => $"You say that cramps come '{words}': write down each time it happens, with and without a cramp after it, and charley triggers can tell whether it holds."),
        .. @case.Cramps?.Triggers is { Count: > 0 } ? Array.Empty<string>() : ["Write down each cramp and what came before it (drinks, sport, heat, long sitting): charley triggers finds out what goes before yours."],
    ];
}
