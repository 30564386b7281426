using Charley.Cases;
using Charley.Formats.Knowledge;
using Charley.Knowledge;
using Charley.Vocabulary;

namespace Charley.Tests.Vocabulary;

/// <summary>Classes of expressions, read with the real vocabulary: what doctors and people write, and what must not be read out of it.</summary>
public sealed class ExpressionTests
{
    private static readonly Lazy<KnowledgeBase> Whole = new(Knowledge);
    private static readonly Lazy<Lexicon> Real = new(() => new Lexicon(Whole.Value));

    [Theory]
    [InlineData("can hardly climb stairs", "proximal-weakness")]
    [InlineData("could not get up from the chair", "proximal-weakness")]
    [InlineData("hips 3/5, ankles 2/5", "proximal-weakness")]
    [InlineData("neck flexion 4-/5", "neck-weakness")]
    [InlineData("power 2/5 legs", "leg-weakness")]
    [InlineData("position sense lost", "joint-position-loss")]
    [InlineData("vibration gone to knees", "reduced-vibration-sense")]
    [InlineData("knee jerks 3+", "hyperreflexia")]
    [InlineData("Hoffmann + both", "babinski")]
    [InlineData("hardly peed, dark", "dark-scant-urine")]
    [InlineData("heart misses beats", "arrhythmia")]
    [InlineData("lips buzzing", "perioral-tingling")]
    [InlineData("urine like cola", "dark-urine")]
    [InlineData("GCS 11", "drowsiness")]
    [InlineData("pupils 7 mm", "dilated-pupils")]
    [InlineData("cap refill 4 s", "dry-mucosa")]
    [InlineData("T 101 F", "fever")]
    [InlineData("BP 124/76 lying, 92/60 standing", "postural-drop")]
    [InlineData("skin has gone brown", "hyperpigmentation")]
    [InlineData("skin tastes salty (mother)", "salty-sweat")]
    public void Lay_words_and_their_clinical_twins_are_one(string text, string finding) =>
        Assert.Contains(Body(text).Findings, f => f.Id == finding && f.Presence == Presence.Present);

    [Theory]
    [InlineData("both legs weak and numb", "saddle-anaesthesia")]
    [InlineData("ran her first marathon", "diarrhoea")]
    [InlineData("brisk ankle jerks", "twitching")]
    [InlineData("awake and alert", "sleep-disturbed")]
    [InlineData("electric shock down spine bending her head", "dizziness")]
    [InlineData("up 3 times a night", "daytime")]
    [InlineData("went out too fast", "fasting-starvation")]
    [InlineData("quads thin", "cachexia")]
    [InlineData("scattered wheeze", "fatigue")]
    [InlineData("double vision watching telly", "muscle-pain")]
    [InlineData("no protein in urine", "urine-little")]
    [InlineData("sensation intact", "respiration-spared")]
    [InlineData("lactate 1.1 mmol/L", "breastfeeding")]
    public void A_chance_likeness_is_no_finding(string text, string finding) =>
        Assert.DoesNotContain(Body(text).Findings, f => f.Id == finding && f.Presence != Presence.Absent);

    [Theory]
    [InlineData("potassium severely low", "potassium", Bound.Below)]
    [InlineData("B12 low", "vitamin-b12", Bound.Below)]
    [InlineData("vitamin D deficiency", "vitamin-d", Bound.Below)]
    [InlineData("white cells raised", "wbc", Bound.Above)]
    [InlineData("CK far above normal", "creatine-kinase", Bound.Above)]
    [InlineData("ESR and CK mildly raised", "esr", Bound.Above)]
    public void A_value_in_words_is_a_bound_at_the_reference_limit(string text, string analyte, Bound bound)
    {
        var lab = Assert.Single(Body(text).Labs, l => l.Analyte == analyte);
        var limits = Whole.Value.Labs.Single(a => a.Id == analyte).Interval.First(i => i.When is null);
        Assert.Equal((bound, bound == Bound.Below ? limits.Low : limits.High), (lab.Bound, (double?)lab.Value));
    }

    [Theory]
    [InlineData("low potassium diet")]
    [InlineData("potassium not low")]
    [InlineData("urine calcium low")]
    [InlineData("low calcium two years ago")]
    [InlineData("mother has low calcium")]
    public void What_is_eaten_denied_or_past_is_no_value(string text) => Assert.Empty(Body(text).Labs);

