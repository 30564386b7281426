using System.Globalization;
using Charley.Cases;
using Charley.Knowledge;
using Charley.Units;

namespace Charley.Intake;

/// <summary>A person's reference intake of one nutrient in that nutrient's unit, and what can be said against it.</summary>
internal sealed record ReferenceJudgement
{
    /// <summary>Bodies whose upper limits are looked at, whichever sets the requirement.</summary>
    private static readonly string[] Bodies = [ReferenceIntakes.DefaultBody, "EFSA"];

    private readonly List<string> _assumed = [];

    private readonly List<UpperLimit> _limits = [];

    public required Nutrient Nutrient { get; init; }

    /// <summary>In the unit of the nutrient; <c>null</c> where none is known for this person.</summary>
    public ReferenceIntake? Row { get; private init; }

    public ReferenceResult? Result { get; private init; }

    public static ReferenceJudgement Of(Nutrient nutrient, Person person, ReferenceIntakes references, string body)
    {
        var outcome = references.Find(nutrient.Id, person, body);
        var row = (outcome as ReferenceOutcome.Found)?.Row is { } found ? InUnitOf(nutrient, found) : null;
        var judgement = new ReferenceJudgement
        {
            Nutrient = nutrient,
            Row = row,
            Result = row is null ? null : ResultOf(row, references.LimitsSupplementsOnly(nutrient.Id, body)),
        };
        judgement._assumed.AddRange(Assumed(outcome, row));
        judgement.AddLimits(person, references, body);
        return judgement;
    }

    /// <summary>The probability that the requirement is met; <c>null</c> where only an AI exists, or no intake is given.</summary>
    public Probability? Adequate(UsualIntakeEstimate? usual, IntakeSpreads spreads) =>
        usual is not null && Row is { } row && RequirementDistribution.Of(row, spreads.RequirementCv(Nutrient.Id)) is { } requirement
            ? ProbabilityOfAdequacy.Of(usual, requirement)
            : null;

    public IEnumerable<string> Notes(NutrientEvidence evidence, double supplements)
    {
        foreach (var note in _assumed)
        {
            yield return note;
        }

        if (evidence.Point is { } usual && Row is { Ear: null, Ai: { } ai })
        {
            yield return usual.Mean < ai ? "below the AI" : "above the AI";
            if (usual.Low < ai && ai < usual.High)
            {
                yield return "the interval includes the AI";
            }
        }

        if (Row?.Cdrr is { } reduceAbove && evidence.Point?.Mean > reduceAbove)
        {
            yield return "above the intake at which to reduce";
        }

        foreach (var (body, limit, supplementsOnly) in _limits)
        {
            var intake = supplementsOnly ? supplements : evidence.Point?.Mean ?? evidence.Least.Mean;
            if (intake > limit)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"above the upper limit{(supplementsOnly ? " for supplements" : "")} of {body} ({limit:0.###} {Nutrient.Unit})");
            }
        }
    }

    private static IEnumerable<string> Assumed(ReferenceOutcome outcome, ReferenceIntake? inUnit) => outcome switch
    {
        ReferenceOutcome.NotSaid(var missing) => [$"no reference intake without {string.Join(" and ", missing)}"],
        ReferenceOutcome.Found { Row.Unit: var unit } when inUnit is null => [$"the reference intake is set in {unit} and is not compared"],
        ReferenceOutcome.Found { Note: { } note } => [note],
        _ => [],
    };

    private void AddLimits(Person person, ReferenceIntakes references, string body)
    {
        AddLimit(person, references, body);
        foreach (var other in Bodies)
        {
            if (other != body)
            {
                AddLimit(person, references, other);
            }
        }
    }

    private void AddLimit(Person person, ReferenceIntakes references, string body)
    {
        if ((references.Find(Nutrient.Id, person, body) as ReferenceOutcome.Found)?.Row is { } found && InUnitOf(Nutrient, found)?.Ul is { } limit)
        {
            _limits.Add(new UpperLimit(body, limit, references.LimitsSupplementsOnly(Nutrient.Id, body)));
        }
    }

    private static ReferenceIntake? InUnitOf(Nutrient nutrient, ReferenceIntake row) =>
        IntakeUnits.Factor(row.Unit, nutrient.Unit) is not { } factor ? null
        : factor == 1 ? row
        : row with
        {
            Unit = nutrient.Unit,
            Ear = row.Ear * factor,
            Rda = row.Rda * factor,
            Ai = row.Ai * factor,
            Ul = row.Ul * factor,
            Cdrr = row.Cdrr * factor,
        };

    private static ReferenceResult? ResultOf(ReferenceIntake row, bool supplementsOnly) => (row.Ear ?? row.Ai) is not { } value
        ? null
        : new(
            row.Ear is null ? "AI" : "EAR",
            value,
            row.Ear is null ? null : row.Rda,
            supplementsOnly ? null : row.Ul,
            supplementsOnly ? row.Ul : null,
            row.Cdrr,
            row.Source);

    private sealed record UpperLimit(string Body, double Limit, bool SupplementsOnly);
}
