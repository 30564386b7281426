using Charley.Knowledge;

namespace Charley.Tests.Vocabulary;

/// <summary>Analytes made by hand; the factors are those of molar masses.</summary>
internal static class Laboratory
{
    public static readonly IReadOnlyList<Analyte> Analytes =
    [
        Analyte("potassium", "mmol/L", (0.8, 14, 4.1), ["potassium", "serum potassium", "K"], ("mmol/L", 1), ("mEq/L", 1), ("mg/dL", 0.2558)),
        Analyte("sodium", "mmol/L", (90, 200, 140), ["sodium", "Na"], ("mmol/L", 1), ("mEq/L", 1)) with { Loinc = ["2951-2"] },
        Analyte("magnesium", "mmol/L", (0.03, 15, 0.85), ["magnesium", "Mg"], ("mmol/L", 1), ("mg/dL", 0.4114), ("mEq/L", 0.5)),
        Analyte("calcium", "mmol/L", (0.8, 6.5, 2.35), ["calcium", "Ca", "calcium (corrected)", "adjusted calcium"], ("mmol/L", 1), ("mg/dL", 0.2495)),
        Analyte("creatinine", "µmol/L", (8, 3500, 75), ["creatinine", "Cr"], ("µmol/L", 1), ("mg/dL", 88.4)),
        Analyte("creatine-kinase", "U/L", (1, 5_000_000, 110), ["creatine kinase", "CK"], ("U/L", 1), ("IU/L", 1), ("µkat/L", 60)),
        Analyte("haemoglobin", "g/L", (15, 280, 140), ["haemoglobin", "Hb"], ("g/L", 1), ("g/dL", 10)),
        Analyte("vitamin-d", "nmol/L", (1, 1500, 60), ["25-OH vitamin D", "vitamin D"], ("nmol/L", 1), ("ng/mL", 2.496)),
        Analyte("tsh", "mIU/L", (0.001, 1500, 1.5), ["TSH"], ("mIU/L", 1), ("µIU/mL", 1)),
        Analyte("egfr", "mL/min/1.73m2", (1, 220, 90), ["eGFR"], ("mL/min/1.73m2", 1), ("mL/min", 1)),
        Analyte("hba1c", "mmol/mol", (9, 220, 37), ["HbA1c"], ("mmol/mol", 1)) with
        {
            Units = new Dictionary<string, UnitConversion> { ["mmol/mol"] = new() { Factor = 1 }, ["%"] = new() { Factor = 10.93, Offset = -23.5 } },
        },
        Analyte("inr", "ratio", (0.5, 30, 1), ["INR"], ("ratio", 1)) with { Unitless = true },
        Analyte("abi", "ratio", (0.01, 4, 1.1), ["ABI", "ankle-brachial index"], ("ratio", 1)) with { Unitless = true },
        Analyte("systolic", "mmHg", (30, 320, 125), ["systolic blood pressure"], ("mmHg", 1)),
        Analyte("diastolic", "mmHg", (15, 220, 75), ["diastolic blood pressure"], ("mmHg", 1)),
        Analyte("heart-rate", "/min", (15, 350, 72), ["heart rate", "HR", "pulse"], ("/min", 1), ("bpm", 1)),
        Analyte("oxygen-saturation", "%", (20, 100, 97), ["SpO2", "oxygen saturation"], ("%", 1)),
        Analyte("temperature", "°C", (20, 46, 36.8), ["temperature", "temp"], ("°C", 1)) with
        {
            Units = new Dictionary<string, UnitConversion> { ["°C"] = new() { Factor = 1 }, ["°F"] = new() { Factor = 5.0 / 9, Offset = -160.0 / 9 } },
        },
    ];

    private static Analyte Analyte(
        string id, string unit, (double Low, double High, double Typical) range, string[] words, params (string Unit, double Factor)[] units) => new()
        {
            Id = id, Name = id, Unit = unit, Words = words, Variation = 0.05,
            Units = units.ToDictionary(u => u.Unit, u => new UnitConversion { Factor = u.Factor }),
            Possible = new ValueRange { Low = range.Low, High = range.High },
            Typical = new TypicalValue { Median = range.Typical, Spread = 1.1, Grade = Grade.Expert, Source = ["expert-estimate"] },
        };
}
