using Charley.Cases;
using Charley.Units;
using Charley.Vocabulary;

namespace Charley.Tests.Vocabulary;

public sealed class MedicineTests
{
    [Theory]
    [InlineData("hydrochlorothiazide 25 mg daily", "thiazide")]
    [InlineData("HCTZ", "thiazide")]
    [InlineData("hctz 12.5", "thiazide")]
    [InlineData("thiazides", "thiazide")]
    [InlineData("water tablets", "thiazide")]
    [InlineData("Lasix", "loop")]
    [InlineData("a diuretic", "diuretic")]
    [InlineData("enalapril/hydrochlorothiazide", "acei thiazide")]
    [InlineData("hydrochlorothiazide + lisinopril", "acei thiazide")]
    [InlineData("Moduretic", "thiazide")]
    [InlineData("blue inhaler", "saba")]
    [InlineData("hydroclorothiazide", "thiazide")]
    [InlineData("omeprazol", "ppi")]
    [InlineData("simvastatine 20mg", "statin")]
    [InlineData("omeprazole and simvastatin", "ppi statin")]
    public void Ingredient_brand_class_and_slips(string text, string classes) =>
        Assert.Equal(classes, string.Join(' ', Words.Medicine(text).Medicines.Select(m => m.Class)));

    [Fact]
    public void A_slip_is_shown() =>
        Assert.Equal(new Misspelling("hydroclorothiazide", "hydrochlorothiazide"), Assert.Single(Words.Medicine("hydroclorothiazide").Medicines).Misspelling);

    [Theory]
    [InlineData("C03AA03", "ATC", "thiazide")]
    [InlineData("C03CA01", "ATC", "loop")]
    [InlineData("C03XX01", "ATC", "diuretic")]
    [InlineData("5487", "RxNorm", "thiazide")]
    public void A_code_will_do(string code, string system, string wanted)
    {
        var reading = Words.Read(new Case { Medications = [new Medication("") { Code = code, System = system }] });
        Assert.Equal(wanted, Assert.Single(reading.Medicines).Class);
        Assert.Empty(reading.NotUnderstood);
    }

    [Theory]
    [InlineData("simvastatin", MedicineStatus.Taken)]
    [InlineData("simvastatin stopped 5 months ago", MedicineStatus.Stopped)]
    [InlineData("stopped simvastatin", MedicineStatus.Stopped)]
    [InlineData("simvastatin 20 mg, discontinued", MedicineStatus.Stopped)]
    [InlineData("previously on simvastatin", MedicineStatus.Stopped)]
    [InlineData("no longer takes simvastatin", MedicineStatus.Stopped)]
    [InlineData("simvastatin until last month", MedicineStatus.Stopped)]
    [InlineData("not on a statin", MedicineStatus.Denied)]
    [InlineData("no statin", MedicineStatus.Denied)]
    [InlineData("denies statin use", MedicineStatus.Denied)]
    [InlineData("simvastatin restarted", MedicineStatus.Taken)]
    public void Taken_stopped_or_denied(string text, MedicineStatus status) => Assert.Equal(status, Assert.Single(Words.Medicine(text).Medicines).Status);

    [Fact]
    public void Each_part_of_a_list_has_its_own_story()
    {
        var medicines = Words.Medicine("calcium and vitamin D stopped 5 months ago, later cholecalciferol restarted").Medicines;
        Assert.Equal(
            "calcium Stopped, vitamin-d Taken, vitamin-d Stopped",
            string.Join(", ", medicines.Select(m => $"{m.Class} {m.Status}")));
        Assert.Equal(new DateOnly(2026, 6, 11), medicines[0].Stopped);
    }

    [Theory]
    [InlineData("furosemide since 2026-03", "2026-03-01")]
    [InlineData("furosemide since 2026-03-15", "2026-03-15")]
    [InlineData("furosemide since March", "2026-03-01")]
    [InlineData("furosemide since December", "2025-12-01")]
    [InlineData("furosemide since January 2024", "2024-01-01")]
    [InlineData("furosemide since 2019", "2019-01-01")]
    [InlineData("furosemide started 3 weeks ago", "2026-10-20")]
    [InlineData("furosemide 80 mg, doubled 6 weeks ago", "2026-09-29")]
    [InlineData("furosemide for 10 days", "2026-10-31")]
    [InlineData("amphotericin B IV, day 15", "2026-10-26")]
    [InlineData("furosemide 40 mg twice a day", null)]
    [InlineData("furosemide every 2 days", null)]
    [InlineData("furosemide since 2031-01", null)]
    public void Since_when(string text, string? date) =>
        Assert.Equal(date, Assert.Single(Words.Medicine(text).Medicines).Started?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("furosemide 80 mg, doubled 6 weeks ago", "5 weeks", MedicineTiming.BeganBeforeOnset, "+onset-after-drug")]
    [InlineData("furosemide for years", "5 weeks", MedicineTiming.LongBefore, "")]
    [InlineData("furosemide started 2 weeks ago", "10 weeks", MedicineTiming.AfterOnset, "")]
    [InlineData("furosemide started 10 weeks ago", "10 weeks", MedicineTiming.BeganBeforeOnset, "+onset-after-drug")]
    [InlineData("furosemide", "10 weeks", MedicineTiming.Unknown, "")]
    [InlineData("furosemide started 2 weeks ago", null, MedicineTiming.Unknown, "")]
    public void Before_or_after_the_onset(string text, string? since, MedicineTiming timing, string said)
    {
        var reading = Words.Medicine(text, since);
        Assert.Equal(timing, Assert.Single(reading.Medicines).Timing);
        Assert.Equal(said, reading.Said());
    }

