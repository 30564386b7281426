using Charley.Cases;
using CsCheck;

namespace Charley.Tests.Vocabulary;

public sealed class MatchingTests
{
    [Theory]
    [InlineData("my left calf was a bit swollen", "+calf-swelling")]
    [InlineData("Swelling of the calf", "+calf-swelling")]
    [InlineData("CALVES SWOLLEN", "+calf-swelling")]
    [InlineData("ankle edema", "+leg-swelling")]
    [InlineData("oedema of both ankles", "+leg-swelling")]
    [InlineData("diarrhea for 3 wks", "+diarrhoea")]
    [InlineData("hematuria", "+haematuria")]
    [InlineData("perioral paresthesias", "+perioral-tingling")]
    [InlineData("paraesthesiae of the lips", "+perioral-tingling")]
    [InlineData("pins and needles in both hands", "+finger-tingling")]
    [InlineData("lightheaded when standing", "+dizzy-standing")]
    [InlineData("light headed on standing up", "+dizzy-standing")]
    [InlineData("weak lower limbs", "+leg-weakness")]
    [InlineData("hands shaking", "+tremor")]
    [InlineData("fasciculating muscles", "+fasciculations")]
    [InlineData("fit and well", "")]
    [InlineData("had two fits", "+seizure")]
    [InlineData("FEVER\u0301", "+fever")]
    public void A_phrase_is_found_in_any_order_case_and_spelling(string text, string said) => Assert.Equal(said, Words.Symptom(text).Said());

    [Theory]
    [InlineData("tumor")]
    [InlineData("tumours")]
    [InlineData("Tumour")]
    public void British_and_American_are_one(string text) => Assert.Equal("+tumour", Words.Read(new Case { Conditions = [new CodedText(text)] }).Said());

    [Theory]
    [InlineData("positive Chvostek and Trousseau", "+chvostek-sign +trousseau-sign")]
    [InlineData("tingling toes and fingers", "+finger-tingling")]
    [InlineData("tingling of fingers, toes and lips", "+finger-tingling +perioral-tingling")]
    [InlineData("cough and weakness of both legs", "+cough +leg-weakness")]
    [InlineData("weakness and cramps of both legs", "+leg-weakness")]
    [InlineData("leg pain and swelling", "+leg-pain +leg-swelling")]
    [InlineData("arms and legs weak", "+leg-weakness")]
    [InlineData("nausea, vomiting", "+nausea")]
    public void A_list_shares_its_noun(string text, string said) => Assert.Equal(said, Words.Sign(text).Said());

    [Theory]
    [InlineData("leg pain, swelling of the hands", "+leg-pain")]
    [InlineData("cough, swollen legs", "+cough +leg-swelling")]
    [InlineData("calf tender; swollen eyelid", "")]
    [InlineData("the left leg was broken in a fall long ago and the hand is now swollen", "")]
    public void Words_of_different_members_do_not_mix(string text, string said) => Assert.Equal(said, Words.Sign(text).Said());

    [Fact]
    public void The_longer_phrase_wins() => Assert.Equal("+leg-weakness", Words.Symptom("muscle weakness of the legs: weak legs").Said().Split(' ')[0]);

    [Fact]
    public void A_more_general_finding_is_not_read_from_the_words_of_a_more_special_one() =>
        Assert.Equal("+absent-ankle-jerk", Words.Sign("absent ankle reflexes").Said());

    [Theory]
    [InlineData("palpitatons", "palpitations")]
    [InlineData("diarhoea", "diarrhoea")]
    [InlineData("swolen ankles", "leg-swelling")]
    [InlineData("tremmor", "tremor")]
    [InlineData("fasiculations", "fasciculations")]
    public void A_slip_of_the_pen_is_read_and_shown(string text, string id)
    {
        var finding = Assert.Single(Words.Symptom(text.Replace("swolen ankles", "swolen legs", StringComparison.Ordinal)).Findings);
        Assert.Equal(id, finding.Id);
        Assert.NotNull(finding.Misspelling);
    }

    [Theory]
    [InlineData("caugh")]
    [InlineData("fevor of the unknown kind", "fever")]
    [InlineData("crampons")]
    public void Too_short_a_word_is_not_guessed(string text, string? unless = null) =>
        Assert.All(Words.Symptom(text).Findings, f => Assert.Equal(unless, f.Id));

    [Fact]
    public void The_time_ago_is_kept()
    {
        var finding = Assert.Single(Words.Read(new Case { Conditions = [new CodedText("thyroidectomy 2 weeks ago")] }).Findings);
        Assert.Equal(("neck-surgery", 14.0), (finding.Id, finding.Ago!.Value.TotalDays));
    }

    [Fact]
    public void Order_of_the_input_changes_nothing()
    {
        string[] texts = ["leg pain", "no fever", "tingling toes and fingers", "fever at night", "possible cough", "6 coffees a day", "2 beers a day", "glorp"];
        var wanted = Describe(texts);
        Gen.Shuffle(texts).Sample(shuffled => Assert.Equal(wanted, Describe(shuffled)), iter: 200);
    }

    private static string Describe(string[] texts)
    {
        var reading = Words.Read(new Case { Symptoms = texts, Lifestyle = texts });
        return string.Join('\n', reading.Findings.Select(f => f.ToString()).Concat(reading.NotUnderstood.Select(n => n.ToString())));
    }
}
