using Charley.Cases;
using Charley.Vocabulary;

namespace Charley.Tests.Vocabulary;

public sealed class LabTests
{
    [Theory]
    [InlineData("potassium", 2.9, "mmol/L", "potassium", 2.9)]
    [InlineData("K+", 2.9, "mEq/L", "potassium", 2.9)]
    [InlineData("Serum Potassium", 2.9, "mmol / l", "potassium", 2.9)]
    [InlineData("potassium, plasma", 2.9, "MMOL/L", "potassium", 2.9)]
    [InlineData("creatinine", 1.0, "mg/dl", "creatinine", 88.4)]
    [InlineData("creatinine", 160, "umol/L", "creatinine", 160)]
    [InlineData("creatinine", 160, "μmol/L", "creatinine", 160)]
    [InlineData("creatinine", 160, "mcmol/l", "creatinine", 160)]
    [InlineData("calcium (corrected)", 9.2, "mg/dL", "calcium", 2.2954)]
    [InlineData("corrected calcium", 2.3, "mmol/L", "calcium", 2.3)]
    [InlineData("hemoglobin", 8.7, "g/dL", "haemoglobin", 87)]
    [InlineData("HbA1c", 9, "%", "hba1c", 74.87)]
    [InlineData("25-OH vitamin D", 20, "ng/mL", "vitamin-d", 49.92)]
    [InlineData("INR", 2.7, null, "inr", 2.7)]
    [InlineData("CK", 320, "units/L", "creatine-kinase", 320)]
    public void Name_and_unit_are_read(string name, double value, string? unit, string analyte, double inside)
    {
        var reading = Words.Read(new Case { Labs = [new LabEntry(name, value) { Unit = unit }] });
        Assert.Empty(reading.Problems);
        var lab = Assert.Single(reading.Labs);
        Assert.Equal(analyte, lab.Analyte);
        Assert.Equal(inside, lab.Value, 0.01);
    }

    [Fact]
    public void A_bound_a_date_and_the_reports_own_interval_are_kept_in_the_inner_unit()
    {
        var entry = new LabEntry("vitamin D", 12) { Bound = Bound.Below, Unit = "ng/mL", Date = new DateOnly(2026, 10, 1), Low = 20, High = 50 };
        var lab = Assert.Single(Words.Read(new Case { Labs = [entry] }).Labs);
        Assert.Equal(Bound.Below, lab.Bound);
        Assert.Equal(new DateOnly(2026, 10, 1), lab.Date);
        Assert.Equal(49.92, lab.Low!.Value, 1e-9);
        Assert.Equal(124.8, lab.High!.Value, 1e-9);
        Assert.Equal("vitamin D <12 ng/mL", lab.Text);
    }

    [Fact]
    public void A_code_of_LOINC_will_do() =>
        Assert.Equal("sodium", Assert.Single(Words.Read(new Case { Labs = [new LabEntry("?", 118) { Unit = "mmol/L", Code = "2951-2", System = "LOINC" }] }).Labs).Analyte);

    [Fact]
    public void A_number_without_unit_is_wrong_and_the_units_are_named()
    {
        var problem = Assert.Single(Words.Read(new Case { Labs = [new LabEntry("sodium", 118) { Unit = "mmol/L" }, new LabEntry("potassium", 2.9)] }).Problems);
        Assert.Equal("labs[1].unit", problem.Field);
        Assert.Contains("mmol/L", problem.Message, StringComparison.Ordinal);
        Assert.Contains("mg/dL", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_unit_is_wrong()
    {
        var problem = Assert.Single(Words.Read(new Case { Labs = [new LabEntry("potassium", 2.9) { Unit = "glorp/L" }] }).Problems);
        Assert.Equal("labs[0].unit", problem.Field);
        Assert.Contains("glorp/L", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("calcium", 9.2, "mmol/L", "mg/dL")]
    [InlineData("creatinine", 0.9, "µmol/L", "mg/dL")]
    [InlineData("haemoglobin", 12.5, "g/L", "g/dL")]
    public void A_value_that_cannot_be_is_wrong_and_the_likely_unit_is_named(string name, double value, string unit, string meant)
    {
        var reading = Words.Read(new Case { Labs = [new LabEntry(name, value) { Unit = unit }] });
        Assert.Empty(reading.Labs);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("labs[0].value", problem.Field);
        Assert.Contains($"did you mean {value.ToString(System.Globalization.CultureInfo.InvariantCulture)} {meant}?", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_in_the_future_is_wrong() =>
        Assert.Equal("labs[0].date", Assert.Single(Words.Read(new Case { Labs = [new LabEntry("sodium", 140) { Unit = "mmol/L", Date = Words.Today.AddDays(1) }] }).Problems).Field);

    [Fact]
    public void An_unknown_analyte_is_reported_and_no_error()
    {
        var reading = Words.Read(new Case { Labs = [new LabEntry("unobtainium", 3) { Unit = "mg/dL" }] });
        Assert.Empty(reading.Problems);
        Assert.Equal("unobtainium", Assert.Single(reading.NotUnderstood).Text);
    }

    [Fact]
    public void A_misspelt_analyte_is_read_and_shown() =>
        Assert.Equal(new Misspelling("potasium", "potassium"), Assert.Single(Words.Read(new Case { Labs = [new LabEntry("potasium", 3) { Unit = "mmol/L" }] }).Labs).Misspelling);

    [Theory]
    [InlineData("BP 88/50", "diastolic 50, systolic 88")]
    [InlineData("blood pressure was 88/50", "diastolic 50, systolic 88")]
    [InlineData("HR 120", "heart-rate 120")]
    [InlineData("pulse 120 bpm", "heart-rate 120")]
    [InlineData("temp 39.5", "temperature 39.5")]
    [InlineData("temperature 104 °F", "temperature 40")]
    [InlineData("SpO2 94%", "oxygen-saturation 94")]
    [InlineData("K 2.4", "potassium 2.4")]
    [InlineData("Na 118, K 2.4", "potassium 2.4, sodium 118")]
    [InlineData("potassium of 2.4", "potassium 2.4")]
    [InlineData("potassium 9.4 mg/dL", "potassium 2.40452")]
    [InlineData("CK 12,000", "creatine-kinase 12000")]
    [InlineData("ABI 0.6", "abi 0.6")]
    [InlineData("eGFR 25", "egfr 25")]
    [InlineData("HbA1c 9 %", "hba1c 74.87")]
    [InlineData("TSH 85", "tsh 85")]
    [InlineData("corrected calcium 1.9 mmol/L", "calcium 1.9")]
    [InlineData("Mg 1.2", "")]
    [InlineData("na 2 weeks", "")]
    [InlineData("vitamin D 1000 IU", "")]
    [InlineData("potassium 500 mg", "")]
    [InlineData("calcium, 3 tablets", "")]
    [InlineData("sodium about 87-174 mmol/day", "")]
    [InlineData("creatinine fell", "")]
    public void Values_are_read_in_running_text_where_no_doubt_is_left(string text, string values) =>
        Assert.Equal(values, string.Join(", ", Words.Sign(text).Labs.Select(l => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{l.Analyte} {Math.Round(l.Value, 5)}"))));
}
