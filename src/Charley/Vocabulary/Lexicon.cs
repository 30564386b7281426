using Charley.Cases;
using Charley.Knowledge;
using Charley.Units;
using Charley.Vocabulary.Labs;
using Charley.Vocabulary.Medicines;
using Charley.Vocabulary.Wording;

namespace Charley.Vocabulary;

/// <summary>Everything the knowledge has words for. Reads a case into findings, medicines, laboratory values and facts of the person.</summary>
/// <remarks>Immutable and safe to share between threads. The same case gives the same reading, whatever the order inside its lists.
/// No text makes it throw. Words that are not understood change nothing and are reported.</remarks>
public sealed class Lexicon
{
    private readonly NumberWords _numbers;
    private readonly HashSet<string> _causal;
    private readonly Dictionary<string, StoppingEffect> _stopping = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Nutrient> _nutrients;
    private readonly TermReader _terms;
    private readonly TextReader _texts;
    private readonly ConditionCodes _conditions;
    private readonly Lazy<LabReader> _labs;
    private readonly Lazy<MedicineReader> _medicines;

    /// <summary>Learns the vocabulary anew.</summary>
    public Lexicon(KnowledgeBase knowledge) : this(knowledge, CompiledVocabulary.Of(knowledge))
    {
    }

    /// <param name="knowledge">What the vocabulary was learned from.</param>
    /// <param name="vocabulary">The vocabulary, learned before.</param>
    public Lexicon(KnowledgeBase knowledge, CompiledVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var (known, phrases, counted) = vocabulary.Lexicon;
        var words = new WordTable(known);
        (_numbers, _nutrients) = (knowledge.NumberWords, knowledge.Nutrients);
        _causal = new(StringComparer.Ordinal);
        foreach (var medicine in knowledge.Medicines)
        {
            if (medicine.Cause is not null)
            {
                _causal.Add(medicine.Id);
            }

            if (medicine.Stopping is { } effect)
            {
                _stopping.Add(medicine.Id, effect);
            }
        }

        _terms = new TermReader(words);
        var findings = new FindingVocabulary(knowledge.Findings, words, phrases);
        _conditions = new ConditionCodes(knowledge);
        var amounts = new Amounts(_numbers, words, counted);

        // made when first needed: most cases name no medicine, and reading starts with every command
        var analytes = new Lazy<LabNames>(() => new LabNames(knowledge.Labs));
        _labs = new Lazy<LabReader>(() => new LabReader(analytes.Value));
        _medicines = new Lazy<MedicineReader>(() => new MedicineReader(new MedicineNames(knowledge.Medicines), knowledge.Medicines.Any(m => m.Id == MedicineReader.Other)));
        _texts = new TextReader(findings, _terms, amounts, (new Lazy<LabMentions>(() => new LabMentions(analytes.Value)), _medicines));
    }

    /// <summary>Reads a case.</summary>
    /// <param name="today">The day from which "3 weeks ago" counts, and after which no laboratory value can be dated.</param>
    public Reading Read(Case @case, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var into = new Observations { MedicationsSaid = @case.Medications.Count > 0, Complaints = Complaints.Read(@case.Complaint) };
        foreach (var (field, text) in TextsOf(@case))
        {
            _texts.Read(text, field, today, into);
        }

        foreach (var condition in @case.Conditions.Where(c => c.Code is not null))
        {
            Read(condition, into);
        }

        foreach (var medication in @case.Medications)
        {
            _medicines.Value.Read(medication, Field.Medications, today, into);
        }

        foreach (var supplement in @case.Supplements)
        {
            _medicines.Value.Read(new Medication(supplement), Field.Supplements, today, into);
        }

        _labs.Value.Read(@case.Labs, today, into);
        var course = CourseReader.Read(@case.Cramps, _terms, (today, @case.Person.Age ?? into.Person.Age));
        DropTimes(course, into);
        return Finish(@case, into, (course, today));
    }

