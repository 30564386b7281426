using Charley.Cases;
using Charley.Knowledge;

namespace Charley.Intake;

/// <summary>Finds the reference intake of a person's life stage.</summary>
/// <remarks>Age bands include their first and not their last age. A pregnancy or lactation that was not said is taken as not there;
/// a sex or an age that was not said is never guessed.</remarks>
public sealed class ReferenceIntakes
{
    /// <summary>The United States' and Canada's, used unless another body is asked for.</summary>
    public const string DefaultBody = "NASEM";

    private const string None = "none";
    private const string Pregnancy = "pregnancy";
    private const string Lactation = "lactation";

    private readonly Dictionary<string, Dictionary<string, List<ReferenceIntake>>> _byBody = new(StringComparer.Ordinal);

    public ReferenceIntakes(IEnumerable<ReferenceIntake> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var row in rows)
        {
            var nutrients = _byBody.TryGetValue(row.Body, out var known) ? known : _byBody[row.Body] = new(StringComparer.Ordinal);
            (nutrients.TryGetValue(row.Nutrient, out var list) ? list : nutrients[row.Nutrient] = []).Add(row);
        }
    }

    /// <param name="nutrient">Nutrient id.</param>
    /// <param name="body"><c>NASEM</c>, <c>EFSA</c>, ….</param>
    public ReferenceOutcome Find(string nutrient, Person person, string body = DefaultBody)
    {
        ArgumentNullException.ThrowIfNull(person);
        var state = StateOf(person);
        var sex = state == None ? person.Sex : Sex.Female;
        var ofState = Rows(nutrient, body).FindAll(row => Holds(row.State, state) && FitsSex(row, sex));
        if (ofState.Count == 0)
        {
            return new ReferenceOutcome.NoneSet();
        }

        var possible = person.Age is { } age ? ofState.FindAll(row => row.AgeFrom <= age && age < row.AgeTo) : ofState;
        return possible switch
        {
            [var only] => new ReferenceOutcome.Found(only, null),
            [var first, ..] when possible.TrueForAll(row => SameFigures(row, first)) => new ReferenceOutcome.Found(first, null),
            [var first, ..] => Missing(person, sex, possible) is [_, ..] missing
                ? new ReferenceOutcome.NotSaid(missing)
                : new ReferenceOutcome.Found(first, "the table has several rows for this life stage; the first is used"),
            [] when state != None => NearestBand(ofState, person.Age ?? 0, state),
            [] => new ReferenceOutcome.NoneSet(),
        };
    }

    /// <summary>Whether the upper limit counts supplements and medicines alone, as for magnesium: the body's notes on its rows say so.</summary>
    public bool LimitsSupplementsOnly(string nutrient, string body = DefaultBody) => Rows(nutrient, body).Exists(row =>
        row is { Ul: not null, Note: { } note }
        && (note.Contains("supplement", StringComparison.OrdinalIgnoreCase) || note.Contains("synthetic", StringComparison.OrdinalIgnoreCase)));

    private List<ReferenceIntake> Rows(string nutrient, string body) => _byBody.GetValueOrDefault(body)?.GetValueOrDefault(nutrient) ?? [];

    private static string StateOf(Person person) =>
        person.Sex == Sex.Male ? None
        : person.Pregnant == true ? Pregnancy
        : person.Lactating == true ? Lactation
        : None;

    /// <summary>A row's state may name several (<c>none and pregnancy</c>) or a stage of life within none (<c>postmenopausal</c>).</summary>
    private static bool Holds(string rowState, string state) =>
        rowState.Contains(state, StringComparison.OrdinalIgnoreCase)
        || rowState.Equals("all", StringComparison.OrdinalIgnoreCase)
        || (state == None && rowState.EndsWith("menopausal", StringComparison.OrdinalIgnoreCase));

    private static bool FitsSex(ReferenceIntake row, Sex? sex) =>
        sex is null || row.Sex == "any" || row.Sex == (sex == Sex.Male ? "male" : "female");

    private static bool SameFigures(ReferenceIntake one, ReferenceIntake other) =>
        (one.Unit, one.Ear, one.Rda, one.Ai, one.Ul, one.Cdrr) == (other.Unit, other.Ear, other.Rda, other.Ai, other.Ul, other.Cdrr);

    private static List<string> Missing(Person person, Sex? sex, List<ReferenceIntake> possible)
    {
        var missing = new List<string>();
        if (person.Age is null)
        {
            missing.Add("age");
        }

        if (sex is null && possible.Select(row => row.Sex).Distinct().Count() > 1)
        {
            missing.Add("sex");
        }

        return missing;
    }

    private static ReferenceOutcome.Found NearestBand(List<ReferenceIntake> ofState, double age, string state)
    {
        var nearest = ofState.MinBy(row => age < row.AgeFrom ? row.AgeFrom - age : age - row.AgeTo);
        ArgumentNullException.ThrowIfNull(nearest);
        return new(nearest, $"the table has no {state} at this age; the nearest band is used ({nearest.LifeStage})");
    }
}
