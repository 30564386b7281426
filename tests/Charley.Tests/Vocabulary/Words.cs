using Charley.Cases;
using Charley.Knowledge;
using Charley.Vocabulary;

namespace Charley.Tests.Vocabulary;

/// <summary>A small vocabulary made by hand, and short ways to read with it.</summary>
internal static class Words
{
    public static readonly DateOnly Today = new(2026, 11, 10);

    private static readonly Sourced Estimate = new() { Probability = 0.1, Grade = Grade.Expert, Source = ["expert-estimate"] };

    private static readonly SourcedValue None = new() { Value = 0.5, Grade = Grade.Expert, Source = ["expert-estimate"] };

    private static readonly Weighing Nothing = new()
    {
        LikelihoodRatioCap = None, ToldWhenNot = None, ToldWhenSo = None, UncertainWhenNot = None, UnlistedMedicine = None, StoppedMedicine = None,
        BeganBeforeOnset = None, LongBeforeOnset = None, AfterOnset = None, UnmovedValue = None, StrayValue = None, EdgeOfUnknown = None,
        ActingStrength = None, ConfidenceGain = None, DangerAsked = None, DangerRaised = None, TriageAbove = None,
    };

    private static readonly Lazy<Lexicon> Small = new(() => new Lexicon(Knowledge!));

    public static KnowledgeBase Knowledge { get; } = new()
    {
        Version = "test",
        TrialRules = Charley.Content.Shipped.Knowledge.TrialRules,
        Settings = [],
        Weighing = Nothing,
        Hydration = Charley.Content.Shipped.Knowledge.Hydration,
        Sources = [],
        Causes = [Cause("diabetes", ("icd10", "E11"), ("snomed", "44054006"))],
        Findings =
        [
            Finding("chvostek-sign", "sign", "Chvostek sign", "positive Chvostek", "Chvostek"),
            Finding("trousseau-sign", "sign", "Trousseau sign", "positive Trousseau", "Trousseau"),
            Finding("finger-tingling", "symptom", "tingling fingers", "tingling toes", "pins and needles hands"),
            Finding("perioral-tingling", "symptom", "tingling lips", "perioral paraesthesia"),
            Finding("leg-swelling", "symptom", "swollen legs", "leg swelling", "ankle oedema"),
            Finding("calf-swelling", "sign", "calf swollen", "swollen calf"),
            Finding("leg-weakness", "symptom", "weak legs", "leg weakness"),
            Finding("weakness", "symptom", "weakness", "muscle weakness", "power reduced"),
            Finding("leg-pain", "symptom", "leg pain", "calf pain"),
            Finding("fever", "symptom", "fever", "febrile"),
            Finding("cough", "symptom", "cough", "dry cough"),
            Finding("chest-pain", "symptom", "chest pain", "chest tightness"),
            Finding("palpitations", "symptom", "palpitations", "racing heart"),
            Finding("diarrhoea", "symptom", "diarrhoea", "loose stools"),
            Finding("nausea", "symptom", "nausea", "vomiting"),
            Finding("dizzy-standing", "symptom", "light-headed on standing", "dizzy on standing"),
            Finding("sleep-disturbed", "symptom", "disturbed sleep", "cannot sleep"),
            Finding("seizure", "symptom", "seizure", "fits"),
            Finding("night-sweats", "symptom", "night sweats", "sweats at night"),
            Finding("tremor", "symptom", "tremor", "hands shake"),
            Finding("hyporeflexia", "sign", "reduced reflexes", "reflexes absent"),
            Finding("absent-ankle-jerk", "sign", "absent ankle reflexes", "ankle jerk absent"),
            Finding("hyperreflexia", "sign", "brisk reflexes", "reflexes 3+"),
            Finding("sensory-loss", "sign", "reduced sensation", "sensation loss"),
            Finding("fasciculations", "sign", "fasciculations", "muscles flicker"),
            Finding("haematuria", "test", "blood in urine", "haematuria"),
            Finding("low-sun", "history", "no sun exposure", "stayed indoors"),
            Finding("vegan", "history", "vegan", "no animal products"),
            Finding("told-diabetes", "history", "type 2 diabetes", "diabetes", "diabetic") with { Defines = "diabetes" },
            Finding("dvt-past", "history", "previous DVT", "previous deep vein thrombosis"),
            Finding("family-cramps", "history", "mother has cramps", "family history of cramps"),
            Finding("neck-surgery", "history", "thyroidectomy", "thyroid surgery"),
            Finding("tumour", "history", "tumour", "cancer"),
            Finding("smoker", "history", "smoker", "smokes"),
            Finding("caffeine-high", "history", "much coffee", "coffees a day"),
            Finding("alcohol-heavy", "history", "heavy drinker", "units a week"),
            Finding("cramps-every-match", "history", "cramps every match"),
            Finding("calf-site", "site", "calf", "calves"),
            Finding("hand-site", "site", "hand", "hands"),
            Finding("one-sided", "site", "right calf", "left calf"),
            Finding("night-cramps", "timing", "night", "at night", "nightly"),
            Finding("at-rest", "timing", "at rest"),
            Finding("after-exercise", "timing", "after exercise", "after match"),
            Finding("during-exercise", "timing", "during exercise", "during match"),
            Finding("relief-rest", "relief", "relieved by rest"),
            Finding("heat", "trigger", "heat", "hot weather"),
            Finding("lasts-over-10min", "timing", "will not let go"),
            Finding("months-years", "timing", "for years"),
            Finding("onset-after-drug", "timing", "since new medicine"),
        ],
        Medicines = Pharmacy.Classes,
        Labs = Laboratory.Analytes,
        Nutrients = [],
        ReferenceIntakes = [],
        IntakeVariance = [],
        Evidence = [],
        Claims = [],
        RedFlags = [],
        FirstAid = [],
        NumberWords = new NumberWords
        {
            Counted =
            [
                new CountedThing { Of = "caffeine", Words = ["coffee", "cup of coffee"], Each = 100, Litre = 400, Period = "day" },
                new CountedThing { Of = "caffeine", Words = ["cola"], Each = 30, Litre = 100, Period = "day" },
                new CountedThing { Of = "alcohol", Words = ["units", "units of alcohol"], Each = 8 },
                new CountedThing { Of = "alcohol", Words = ["beer"], Each = 14, Litre = 40 },
                new CountedThing { Of = "alcohol", Words = ["alcohol"], Gram = 1 },
            ],
            Thresholds =
            [
                new NumberThreshold { Of = "caffeine", AtLeast = 400, Finding = "caffeine-high" },
                new NumberThreshold { Of = "caffeine", Below = 400, Finding = "caffeine-high", Absent = true },
                new NumberThreshold { Of = "alcohol", AtLeast = 40, Finding = "alcohol-heavy" },
                new NumberThreshold { Of = "alcohol", Below = 20, Finding = "alcohol-heavy", Absent = true },
                new NumberThreshold { Of = "lasting", AtLeast = 10, Finding = "lasts-over-10min" },
                new NumberThreshold { Of = "lasting", Below = 10, Finding = "lasts-over-10min", Absent = true },
                new NumberThreshold { Of = "since", AtLeast = 52, Finding = "months-years" },
                new NumberThreshold { Of = "medicine-before-onset", Below = 12, Finding = "onset-after-drug" },
            ],
        },
    };

