using Charley.Cases;

namespace Charley.Tests.Vocabulary;

public sealed class NegationTests
{
    [Theory]
    [InlineData("no leg swelling", "-leg-swelling")]
    [InlineData("denies fever", "-fever")]
    [InlineData("without fever", "-fever")]
    [InlineData("never had palpitations", "-palpitations")]
    [InlineData("does not have a fever", "-fever")]
    [InlineData("doesn't have fever", "-fever")]
    [InlineData("hasn’t had diarrhoea", "-diarrhoea")]
    [InlineData("free of fever", "-fever")]
    [InlineData("no history of seizure", "-seizure")]
    [InlineData("no evidence of fasciculations", "-fasciculations")]
    [InlineData("no fever or cough", "-cough -fever")]
    [InlineData("no fever and cough", "-cough -fever")]
    [InlineData("no fever, cough or leg swelling", "-cough -fever -leg-swelling")]
    [InlineData("neither fever nor cough", "-cough -fever")]
    [InlineData("denies fever, cough, chest pain", "-chest-pain -cough -fever")]
    [InlineData("fever gone", "-fever")]
    [InlineData("ankle oedema gone", "-leg-swelling")]
    [InlineData("fever and cough resolved", "-cough -fever")]
    [InlineData("legs no longer swollen", "-leg-swelling")]
    [InlineData("fever: none", "-fever")]
    [InlineData("nil fever", "-fever")]
    [InlineData("fever absent", "-fever")]
    public void What_is_denied_is_absent(string text, string said) => Assert.Equal(said, Words.Symptom(text).Said());

    [Theory]
    [InlineData("no fever but cough", "+cough -fever")]
    [InlineData("no fever; cough", "+cough -fever")]
    [InlineData("no fever. Cough", "+cough -fever")]
    [InlineData("no fever, calf swollen", "+calf-swelling -fever")]
    [InlineData("no fever however palpitations", "-fever +palpitations")]
    [InlineData("no fever and has a cough", "+cough -fever")]
    [InlineData("cough, no fever", "+cough -fever")]
    [InlineData("no problems other than palpitations", "+palpitations")]
    [InlineData("leg pain worse and fever gone", "-fever +leg-pain")]
    [InlineData("leg pain, fever gone", "-fever +leg-pain")]
    public void A_denial_ends(string text, string said) => Assert.Equal(said, Words.Symptom(text).Said());

    [Theory]
    [InlineData("Chvostek negative", "-chvostek-sign")]
    [InlineData("negative Chvostek", "-chvostek-sign")]
    [InlineData("Chvostek -ve, Trousseau +ve", "-chvostek-sign +trousseau-sign")]
    [InlineData("Chvostek and Trousseau negative", "-chvostek-sign -trousseau-sign")]
    [InlineData("negative Chvostek, positive Trousseau", "-chvostek-sign +trousseau-sign")]
    [InlineData("Chvostek positive, Trousseau negative", "+chvostek-sign -trousseau-sign")]
    public void A_negative_sign_is_absent(string text, string said) => Assert.Equal(said, Words.Sign(text).Said());

    [Theory]
    [InlineData("absent ankle reflexes", "+absent-ankle-jerk")]
    [InlineData("ankle jerk absent", "+absent-ankle-jerk")]
    [InlineData("reflexes absent", "+hyporeflexia")]
    [InlineData("no sun exposure", "+low-sun")]
    [InlineData("vegan, no animal products", "+vegan")]
    [InlineData("cannot sleep", "+sleep-disturbed")]
    public void A_no_that_belongs_to_the_finding_denies_nothing(string text, string said) => Assert.Equal(said, Words.Sign(text).Said());

    [Theory]
    [InlineData("possible fever", "?fever")]
    [InlineData("fever?", "?fever")]
    [InlineData("?fever", "?fever")]
    [InlineData("suspected seizure", "?seizure")]
    [InlineData("maybe palpitations", "?palpitations")]
    [InlineData("might have had a seizure", "?seizure")]
    [InlineData("seizure suspected", "?seizure")]
    [InlineData("possible seizure, fever", "+fever ?seizure")]
    public void What_is_doubted_is_uncertain(string text, string said) => Assert.Equal(said, Words.Symptom(text).Said());

    [Theory]
    [InlineData("fever", "-fever")]
    [InlineData("no fever", "-fever")]
    [InlineData("leg swelling", "-leg-swelling")]
    [InlineData("fever, cough", "-cough -fever")]
    public void The_field_of_the_absent_denies_and_a_second_no_changes_nothing(string text, string said) =>
        Assert.Equal(said, Words.Read(new Case { Absent = [text] }).Said());

    [Theory]
    [InlineData("reflexes normal", "-hyperreflexia -hyporeflexia")]
    [InlineData("normal reflexes", "-hyperreflexia -hyporeflexia")]
    [InlineData("power, reflexes and sensation normal", "-hyperreflexia -hyporeflexia -sensory-loss -weakness")]
    [InlineData("sensation intact", "-sensory-loss")]
    [InlineData("power 5/5 throughout", "-weakness")]
    [InlineData("reflexes normal, power reduced", "-hyperreflexia -hyporeflexia +weakness")]
    [InlineData("brisk reflexes, sensation normal", "+hyperreflexia -sensory-loss")]
    public void Normal_denies_what_is_abnormal(string text, string said) => Assert.Equal(said, Words.Sign(text).Said());

    [Fact]
    public void Normal_yields_to_a_finding_told() =>
        Assert.Equal("+hyperreflexia -hyporeflexia", Words.Read(new Case { Signs = ["reflexes normal", "brisk reflexes"] }).Said());

    [Theory]
    [InlineData("no swelling", "-calf-swelling -leg-swelling")]
    [InlineData("no swelling or cough", "-calf-swelling -cough -leg-swelling")]
    public void Denied_without_a_place_is_denied_everywhere(string text, string said) => Assert.Equal(said, Words.Symptom(text).Said());

    [Fact]
    public void Told_and_denied_is_uncertain() =>
        Assert.Equal("?fever", Words.Read(new Case { Symptoms = ["fever"], Absent = ["fever"] }).Said());

    [Theory]
    [InlineData("non-smoker", "-smoker")]
    [InlineData("ex-smoker", "-smoker")]
    [InlineData("former smoker", "-smoker")]
    [InlineData("stopped smoking", "")]
    [InlineData("never smoked, diabetic", "+told-diabetes")]
    [InlineData("smokes", "+smoker")]
    public void What_has_ended_is_absent(string text, string said) =>
        Assert.Contains(said, Words.Lifestyle(text).Said(), StringComparison.Ordinal);

    [Theory]
    [InlineData("father had diabetes", "")]
    [InlineData("mother has cramps", "+family-cramps")]
    [InlineData("wife noticed fasciculations", "+fasciculations")]
    public void Relatives_are_not_the_person(string text, string said) =>
        Assert.Equal(said, Words.Read(new Case { Conditions = [new CodedText(text)] }).Said());
}
