using Charley.Cases;
using Charley.Intake;
using Charley.Knowledge;

namespace Charley.Planning.Diet;

/// <summary>From a person's intake, references and vetoes to what a plan aims at.</summary>
internal sealed class Goals(KnowledgeBase knowledge, PlanningKnowledge planning)
{
    /// <summary>Nutrients whose upper limit counts what food brings: the others limit supplements, fortification or one form alone.</summary>
    private static readonly HashSet<string> LimitedInFood = new(StringComparer.Ordinal) { "calcium", "vitamin-d", "vitamin-b6", "iron", "zinc", "phosphorus" };

    /// <summary>Energy is always the first.</summary>
    public IReadOnlyList<Goal> Of(DietQuestion question)
    {
        var results = question.Nutrients.ToDictionary(result => result.Id, StringComparer.Ordinal);
        var goals = new List<Goal>();
        for (var index = 0; index < knowledge.Nutrients.Count; index++)
        {
            var nutrient = knowledge.Nutrients[index];
            // water is a matter of drinking, not of what is eaten
            if (nutrient.Id is "energy" or "water" || !results.TryGetValue(nutrient.Id, out var result) || result.Recorded is not { } before)
            {
                continue;
            }

            if (Of(new Goal(index, nutrient, before), result, question) is { } goal)
            {
                goals.Add(goal);
            }
        }

        return [Energy(results, question.Wishes.Energy), .. goals];
    }

    private Goal Energy(Dictionary<string, NutrientResult> results, EnergyWish wish)
    {
        var index = Enumerable.Range(0, knowledge.Nutrients.Count).First(place => knowledge.Nutrients[place].Id == "energy");
        var before = results["energy"].Recorded ?? 0;
        var (least, most, words) = wish switch
        {
            EnergyWish.Less => (planning.EnergyLess.Least, planning.EnergyLess.Most, "less energy than now"),
            EnergyWish.More => (planning.EnergyMore.Least, planning.EnergyMore.Most, "more energy than now"),
            _ => (1 - planning.EnergyBand.Value, 1 + planning.EnergyBand.Value, "about as much energy as now"),
        };
        return new Goal(index, knowledge.Nutrients[index], before) { AtLeast = before * least, AtMost = before * most, Limit = words };
    }

    private Goal? Of(Goal goal, NutrientResult result, DietQuestion question)
    {
        var nutrient = goal.Nutrient;
        var more = question.Vetoes.Of(nutrient.Id, AdviceForm.Food) is { Strength: >= VetoStrength.AskFirst } held ? held : null;
        goal = goal with { Upper = result.Reference?.Upper };
        if (nutrient.Id == "sodium")
        {
            return Sodium(goal, result, question);
        }

        if (Limit(nutrient, goal, result, question) is { } limited)
        {
            goal = limited;
        }

        if (more is not null)
        {
            return goal with { AtMost = Math.Min(goal.AtMost ?? double.PositiveInfinity, goal.Before), Limit = $"no more {nutrient.InSentence} ({more.Because})", Held = more.Because };
        }

        if (nutrient.Mission && result.Reference is { } reference)
        {
            var weight = Blamed(nutrient, question) ? planning.BlamedWeight.Value : 1;
            return goal with
            {
                Requirement = reference.Kind == "EAR" ? reference.Value : null,
                Target = reference.Recommended ?? reference.Value,
                Weight = weight,
                RequirementWeight = weight * planning.RequirementWeight.Value,
            };
        }

        return goal.AtMost is null ? null : goal;
    }

    /// <summary>Never worse than it is: a limit that is exceeded already is to be kept, but what supplements bring no food can take away.</summary>
    private Goal? Limit(Nutrient nutrient, Goal goal, NutrientResult result, DietQuestion question)
    {
        if (planning.Limits.FirstOrDefault(limit => limit.Nutrient == nutrient.Id && Holds(limit.Person, question.Person)) is { } own)
        {
            return own.NotAbove < goal.Before ? null : goal with { AtMost = own.AtMost, Limit = $"{nutrient.InSentence}: {own.Text}" };
        }

        return result.Reference?.Upper is { } upper && LimitedInFood.Contains(nutrient.Id)
            ? goal with { AtMost = Math.Max(upper, result.FromSupplements > upper ? goal.Before : 0), Limit = FormattableString.Invariant($"{nutrient.InSentence}: at most {upper:0.#} {nutrient.Unit} a day") }
            : null;
    }

    private Goal Sodium(Goal goal, NutrientResult result, DietQuestion question)
    {
        var (more, less) = (question.Vetoes.Forbids(Advice.SodiumMore), question.Vetoes.Forbids(Advice.SodiumLess));
        var above = result.Reference?.ReduceAbove;
        var band = planning.EnergyBand.Value;
        if (less)
        {
            return goal with
            {
                AtLeast = goal.Before * (1 - band),
                AtMost = goal.Before * (1 + band),
                Limit = "sodium as it is",
                Held = question.Vetoes.Of(Advice.SodiumLess)?.Because,
            };
        }

        return goal with
        {
            AtMost = Math.Max(goal.Before, more ? goal.Before : above ?? double.PositiveInfinity) is var most && double.IsFinite(most) ? most : null,
            Limit = "no more sodium than now",
            ReduceAbove = above,
            ReduceWeight = more ? planning.ReduceWeightHeld.Value : planning.ReduceWeight.Value,
        };
    }

    private bool Blamed(Nutrient nutrient, DietQuestion question) =>
        question.Causes.Any(cause => (cause.Id == nutrient.DeficiencyCause || cause.Id == nutrient.LowIntakeCause) && cause.Explains >= planning.BlamedFrom.Value);

    private static bool Holds(IReadOnlyList<string> conditions, Person person) => conditions.Count == 0
        || (person.Pregnant == true && conditions.Contains("pregnant")) || (person.Lactating == true && conditions.Contains("lactating"));
}
