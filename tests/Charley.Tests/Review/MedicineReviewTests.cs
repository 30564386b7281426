using System.Text.Json;
using Charley.Cases;
using Charley.Content;
using Charley.Reports;
using Charley.Reports.Review;
using Charley.Review;
using Answers = Charley.Tests.Assessments.Cases;
using Charley.Tests.Vetoes;
using Charley.Vocabulary;

namespace Charley.Tests.Review;

/// <summary>What is said of each medicine of a case.</summary>
public sealed class MedicineReviewTests
{
    private static readonly Lexicon Words = new(Shipped.Knowledge, Shipped.Vocabulary);

    [Fact]
    public void Every_medicine_and_supplement_is_looked_at_the_likeliest_first()
    {
        var review = Of("takes hydrochlorothiazide 25 mg daily since 2026-09; takes paracetamol; supplement magnesium citrate 300 mg");
        Assert.Equal(["hydrochlorothiazide", "magnesium citrate", "paracetamol"], review.Medicines.Select(medicine => medicine.Medicine));
        var thiazide = review.Medicines[0];
        Assert.Equal("med-thiazide", thiazide.Cause?.Id);
        Assert.Equal(["potassium", "magnesium", "sodium", "zinc"], thiazide.Depletes.Select(nutrient => nutrient.Id));
        Assert.Contains("potassium", thiazide.Ask);
        Assert.Contains(thiazide.HoldsBack, held => held.Advice == Charley.Knowledge.Advice.FluidMore);
    }

    [Theory]
    [InlineData("2026-09", MedicineTiming.BeganBeforeOnset, "speaks for it")]
    [InlineData("2015", MedicineTiming.LongBefore, "against it")]
    [InlineData("2026-11", MedicineTiming.AfterOnset, "did not bring them on")]
    public void The_start_against_the_onset_is_told(string since, MedicineTiming timing, string words)
    {
        var thiazide = Of($"takes hydrochlorothiazide since {since}").Medicines.Single();
        Assert.Equal(timing, thiazide.Timing);
        Assert.Contains(words, thiazide.When);
    }

    [Fact]
    public void An_unknown_start_is_asked_for() => Assert.Contains("say when", Of("takes hydrochlorothiazide").Medicines.Single().When);

    [Fact]
    public void A_medicine_known_by_nobody_is_not_left_out() => Assert.Contains("leaflet", Of("takes zorblaxin 20 mg").Medicines.Single().Ask);

    [Fact]
    public void What_is_denied_is_no_medicine_and_what_was_stopped_holds_nothing_back()
    {
        Assert.Empty(Of("takes not on a statin").Medicines);
        var stopped = Of("takes stopped spironolactone in October 2026").Medicines.Single();
        Assert.Equal(MedicineStatus.Stopped, stopped.Status);
        Assert.Empty(stopped.HoldsBack);
    }

    [Fact]
    public void A_supplement_that_is_held_back_is_marked()
    {
        var potassium = Of("takes Slow-K; takes spironolactone").Medicines.Single(medicine => medicine.Medicine == "Slow-K");
        Assert.Contains(potassium.HeldBack, held => held.Because.Contains("spironolactone", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_class_asks_something_and_none_tells_to_stop()
    {
        foreach (var medicine in Shipped.Knowledge.Medicines)
        {
            Assert.True(medicine.Review is { Length: > 12 } && char.IsUpper(medicine.Review[0]), medicine.Id);
            Assert.DoesNotMatch(@"(?<!never |not |Never |do not |Do not )\b[Ss]top (it|taking|the|this)\b|!", medicine.Review);
        }
    }

    [Fact]
    public void The_json_carries_the_fields_of_the_contract()
    {
        using var stream = new MemoryStream();
        new ReviewJson(Shipped.Knowledge).Write(Of("takes hydrochlorothiazide 25 mg daily since 2026-09"), stream);
        using var json = JsonDocument.Parse(stream.ToArray());
        var first = json.RootElement.GetProperty("review")[0];
        Assert.Equal("hydrochlorothiazide", first.GetProperty("medicine").GetString());
        Assert.Contains("potassium", first.GetProperty("ask").GetString());
        Assert.Contains("Garrison", first.GetProperty("source").GetString());
        Assert.Equal("shortly-before", first.GetProperty("timing").GetString());
        Assert.InRange(first.GetProperty("cause").GetProperty("present").GetDouble(), 0.9, 1);
    }

    [Theory]
    [InlineData("takes Aldactone 25 mg; takes lithium; takes Slow-K; takes simvastatin since 2026-09; supplement vitamin B6 50 mg")]
    [InlineData("")]
    public void No_line_of_the_page_is_too_wide(string told)
    {
        for (var width = 60; width <= 120; width += 7)
        {
            using var page = new StringWriter();
            new ReviewReport(Shipped.Knowledge).Write(Of(told), ReportConsole.Over(page, width, colour: false));
            Assert.All(page.ToString().Split('\n'), line => Assert.True(line.TrimEnd('\r').Length <= width, line));
        }
    }

    private static MedicineReview Of(string told)
    {
        Case @case = Somebody.Of(told);
        return MedicineReview.Of(Shipped.Knowledge, Words.Read(@case, Answers.Today), Answers.Assess(@case));
    }
}