    [Theory]
    [InlineData("K 2.4", "potassium", 2.4)]
    [InlineData("K+ 2.9 mmol/L", "potassium", 2.9)]
    [InlineData("K 6.9", "potassium", 6.9)]
    [InlineData("glucose 6.2", "glucose", 6.2)]
    [InlineData("T 39.8 C", "temperature", 39.8)]
    [InlineData("rectal 41.3 C", "temperature", 41.3)]
    [InlineData("P 120, RR 40", "respiratory-rate", 40)]
    [InlineData("urine pH 8.0", "urine-ph", 8)]
    public void A_bare_value_is_read_where_one_unit_makes_it_possible(string text, string analyte, double value) =>
        Assert.Equal(value, Assert.Single(Body(text).Labs, l => l.Analyte == analyte).Value, 3);

    [Fact]
    public void A_glucose_that_two_units_make_possible_is_not_guessed() => Assert.Empty(Body("glucose 45").Labs);

    [Theory]
    [InlineData("cortisol 9 am", "nmol/L", "cortisol")]
    [InlineData("potassium in a spell", "mmol/L", "potassium")]
    [InlineData("adjusted Ca", "mmol/L", "calcium")]
    [InlineData("25-OH vit D", "nmol/L", "vitamin-d")]
    [InlineData("free lambda light chains", "mg/L", "lambda-light-chains")]
    [InlineData("NT-proBNP", "pg/mL", "nt-probnp")]
    [InlineData("aldosterone/renin ratio", null, "aldosterone-renin-ratio")]
    public void A_laboratory_name_is_known_with_its_circumstances(string name, string? unit, string analyte)
    {
        var reading = Read(new Case { Labs = [new LabEntry(name, 2.4) { Unit = unit }] });
        Assert.Equal(analyte, Assert.Single(reading.Labs).Analyte);
    }

    [Fact]
    public void A_midnight_cortisol_is_another_test() =>
        Assert.Empty(Read(new Case { Labs = [new LabEntry("cortisol at midnight", 300) { Unit = "nmol/L" }] }).Labs);

    [Theory]
    [InlineData("no goitre, tremor, proptosis", "goitre tremor proptosis")]
    [InlineData("no numbness, leg weakness, headache", "numbness leg-weakness headache")]
    [InlineData("power full", "muscle-weakness-general")]
    [InlineData("vibration, position, ankle jerks, power all normal", "absent-ankle-jerk reduced-vibration-sense muscle-weakness-general")]
    [InlineData("afebrile", "fever")]
    public void What_is_denied_or_normal_is_absent(string text, string findings)
    {
        var absent = Body(text).Findings.Where(f => f.Presence == Presence.Absent).Select(f => f.Id).ToHashSet();
        Assert.All(findings.Split(' '), f => Assert.Contains(f, absent));
    }

    [Fact]
    public void What_settled_weeks_before_was_there() =>
        Assert.DoesNotContain(Body("diarrhoea that settled two weeks before").Findings, f => f.Presence == Presence.Absent);

    [Theory]
    [InlineData("thyroid disease", "told-hypothyroidism")]
    [InlineData("bladder trouble", "bilateral-leg-weak-bladder")]
    [InlineData("alcohol", "alcohol-heavy")]
    [InlineData("injury", "limb-injury")]
    [InlineData("eye trouble", "double-vision")]
    public void A_general_denial_denies_each_kind(string text, string finding) =>
        Assert.Contains(Read(new Case { Absent = [text] }).Findings, f => f.Id == finding && f.Presence == Presence.Absent);

    [Theory]
    [InlineData("statins", "statin")]
    [InlineData("laxatives", "laxative")]
    [InlineData("diuretic", "diuretic-unspecified")]
    public void A_class_of_medicines_asked_for_and_not_there_is_denied(string text, string medicine) =>
        Assert.Contains(Read(new Case { Absent = [text] }).Medicines, m => m.Class == medicine && m.Status == MedicineStatus.Denied);

    [Theory]
    [InlineData("gout years ago")]
    [InlineData("reflux")]
    [InlineData("BPH")]
    [InlineData("hysterectomy")]
    [InlineData("ADHD")]
    [InlineData("hay fever")]
    [InlineData("previously well")]
    [InlineData("never ill")]
    public void Conditions_without_bearing_are_understood_and_change_nothing(string text) =>
        AssertWithoutBearing(Read(new Case { Conditions = [new CodedText(text)] }));

    [Theory]
    [InlineData("retired librarian")]
    [InlineData("school cook")]
    [InlineData("walks every day")]
    [InlineData("plays chess, lives alone")]
    [InlineData("ex-smoker")]
    public void Jobs_and_habits_without_bearing_are_understood_and_change_nothing(string text) =>
        AssertWithoutBearing(Read(new Case { Lifestyle = [text] }));

