using Charley.Units;

namespace Charley.Cases;

/// <summary>One person at one moment: everything a file, a page or an interface tells of them.</summary>
/// <remarks>Everything is optional; an empty list means "nothing was said", never "asked and not there": that is <see cref="Absent"/>.</remarks>
public sealed record Case
{
    public string? Id { get; init; }

    /// <summary>Where the case comes from; sets how common rare causes are.</summary>
    public Setting Setting { get; init; } = Setting.Community;

    public Person Person { get; init; } = new();

    /// <summary>What brings the person, in words; <c>null</c> is cramps.</summary>
    public string? Complaint { get; init; }

    public Cramps? Cramps { get; init; }

    public IReadOnlyList<string> Symptoms { get; init; } = [];

    /// <summary>Found on examination.</summary>
    public IReadOnlyList<string> Signs { get; init; } = [];

    /// <summary>Asked about and not there.</summary>
    public IReadOnlyList<string> Absent { get; init; } = [];

    public IReadOnlyList<Medication> Medications { get; init; } = [];

    public IReadOnlyList<CodedText> Conditions { get; init; } = [];

    public IReadOnlyList<string> Lifestyle { get; init; } = [];

    public IReadOnlyList<string> Diet { get; init; } = [];

    /// <summary>Usual daily intake where known, by nutrient id.</summary>
    public IReadOnlyDictionary<string, Amount> Intake { get; init; } = new Dictionary<string, Amount>();

    /// <summary>Such as <c>magnesium citrate 300 mg</c>; taken every day unless said.</summary>
    public IReadOnlyList<string> Supplements { get; init; } = [];

    public IReadOnlyList<DiaryRow> Diary { get; init; } = [];

    public IReadOnlyList<LabEntry> Labs { get; init; } = [];

    /// <summary>For the plan; the assessment does not look at them.</summary>
    public Wishes Wishes { get; init; } = new();

    /// <summary>Trials that the person has run.</summary>
    public IReadOnlyList<OwnTrial> Trials { get; init; } = [];
}

/// <summary>Words, or a code of a terminology, or both.</summary>
/// <param name="System"><c>LOINC</c>, <c>RxNorm</c>, <c>ATC</c>, <c>SNOMED CT</c>, <c>ICD-10</c> …</param>
public sealed record CodedText(string Text, string? Code = null, string? System = null);