    public static Reading Read(Case @case) => Small.Value.Read(@case, Today);

    public static Reading Symptom(string text) => Read(new Case { Symptoms = [text] });

    public static Reading Sign(string text) => Read(new Case { Signs = [text] });

    public static Reading Lifestyle(string text) => Read(new Case { Lifestyle = [text] });

    public static Reading Medicine(string text, string? since = null) =>
        Read(new Case { Medications = [new Medication(text)], Cramps = new Cramps { Since = since } });

    /// <summary>Findings as "+leg-pain -fever ?dvt", in order of id.</summary>
    public static string Said(this Reading reading) => string.Join(' ', reading.Findings.Select(f =>
        (f.Presence switch { Presence.Present => "+", Presence.Absent => "-", _ => "?" }) + f.Id));

    private static Finding Finding(string id, string kind, params string[] words) =>
        new() { Id = id, Kind = kind, Name = words[0], Background = Estimate, Words = words };

    private static Cause Cause(string id, params (string System, string Code)[] codes) => new()
    {
        Id = id, Name = id, Kind = "disease", Plain = "", Mechanism = "", Present = Estimate, Explains = Estimate, Source = [], SettledBy = [],
        Advice = "", Triage = new CauseTriage { Level = TriageLevel.Routine }, Codes = codes.ToDictionary(c => c.System, c => c.Code),
    };
}