    private void Read(CodedText condition, Observations into)
    {
        if (_conditions.Find(condition) is { } finding)
        {
            into.Add(new ObservedFinding(finding.Id, Presence.Present, Field.Conditions.Name, condition.Text.Length > 0 ? condition.Text : condition.Code ?? ""));
        }
        else if (string.IsNullOrWhiteSpace(condition.Text))
        {
            into.NotUnderstood.Add(new NotUnderstood(Field.Conditions.Name, condition.Code ?? ""));
        }
    }

    /// <summary>A text of when or how often that told a number is understood.</summary>
    private static void DropTimes(CrampCourse course, Observations into) => into.NotUnderstood.RemoveAll(n =>
        (n.Field == Field.Since.Name && course.Since is not null) || (n.Field == Field.Lasting.Name && course.Lasting is not null)
        || (n.Field == Field.Frequency.Name && course.PerWeek is not null));

    private Reading Finish(Case @case, Observations into, (CrampCourse Course, DateOnly Today) at)
    {
        var onset = at.Course.Since is { } since ? at.Today.AddDays(-(int)Math.Min(Math.Round(since.Low.TotalDays), at.Today.DayNumber)) : (DateOnly?)null;
        var medicines = into.Medicines
            .Select(m => m with { Timing = MedicineTimes.Of(m, onset, at.Today, _numbers.Thresholds) })
            .OrderBy(m => m.Class, StringComparer.Ordinal).ThenBy(m => m.Name, StringComparer.Ordinal).ThenBy(m => m.Status)
            .ThenBy(m => m.Field, StringComparer.Ordinal).ThenBy(m => m.Text, StringComparer.Ordinal).ThenBy(m => m.Started).ThenBy(m => m.Stopped)
            .ToList();
        Measure(@case, at.Course, into);
        MeasureNewest(medicines, onset, into);
        MeasureSupplements(into);
        AddStopped(medicines, at.Today, into);
        into.Apply(_numbers.Thresholds);
        return new Reading
        {
            Findings = into.Findings(),
            Medicines = medicines,
            Supplements = [.. into.Supplements.OrderBy(s => s.Nutrient, StringComparer.Ordinal).ThenBy(s => s.Field, StringComparer.Ordinal).ThenBy(s => s.Text, StringComparer.Ordinal)],
            Measures = into.Measured,
            Labs = [.. into.Labs.Where(l => !IsSaidBetter(l, into.Labs)).OrderBy(l => l.Analyte, StringComparer.Ordinal).ThenBy(l => l.Date).ThenBy(l => l.Value).ThenBy(l => l.Field, StringComparer.Ordinal).ThenBy(l => l.Text, StringComparer.Ordinal)],
            Person = into.Person,
            Complaints = into.Complaints,
            Course = at.Course,
            MedicationsSaid = into.MedicationsSaid,
            NotUnderstood = [.. into.NotUnderstood.Distinct().OrderBy(n => n.Field, StringComparer.Ordinal).ThenBy(n => n.Text, StringComparer.Ordinal)],
            Problems = [.. into.Problems.OrderBy(p => p.Field, StringComparer.Ordinal).ThenBy(p => p.Message, StringComparer.Ordinal)],
        };
    }

    /// <summary>"hypocalcaemia (Ca 1.4)": the number says what the word says.</summary>
    private static bool IsSaidBetter(ObservedLab lab, HashSet<ObservedLab> labs) => lab.Bound != Bound.Exact && lab.Date is null && labs.Any(l => l.Analyte == lab.Analyte
        && l.Bound == Bound.Exact && l.Date is null && (lab.Bound == Bound.Below ? l.Value < lab.Value : l.Value > lab.Value));

