using Charley.Cases;
using Charley.Intake;
using Charley.Knowledge;

namespace Charley.Hydration;

/// <summary>Water of a day, by life stage.</summary>
internal sealed class DailyWater(KnowledgeBase knowledge)
{
    private const string Water = "water";
    private static readonly string[] Bodies = [ReferenceIntakes.DefaultBody, "EFSA"];

    private readonly ReferenceIntakes _reference = new(knowledge.ReferenceIntakes);

    /// <returns>The need, what is not said and makes a difference, and the sources.</returns>
    public (DailyNeed? Need, IReadOnlyList<string> Missing, IReadOnlyList<string> Source) Of(Person person, string body)
    {
        var share = knowledge.Hydration.Daily.ShareFromDrinks;
        var outcome = _reference.Find(Water, person, body);
        if (outcome is not ReferenceOutcome.Found { Row: { Ai: { } total } row })
        {
            return (null, outcome is ReferenceOutcome.NotSaid notSaid ? notSaid.Missing : [], []);
        }

        var others = Bodies.Where(other => other != body)
            .Select(other => (Body: other, Row: (_reference.Find(Water, person, other) as ReferenceOutcome.Found)?.Row))
            .Where(other => other.Row?.Ai is not null).Select(other => (other.Body, Total: other.Row?.Ai ?? double.NaN, Source: other.Row?.Source ?? "")).ToList();
        return (
            new DailyNeed(total * share.Value, total, body, [.. others.Select(other => (other.Body, other.Total * share.Value, other.Total))]),
            [],
            [row.Source, .. others.Select(other => other.Source), .. share.Source]);
    }
}
