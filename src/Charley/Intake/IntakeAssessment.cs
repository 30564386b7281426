using Charley.Cases;
using Charley.Knowledge;

namespace Charley.Intake;

/// <summary>From diary, told intake and supplements to every nutrient's usual intake and its adequacy.</summary>
/// <remarks>The method is told in <c>docs/methods/usual-intake.md</c>.</remarks>
public static class IntakeAssessment
{
    /// <returns>In the order of the nutrients; a nutrient of which nothing at all is known is left out.</returns>
    public static IReadOnlyList<NutrientResult> Assess(IntakeRecord record, Person person, IntakeKnowledge knowledge, IntakeSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(knowledge);
        var days = DayTotals.Of(record.Diary, knowledge.Nutrients);
        var asked = settings ?? new();
        var about = new About(record, person, knowledge, asked, LooksIncomplete(days, person, asked));
        var results = new List<NutrientResult>(knowledge.Nutrients.Count);
        for (var nutrient = 0; nutrient < knowledge.Nutrients.Count; nutrient++)
        {
            if (AssessOne(nutrient, days, about) is { } result)
            {
                results.Add(result);
            }
        }

        return results;
    }

    private static NutrientResult? AssessOne(int index, IReadOnlyList<DayTotals> days, About about)
    {
        var nutrient = about.Knowledge.Nutrients.Nutrients[index];
        var supplements = Supplements(index, days, about);
        var notes = new List<string>();
        var evidence = Told(nutrient, about, notes) ?? Eaten(index, days, about, notes);
        if (evidence is null)
        {
            return supplements > 0 ? SupplementsAlone(nutrient, supplements, about) : null;
        }

        evidence = evidence.With(supplements);
        var judged = ReferenceJudgement.Of(nutrient, about.Person, about.Knowledge.References, about.Settings.Body);
        notes.AddRange(judged.Notes(evidence, supplements));
        if (supplements > 0 && about.Record.Stated.ContainsKey(nutrient.Id))
        {
            notes.Add("supplements are added to the intake that was told");
        }

        return new()
        {
            Id = nutrient.Id,
            Name = nutrient.Name,
            Unit = nutrient.Unit,
            Days = evidence.Days,
            Usual = Interval(evidence, supplements),
            Reference = judged.Result,
            Adequate = judged.Adequate(evidence.Point, about.Knowledge.Spreads)?.Value,
            AdequateBounds = evidence.Complete ? null : Bounds(judged, evidence, about.Knowledge.Spreads),
            Coverage = evidence.Coverage,
            Recorded = days.Count == 0 ? null : supplements + days.Average(day => day.Known[index]),
            FromSupplements = supplements,
            Notes = notes,
        };
    }

    /// <summary>A day.</summary>
    private static double Supplements(int nutrient, IReadOnlyList<DayTotals> days, About about)
    {
        var inDiary = 0.0;
        foreach (var day in days)
        {
            inDiary += day.Supplements[nutrient] / days.Count;
        }

        foreach (var dose in about.Record.DailySupplements)
        {
            inDiary += dose.Nutrient == nutrient ? dose.Amount : 0;
        }

        return inDiary;
    }

    private static NutrientEvidence? Told(Nutrient nutrient, About about, List<string> notes)
    {
        if (!about.Record.Stated.TryGetValue(nutrient.Id, out var told))
        {
            return null;
        }

        if (IntakeUnits.Read(told, nutrient.Unit) is not { } usual || usual < 0)
        {
            notes.Add("the intake that was told could not be read in this nutrient's unit");
            return null;
        }

        var estimate = UsualIntakeEstimate.Stated(usual, about.Settings.StatedIntakeCv);
        return new(estimate, estimate, estimate, 1, 0);
    }

    private static NutrientEvidence? Eaten(int index, IReadOnlyList<DayTotals> days, About about, List<string> notes)
    {
        var nutrient = about.Knowledge.Nutrients.Nutrients[index];
        var spread = about.Knowledge.Spreads.Find(nutrient, about.Person);
        if (IntakeUnits.Factor(nutrient.Unit, spread.Unit) is not { } toSpread)
        {
            return null;
        }

        var method = (spread, toSpread, about.Knowledge.GenerousDensities[index], about.Settings.LeastCoverage);
        var evidence = NutrientEvidence.Of(days, index, method);
        if (evidence is null)
        {
            return null;
        }

        if (evidence.Point is null)
        {
            notes.Add("not enough of the diary is known");
        }

        if (spread.Borrowed)
        {
            notes.Add("day-to-day variation is taken from other nutrients");
        }

        if (about.LooksIncomplete == true)
        {
            notes.Add("the diary looks incomplete: its energy is below what a body needs");
        }

        return evidence;
    }

    private static bool? LooksIncomplete(IReadOnlyList<DayTotals> days, Person person, IntakeSettings settings)
    {
        var energy = 0.0;
        foreach (var day in days)
        {
            energy += day.Energy / days.Count;
        }

        return days.Count == 0 ? null : RestingEnergy.LooksIncomplete(energy, person, settings.LeastEnergyOverRest);
    }

    /// <summary>Where too little is known the interval runs from nothing more to as much as could be, and its middle is the known part scaled up.</summary>
    private static UsualInterval Interval(NutrientEvidence evidence, double supplements) => evidence.Point is { } point
        ? new(point.Mean, point.Low, point.High)
        : new(
            Math.Clamp(supplements + ((evidence.Least.Mean - supplements) / evidence.Coverage), evidence.Least.Low, Math.Max(evidence.Least.Low, evidence.Most.High)),
            evidence.Least.Low,
            Math.Max(evidence.Least.High, evidence.Most.High));

    private static (double Low, double High)? Bounds(ReferenceJudgement judged, NutrientEvidence evidence, IntakeSpreads spreads) =>
        judged.Adequate(evidence.Least, spreads) is { } low && judged.Adequate(evidence.Most, spreads) is { } high
            ? (low.Value, Math.Max(low.Value, high.Value))
            : null;

    /// <summary>Without a diary a supplement still counts against an upper limit; what food brings is what others of the group take.</summary>
    private static NutrientResult SupplementsAlone(Nutrient nutrient, double supplements, About about)
    {
        var spread = about.Knowledge.Spreads.Find(nutrient, about.Person);
        var food = IntakeUnits.Factor(spread.Unit, nutrient.Unit) is { } fromSpread && UsualIntakeEstimate.FromDays([], spread) is { } anyone
            ? anyone with { Scale = fromSpread }
            : UsualIntakeEstimate.Stated(0, 0);
        var usual = food with { Constant = supplements };
        var evidence = new NutrientEvidence(null, UsualIntakeEstimate.Stated(0, 0) with { Constant = supplements }, usual, 0, 0);
        var judged = ReferenceJudgement.Of(nutrient, about.Person, about.Knowledge.References, about.Settings.Body);
        return new()
        {
            Id = nutrient.Id,
            Name = nutrient.Name,
            Unit = nutrient.Unit,
            Days = 0,
            Usual = new(usual.Mean, supplements, usual.High),
            Reference = judged.Result,
            Coverage = 0,
            FromSupplements = supplements,
            Notes = ["food is not known: what others of the same sex and age take is assumed", .. judged.Notes(evidence, supplements)],
        };
    }

    /// <summary>What every step looks at.</summary>
    private sealed record About(IntakeRecord Record, Person Person, IntakeKnowledge Knowledge, IntakeSettings Settings, bool? LooksIncomplete);
}