    [Theory]
    [InlineData("pregabalin - no good", MedicineStatus.Taken)]
    [InlineData("simvastatin 20 mg, never a problem", MedicineStatus.Taken)]
    [InlineData("steroids on and off", MedicineStatus.Taken)]
    [InlineData("levothyroxine 200 mcg (was 100 until a clinic doubled it)", MedicineStatus.Taken)]
    [InlineData("statin (held 9 days ago)", MedicineStatus.Stopped)]
    [InlineData("salt tablets ran out 3 weeks ago", MedicineStatus.Stopped)]
    [InlineData("stopped the cholesterol one years back", MedicineStatus.Stopped)]
    [InlineData("not on a statin", MedicineStatus.Denied)]
    [InlineData("Creon", MedicineStatus.Taken)]
    [InlineData("electrolyte tabs", MedicineStatus.Taken)]
    [InlineData("cramp gel", MedicineStatus.Taken)]
    [InlineData("biotin gummies", MedicineStatus.Taken)]
    public void A_medicine_is_taken_stopped_or_denied_as_told(string text, MedicineStatus status)
    {
        var reading = Read(new Case { Medications = [new Medication(text)] });
        Assert.NotEmpty(reading.Medicines);
        Assert.All(reading.Medicines, m => Assert.Equal(status, m.Status));
        Assert.Empty(reading.NotUnderstood);
    }

    [Theory]
    [InlineData("furosemide since 13/06/2026", 2026, 6, 13, false)]
    [InlineData("furosemide since 06/13/2026", 2026, 6, 13, false)]
    [InlineData("furosemide since 04/05/2026", 2026, 5, 4, true)]
    [InlineData("furosemide since 05/05/2026", 2026, 5, 5, false)]
    public void A_date_is_day_first_unless_that_cannot_be_with_a_remark_where_both_can(string text, int year, int month, int day, bool remark)
    {
        var medicine = Assert.Single(Read(new Case { Medications = [new Medication(text)] }).Medicines);
        Assert.Equal((new DateOnly(year, month, day), remark), (medicine.Started, medicine.Misspelling is not null));
    }

    [Theory]
    [InlineData("different tablets")]
    [InlineData("for stress")]
    [InlineData("for diabetes")]
    public void An_everyday_word_is_no_misspelt_medicine(string text) =>
        Assert.DoesNotContain(Read(new Case { Medications = [new Medication(text)] }).Medicines, m => m.Misspelling is not null);

    [Fact]
    public void Hyper_is_no_slip_for_hypo() => Assert.DoesNotContain(Body("hyperglycaemic spells").Findings, f => f.Misspelling is not null);

    [Theory]
    [InlineData("34 weeks, first baby", 34)]
    [InlineData("24 weeks with my second", 24)]
    public void A_baby_on_its_way_is_a_pregnancy(string text, double weeks)
    {
        var person = Read(new Case { Conditions = [new CodedText(text)] }).Person;
        Assert.Equal((true, weeks), (person.Pregnant, person.GestationWeeks));
    }

    [Fact]
    public void A_baby_that_is_born_is_none() => Assert.Null(Read(new Case { Conditions = [new CodedText("baby 8 weeks old")] }).Person.Pregnant);

    [Theory]
    [InlineData("6 in the past fortnight", 3)]
    [InlineData("4 times in 6 months", 0.153)]
    public void How_often_is_told_over_a_stretch_too(string text, double perWeek) =>
        Assert.Equal(perWeek, Read(new Case { Cramps = new Cramps { Frequency = text } }).Course.PerWeek ?? 0, 2);

    private static void AssertWithoutBearing(Reading reading)
    {
        var linked = Whole.Value.Causes.SelectMany(c => c.Findings).Select(f => f.Finding).ToHashSet();
        Assert.Empty(reading.NotUnderstood);
        Assert.DoesNotContain(reading.Findings, f => f.Presence == Presence.Present && linked.Contains(f.Id));
    }

    private static Reading Body(string text) => Read(new Case { Signs = [text] });

    private static Reading Read(Case @case) => Real.Value.Read(@case, Words.Today);

    private static KnowledgeBase Knowledge()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Charley.slnx")))
        {
            folder = folder.Parent;
        }

        var (knowledge, problems) = KnowledgeFolder.Read(Path.Combine(folder?.FullName ?? "", "knowledge"));
        return knowledge ?? throw new InvalidOperationException(string.Join('\n', problems));
    }
}
