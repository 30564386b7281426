namespace Charley.Vocabulary;

/// <summary>A field of a case that holds words, and which kinds of finding it prefers.</summary>
internal sealed record Field(string Name, FieldKind Kind, params string[] Prefers)
{
    public static readonly Field Complaint = new("complaint", FieldKind.Complaint);
    public static readonly Field Sites = new("cramps.sites", FieldKind.Cramps, "site");
    public static readonly Field Timing = new("cramps.timing", FieldKind.Cramps, "timing", "trigger", "relief");
    public static readonly Field Frequency = new("cramps.frequency", FieldKind.Cramps, "timing");
    public static readonly Field Since = new("cramps.since", FieldKind.Cramps, "timing");
    public static readonly Field Lasting = new("cramps.lasting", FieldKind.Cramps, "timing");
    public static readonly Field Triggers = new("cramps.triggers", FieldKind.Cramps, "trigger", "timing", "relief");
    public static readonly Field Symptoms = new("symptoms", FieldKind.Body, "symptom", "sign");
    public static readonly Field Signs = new("signs", FieldKind.Body, "sign", "test", "symptom");
    public static readonly Field Absent = new("absent", FieldKind.Absent, "symptom", "sign");
    public static readonly Field Conditions = new("conditions", FieldKind.Background, "history");
    public static readonly Field Lifestyle = new("lifestyle", FieldKind.Background, "history", "trigger");
    public static readonly Field Diet = new("diet", FieldKind.Food, "history");
    public static readonly Field Medications = new("medications", FieldKind.Medicines, "history");
    public static readonly Field Supplements = new("supplements", FieldKind.Medicines, "history");
}

/// <summary>What a field is about.</summary>
internal enum FieldKind
{
    Complaint,
    Cramps,
    Body,
    Absent,
    Background,
    Food,
    Medicines,
}