    /// <summary>The medicine known to bring cramps that was begun last before the onset.</summary>
    private void MeasureNewest(IReadOnlyList<ObservedMedicine> medicines, DateOnly? onset, Observations into)
    {
        var newest = medicines
            .Where(m => m.Status == MedicineStatus.Taken && m.Timing == MedicineTiming.BeganBeforeOnset && _causal.Contains(m.Class))
            .OrderByDescending(m => m.Started).ThenBy(m => m.Text, StringComparer.Ordinal).FirstOrDefault();
        if (newest is { Started: { } started } && onset is { } began)
        {
            into.Measure(MedicineTimes.Measure, Math.Max(0, (began.DayNumber - started.DayNumber) / 7.0), newest.Field, newest.Text);
        }
    }

    /// <summary>What supplements bring a day, by nutrient and in its unit: much of one can be a cause.</summary>
    private void MeasureSupplements(Observations into)
    {
        foreach (var supplement in into.Supplements)
        {
            if (supplement.PerDay is { } told && _nutrients.FirstOrDefault(nutrient => nutrient.Id == supplement.Nutrient) is { } nutrient
                && nutrient.WithoutInternationalUnits(told) is var amount && Unit.TryRead(nutrient.Unit, out var unit) && unit.Dimension == amount.Dimension)
            {
                into.Measure($"{supplement.Nutrient}-supplement", amount.In(unit), supplement.Field, supplement.Text);
            }
        }
    }

    /// <summary>A medicine stopped lately, of a kind that is missed, and not begun again.</summary>
    private void AddStopped(IReadOnlyList<ObservedMedicine> medicines, DateOnly today, Observations into)
    {
        foreach (var medicine in medicines)
        {
            if (medicine.Status == MedicineStatus.Stopped && _stopping.GetValueOrDefault(medicine.Class) is { } effect
                && (medicine.Stopped is not { } day || today.DayNumber - day.DayNumber <= 7 * effect.Weeks)
                && !medicines.Any(other => other.Class == medicine.Class && other.Status == MedicineStatus.Taken))
            {
                into.Add(new ObservedFinding(effect.Finding, Presence.Present, medicine.Field, medicine.Text));
            }
        }
    }

    private static void Measure(Case @case, CrampCourse course, Observations into)
    {
        if (course.Since is { } since)
        {
            into.Measure("since", since.Low.TotalDays / 7, Field.Since.Name, @case.Cramps?.Since ?? "");
        }

        if (course.Lasting is { } lasting)
        {
            var (field, text) = @case.Cramps?.Lasting is { } told
                ? (Field.Lasting, told)
                : (Field.Timing, string.Join("; ", (@case.Cramps?.Timing ?? []).Order(StringComparer.Ordinal)));
            into.Measure("lasting", lasting.Low.TotalMinutes, field.Name, text);
        }

        if (course.PerWeek is { } often)
        {
            into.Measure("frequency", often, Field.Frequency.Name, @case.Cramps?.Frequency ?? "");
        }
    }

    private static IEnumerable<(Field Field, string Text)> TextsOf(Case @case)
    {
        var cramps = @case.Cramps ?? new Cramps();
        IEnumerable<(Field, IEnumerable<string?>)> fields =
        [
            (Field.Complaint, [@case.Complaint]),
            (Field.Sites, cramps.Sites),
            (Field.Timing, cramps.Timing),
            (Field.Frequency, [cramps.Frequency]),
            (Field.Since, [cramps.Since]),
            (Field.Lasting, [cramps.Lasting]),
            (Field.Triggers, cramps.Triggers),
            (Field.Symptoms, @case.Symptoms),
            (Field.Signs, @case.Signs),
            (Field.Absent, @case.Absent),
            (Field.Conditions, @case.Conditions.Select(c => c.Text)),
            (Field.Lifestyle, @case.Lifestyle),
            (Field.Diet, @case.Diet),
            (Field.Medications, @case.Medications.Select(m => m.Text)),
            (Field.Supplements, @case.Supplements),
        ];
        return fields.SelectMany(f => f.Item2.Where(t => !string.IsNullOrEmpty(t)).Select(t => (f.Item1, t ?? "")));
    }
}