    [Theory]
    [InlineData("hydrochlorothiazide 25 mg daily since 2026-03", "25 mg daily")]
    [InlineData("furosemide 80 mg, doubled 6 weeks ago", "80 mg")]
    [InlineData("omeprazole", null)]
    public void The_dose_is_kept_as_written(string text, string? dose) => Assert.Equal(dose, Assert.Single(Words.Medicine(text).Medicines).Dose);

    [Fact]
    public void An_unknown_medicine_counts_as_another_one_and_is_reported()
    {
        var reading = Words.Medicine("glorpinol 5 mg");
        Assert.Equal("other", Assert.Single(reading.Medicines).Class);
        Assert.Equal("glorpinol 5 mg", Assert.Single(reading.NotUnderstood).Text);
    }

    [Fact]
    public void An_unknown_part_of_a_list_is_reported() =>
        Assert.Equal("glorpinol", Assert.Single(Words.Medicine("omeprazole, glorpinol").NotUnderstood).Text);

    [Theory]
    [InlineData("none")]
    [InlineData("no other medicines")]
    [InlineData("nil regular")]
    public void No_medicines_is_an_answer(string text)
    {
        var reading = Words.Medicine(text);
        Assert.Empty(reading.Medicines);
        Assert.Empty(reading.NotUnderstood);
        Assert.True(reading.MedicationsSaid);
    }

    [Theory]
    [InlineData("takes no medicines", true)]
    [InlineData("smokes", false)]
    public void Whether_medicines_were_spoken_of(string lifestyle, bool said) => Assert.Equal(said, Words.Lifestyle(lifestyle).MedicationsSaid);

    [Fact]
    public void A_medicine_named_elsewhere_is_taken() =>
        Assert.Equal("saba", Assert.Single(Words.Read(new Case { Cramps = new Cramps { Triggers = ["rescue inhaler 8-10 times a day"] } }).Medicines).Class);

    [Theory]
    [InlineData("allergic to simvastatin")]
    [InlineData("magnesium 0.5 mmol/L")]
    public void What_is_no_use_of_a_medicine_is_none(string text) => Assert.Empty(Words.Symptom(text).Medicines);

    [Theory]
    [InlineData("magnesium citrate 300 mg", "magnesium", 300.0, "mg")]
    [InlineData("vitamin D 1000 IU", "vitamin-d", 1000.0, "IU")]
    [InlineData("vitamin D 1000 IU twice daily", "vitamin-d", 2000.0, "IU")]
    [InlineData("vitamin D 50,000 IU weekly", "vitamin-d", 7142.857, "IU")]
    [InlineData("calcium 500 mg 3 times a day", "calcium", 1500.0, "mg")]
    [InlineData("magnesium 0.4 g", "magnesium", 400.0, "mg")]
    public void A_supplement_gives_a_nutrient_a_day(string text, string nutrient, double amount, string unit)
    {
        var supplement = Assert.Single(Words.Read(new Case { Supplements = [text] }).Supplements);
        Assert.Equal(nutrient, supplement.Nutrient);
        Assert.True(Unit.TryRead(unit, out var told));
        Assert.Equal(amount, supplement.PerDay!.Value.In(told), 1e-3);
    }

    [Fact]
    public void A_multivitamin_is_a_class_without_a_nutrient()
    {
        var reading = Words.Read(new Case { Supplements = ["multivitamin"] });
        Assert.Equal("multivitamin", Assert.Single(reading.Medicines).Class);
        Assert.Empty(reading.Supplements);
    }

    [Fact]
    public void A_supplement_stopped_supplies_nothing() =>
        Assert.Empty(Words.Read(new Case { Supplements = ["magnesium 300 mg stopped 2 months ago"] }).Supplements);
}
