using Charley.Assessments;
using Charley.Intake;
using Charley.Knowledge;

namespace Charley.Tests.Reports;

/// <summary>Two people's answers, made by hand; the numbers are examples.</summary>
internal static class Some
{
    public static KnowledgeBase Knowledge { get; } = new()
    {
        TrialRules = Charley.Content.Shipped.Knowledge.TrialRules,
        Version = "2026.11.0",
        Settings = [],
        Weighing = null!,
        Hydration = Charley.Content.Shipped.Knowledge.Hydration,
        Sources =
        [
            Source("rcpath-2017", "Royal College of Pathologists. The communication of critical and unexpected pathology results (G158). 2017"),
            Source("garrison-2012", "Garrison 2012 Arch Intern Med") with { Doi = "10.1001/archinternmed.2011.1029" },
            Source("definition", "By definition: the value, the exposure or the diagnosis is what the cause means"),
            Source("costello-2016", "Costello 2016"),
            Source("nhs-leg-cramps", "NHS leg cramps"),
            Source("miller-2022", "Miller 2022 J Athl Train") with { Pmid = "34185846" },
            Source("iom-1997", "Institute of Medicine. Dietary reference intakes for calcium, phosphorus, magnesium, vitamin D, and fluoride. 1997"),
            Source("iom-2011", "Institute of Medicine. Dietary reference intakes for calcium and vitamin D. 2011"),
            Source("nasem-2019", "National Academies. Dietary reference intakes for sodium and potassium. 2019"),
            Source("iom-1998", "Institute of Medicine. Dietary reference intakes for the B vitamins. 1998"),
            Source("naylor-1994", "Naylor & Young 1994"),
            Source("sebo-2014", "Sebo 2014"),
            Source("expert-estimate", "Expert estimate of Charley's authors: no study seen; plausible, not measured") with { Checked = "estimate" },
        ],
        Causes = [Named("med-thiazide", "Thiazide or thiazide-like diuretic (water tablet)"), Named("med-ppi", "Proton-pump inhibitor (acid blocker)")],
        Findings = [],
        Medicines = [],
        Labs = [],
        Nutrients = [Named("vitamin-d", "Vitamin D", "µg"), Named("vitamin-b6", "Vitamin B6", "mg"), Named("thiamin", "Thiamin (vitamin B1)", "mg"), Named("water", "Water", "L")],
        ReferenceIntakes = [],
        IntakeVariance = [],
        Evidence = [],
        Claims = [],
        RedFlags = [],
        FirstAid = [],
    };

