using System.Globalization;
using Charley.Assessments;
using Charley.Knowledge;

namespace Charley.Plans;

/// <summary>What a changed diet may do for the complaint, and how sure that is.</summary>
/// <param name="Text">To the person.</param>
/// <param name="Probability">That a lack of what the plan brings has a part in the complaint.</param>
/// <param name="Certainty"><c>low</c> or <c>very low</c>: no trial has changed diets against cramps.</param>
/// <param name="Source">Of what studies found.</param>
public sealed record PlanExpectation(string Text, double Probability, string Certainty, IReadOnlyList<string> Source)
{
    /// <summary>Below it the plan is called good nutrition that is unlikely to help.</summary>
    private const double Unlikely = 0.1;

    /// <summary>From it on a lack is called likely to play a part.</summary>
    private const double Likely = 0.5;

    public static PlanExpectation Of(KnowledgeBase knowledge, Assessment assessment, DietPlan plan)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(plan);
        var raised = knowledge.Nutrients.Where(nutrient => plan.Nutrients.Any(row => row.Id == nutrient.Id && row.Target is { } target && row.Before < target && row.After > row.Before && nutrient.Id != "sodium")).ToList();
        var blamed = raised.Select(nutrient => (Nutrient: nutrient, Blame: Blame(nutrient, assessment))).Where(pair => pair.Blame > 0).OrderByDescending(pair => pair.Blame).ToList();
        var probability = 1 - blamed.Aggregate(1.0, (rest, pair) => rest * (1 - pair.Blame));
        var trials = blamed.Count == 0 ? [] : knowledge.Evidence.Where(entry => blamed[0].Nutrient.Evidence.Contains(entry.Id)).Take(1).ToList();
        var text = string.Join(' ', [Words(raised, blamed, probability, assessment.Complaint), .. trials.Select(entry => entry.Message).OfType<string>()]);
        return new PlanExpectation(text, probability, probability < Unlikely ? "very low" : "low", [.. trials.SelectMany(entry => entry.Source).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The larger of having too little in the body and of eating too little; of the first cause, how sure it is the right one.</summary>
    private static double Blame(Nutrient nutrient, Assessment assessment) => assessment.Causes
        .Select((cause, place) => cause.Id == nutrient.DeficiencyCause || cause.Id == nutrient.LowIntakeCause ? place == 0 ? assessment.Confidence : cause.Explains : 0).DefaultIfEmpty(0).Max();

    private static string Words(List<Nutrient> raised, List<(Nutrient Nutrient, double Blame)> blamed, double probability, string complaint)
    {
        if (raised.Count == 0)
        {
            return $"These changes keep to limits and wishes; they are not expected to change the {complaint}.";
        }

        var named = Listed([.. blamed.Where(pair => pair.Blame >= Unlikely / 2).Select(pair => pair.Nutrient.InSentence)]);
        return probability switch
        {
            < Unlikely => string.Create(CultureInfo.InvariantCulture,
                $"This is good nutrition, and unlikely to stop the {complaint}: of a hundred people with your answers, a lack of what it brings has a part in the {complaint} of about {Math.Max(1, Math.Round(100 * probability)):0}."),
            < Likely => string.Create(CultureInfo.InvariantCulture,
                $"In about {Math.Max(1, Math.Round(10 * probability)):0} of ten people with your answers a lack of {named} has a part in the {complaint}; for them the changes may help in some weeks, and for the others not."),
            _ => $"A lack of {named} is likely to have a part in the {complaint}. Eating more of it supports what your doctor does; a lack in the blood is seldom mended by food alone.",
        };
    }

    private static string Listed(IReadOnlyList<string> names) => names switch
    {
        [] => "what it brings",
        [var one] => one,
        _ => string.Join(", ", names.Take(names.Count - 1)) + " or " + names[^1],
    };
}