    /// <summary>Potassium 2.4 mmol/L on a water tablet and an acid blocker.</summary>
    public static Assessment EmergencyWithLabs() => new()
    {
        Id = "emergency",
        Knowledge = "2026.11.0",
        Triage = new(TriageLevel.Emergency, "now",
        [
            new("This potassium is dangerously low.", "Go to an emergency department now, with this result.", "F31", ["rcpath-2017"]),
            new("Palpitations with cramps can come from potassium, magnesium, calcium or the thyroid.", "Call an ambulance now.", "F01c", ["expert-estimate"]),
        ]),
        Answer = "Most likely behind the cramps: low potassium in the blood (hypokalaemia) (6 in 10). A deficiency is likely to play a part: low potassium in the blood (hypokalaemia).",
        NoDeficiencyLikely = false,
        Confidence = 0.62,
        Stability = 0.86,
        Causes =
        [
            new()
            {
                Id = "hypokalaemia", Name = "Low potassium in the blood (hypokalaemia)", Kind = "nutrient", Present = 0.97, Explains = 0.62,
                Because =
                [
                    new("potassium 2.4 mmol/L", 3.1, ["definition"], Grade.Established),
                    new("takes hydrochlorothiazide 25 mg", 1.4, ["garrison-2012"], Grade.Measured),
                    new("Muscle weakness", 0.7, ["expert-estimate"], Grade.Expert),
                    new("magnesium 0.55 mmol/L", -0.6, ["costello-2016"], Grade.Reported),
                    new("Palpitations / irregular heartbeat", 0.4, ["expert-estimate"], Grade.Expert),
                    new("At night, in bed", -0.3, ["expert-estimate"], Grade.Expert),
                    new("58 years old", 0.2, ["expert-estimate"], Grade.Expert),
                    new("Calf", -0.15, ["expert-estimate"], Grade.Expert),
                ],
                Upstream = ["med-thiazide", "med-ppi"],
                Plain = "There is too little potassium in your blood. Nerves and muscles then do not recover as they should between contractions.",
                Advice = "The loss is found and stopped, and potassium is replaced under control of blood tests; magnesium first if that is low too. Do not take potassium tablets on your own.",
            },
            new()
            {
                Id = "hypomagnesaemia", Name = "Low magnesium in the blood (hypomagnesaemia)", Kind = "nutrient", Present = 0.94, Explains = 0.24,
                Because = [new("magnesium 0.55 mmol/L", 1.7, ["definition"], Grade.Established)],
                Upstream = ["med-ppi"],
                Plain = "There is too little magnesium in your blood.",
                Advice = "Replacing magnesium works when the blood value is really low. Do not take magnesium with bad kidneys unless your team says so.",
            },
            new() { Id = "idiopathic-nocturnal", Name = "Night leg cramps without a cause to be found", Kind = "idiopathic", Present = 0.3, Explains = 0.031 },
            new() { Id = "rls", Name = "Restless legs", Kind = "mimic", Present = 0.1, Explains = 0.004 },
        ],
        Nutrients = [],
        NextSteps =
        [
            new("test", "ECG", 0.5, ["expert-estimate"]),
            new("question", "Have you fainted or collapsed?", 0.4, ["expert-estimate"]),
            new("test", "Magnesium (blood)", 0.3, ["expert-estimate"]),
        ],
        Relief = [Calf],
        Remarks = [],
        NotUnderstood = [new("symptoms", "glorp")],
        Disclaimer = Disclaimer,
    };

    /// <summary>A vegan who runs: nothing urgent, a diary with gaps, a supplement above its limit.</summary>
    public static Assessment CommunityWithUnknowns() => new()
    {
        Id = "community",
        Knowledge = "2026.11.0",
        Triage = new(TriageLevel.SelfCare, "no hurry",
            [new("Nothing that was told is a warning sign.", "See a doctor if cramps get worse, wake you most nights, or something new comes with them.", null, ["nhs-leg-cramps"])]),
        Answer = "The best explanation of the cramps so far is night leg cramps without a cause to be found, but it is far from sure (4 in 10). No deficiency is likely to be behind it.",
        NoDeficiencyLikely = true,
        Confidence = 0.38,
        Causes =
        [
            new()
            {
                Id = "idiopathic-nocturnal", Name = "Night leg cramps without a cause to be found (idiopathic nocturnal leg cramps)", Kind = "idiopathic", Present = 0.55, Explains = 0.38,
                Because =
                [
                    new("After exercise", -0.33, ["expert-estimate"], Grade.Expert),
                    new("At night, in bed", 0.22, ["naylor-1994"], Grade.Reported),
                    new("Calf", 0.12, ["expert-estimate"], Grade.Expert),
                ],
                Plain = "The common night cramp: a calf or foot knots hard in bed, hurts for some seconds or minutes and lets go when stretched. No deficiency and no disease is behind it.",
                Advice = "Stretch the calf when it cramps and each evening; move during the day.",
            },
            new()
            {
                Id = "exercise-cramp", Name = "Exercise cramp", Kind = "exercise", Present = 0.22, Explains = 0.09,
                Because = [new("After exercise", 0.65, ["expert-estimate"], Grade.Expert)],
                Plain = "A muscle that is tired from hard work cramps.",
                Advice = "Stop and stretch the muscle. Build up training slowly.",
            },
        ],
        Nutrients =
        [
            Taken("calcium", "Calcium", "mg", new(815, 688, 943)) with
            {
                Reference = new("EAR", 800, 1000, 2500, null, null, "iom-2011"), Adequate = 0.54, AdequateBounds = (0.41, 0.72), Coverage = 0.91,
            },
            Taken("magnesium", "Magnesium", "mg", new(590, 543, 637)) with
            {
                Reference = new("EAR", 265, 320, null, 350, null, "iom-1997"), Adequate = 0.999, Coverage = 0.97, FromSupplements = 400,
                Notes = ["above the upper limit for supplements of NASEM (350 mg)"],
            },
            Taken("potassium", "Potassium", "mg", new(2497, 2155, 2838)) with
            {
                Reference = new("AI", 2600, null, null, null, null, "nasem-2019"), Coverage = 0.95, Notes = ["below the AI", "the interval includes the AI"],
            },
            Taken("sodium", "Sodium", "mg", new(1901, 1585, 2218)) with
            {
                Reference = new("AI", 1500, null, null, null, 2300, "nasem-2019"), Coverage = 1, Notes = ["above the AI"],
            },
            Taken("vitamin-b12", "Vitamin B12", "µg", new(0.9, 0.1, 3.8)) with
            {
                Reference = new("EAR", 2, 2.4, null, null, null, "iom-1998"), AdequateBounds = (0.01, 0.93), Coverage = 0.31, Notes = ["not enough of the diary is known"],
            },
            Taken("folate", "Folate", "µg", new(480, 400, 560)) with { Reference = new("EAR", 320, 400, null, null, null, "iom-1998"), Adequate = 0.98, Coverage = 0.9 },
            Taken("zinc", "Zinc", "mg", new(5.1, 4.2, 6.1)) with { Reference = new("EAR", 6.8, 8, 40, null, null, "iom-1998"), Adequate = 0.04, Coverage = 0.9 },
        ],
        NextSteps =
        [
            new("question", "Do they come during hard exercise or in the hours after it?", 0.33, ["expert-estimate"]),
            new("test", "Ferritin (blood)", 0.2, ["expert-estimate"]),
            new("change", "Stretch the calves every evening for six weeks", null, ["sebo-2014"]),
        ],
        Relief = [Calf],
        Remarks =
        [
            new("fuzzy", "'magnezium' was taken for 'magnesium'.", []),
            new("claim", "“Low magnesium causes cramps at night” Weakly supported as a cause, refuted as advice: Putting it right is good nutrition, but is unlikely to stop the cramps.", ["sebo-2014"])
            {
                Grade = Grade.Measured, Evidence = "In trials of older people magnesium did little or nothing.",
            },
            new("scope", "Breastfeeding was taken into account in what is needed of each nutrient.", ["nasem-2019"]),
        ],
        NotUnderstood = [new("diary", "sosage rols", "sausage rolls", 12), new("symptoms", "glorpiness")],
        Disclaimer = Disclaimer,
    };

    private const string Disclaimer =
        "Charley informs; it does not diagnose or prescribe. It can be wrong, and it knows only what it was told. "
        + "Do not stop or change a prescribed medicine without the person who prescribed it.";

    private static readonly Relief Calf = new(
        "Calf",
        [
            "Stop. Straighten the knee.",
            "Pull the toes towards the shin with your hand or a towel, or stand facing a wall with the heel down and lean in until the calf pulls.",
        ],
        "Do not point the toes.",
        ["nhs-leg-cramps", "miller-2022"]);

    private static NutrientResult Taken(string id, string name, string unit, UsualInterval usual) =>
        new() { Id = id, Name = name, Unit = unit, Days = 7, Usual = usual, Coverage = 1 };

    private static Source Source(string id, string citation) => new() { Id = id, Citation = citation, Checked = "recall" };

    private static Nutrient Named(string id, string name, string unit) => new() { Id = id, Name = name, Unit = unit };

    private static Cause Named(string id, string name) => new()
    {
        Id = id, Name = name, Kind = "medication", Plain = "", Mechanism = "", Present = null!, Explains = null!, Triage = null!, Source = [], SettledBy = [], Advice = "",
    };
}
