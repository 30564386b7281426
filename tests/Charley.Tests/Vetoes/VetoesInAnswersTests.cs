using System.Text.Json;
using System.Text.RegularExpressions;
using Charley.Content;
using Charley.Knowledge;
using Answers = Charley.Tests.Assessments.Cases;

namespace Charley.Tests.Vetoes;

/// <summary>What the whole answer makes of vetoes: shown, and contradicted by no other sentence.</summary>
public sealed partial class VetoesInAnswersTests
{
    [Fact]
    public void What_was_told_in_words_is_quoted_and_sourced_in_the_json()
    {
        using var json = JsonDocument.Parse(Answers.Json(Somebody.Assessed("takes spironolactone; has chronic kidney disease")));
        var food = json.RootElement.GetProperty("vetoes").EnumerateArray().Single(veto => veto.GetProperty("what").GetString() == "potassium-rich foods");
        Assert.Equal("chronic kidney disease and spironolactone", food.GetProperty("because").GetString());
        Assert.Equal("ask-first", food.GetProperty("strength").GetString());
        Assert.Equal("potassium-rich-foods", food.GetProperty("advice").GetString());
        Assert.Contains("KDIGO", food.GetProperty("source").GetString());
    }

    [Fact]
    public void Where_nothing_was_told_nothing_is_held_back_from_this_person() => Assert.Empty(Somebody.Vetoes("").Personal);

    [Fact]
    public void A_kidney_disease_that_is_only_probable_counts_and_says_so()
    {
        var held = Somebody.Vetoes("age 70; lab urea 22 mmol/L; lab phosphate 1.9 mmol/L; lab haemoglobin 95 g/L; lab PTH 25 pmol/L; lab bicarbonate 17 mmol/L; has kidney trouble; feels itching").Of(Advice.PotassiumRichFoods);
        Assert.NotNull(held);
        var reason = Assert.Single(held.By[0].Reasons, reason => reason.About == "ckd");
        Assert.InRange(reason.Probability ?? 0, 0.7, 1);
        Assert.Contains("probable", reason.Words);
    }

    [Fact]
    public void A_value_older_than_another_does_not_count()
    {
        var @case = Somebody.Of("");
        var labs = new[] { ("2026-01-10", 5.9), ("2026-11-10", 4.2) };
        var told = @case with { Labs = [.. labs.Select(lab => new Charley.Cases.LabEntry("potassium", lab.Item2) { Unit = "mmol/L", Date = DateOnly.Parse(lab.Item1, System.Globalization.CultureInfo.InvariantCulture) })] };
        Assert.Null(Answers.Assess(told).Vetoes.Of(Advice.PotassiumRichFoods));
    }

    [Theory]
    [InlineData("takes Slow-K; takes ramipril", Advice.PotassiumSupplement, "Slow-K")]
    [InlineData("takes spironolactone; eats uses LoSalt", Advice.PotassiumSaltSubstitute, "LoSalt")]
    [InlineData("takes levothyroxine; supplement calcium carbonate 500 mg", Advice.CalciumSupplement, "calcium carbonate 500 mg")]
    [InlineData("has chronic kidney disease; supplement magnesium citrate 300 mg", Advice.MagnesiumSupplement, "magnesium citrate 300 mg")]
    [InlineData("supplement vitamin B6 50 mg", Advice.VitaminB6Supplement, "vitamin B6 50 mg")]
    [InlineData("takes quinine sulfate 300 mg", Advice.Quinine, "quinine sulfate 300 mg")]
    public void What_is_followed_already_is_said(string told, Advice advice, string already) =>
        Assert.Contains(Somebody.Vetoes(told).Of(advice)?.Already ?? [], words => words.Contains(already, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void A_little_vitamin_B6_is_within_the_limit() => Assert.Empty(Somebody.Vetoes("supplement vitamin B6 2 mg").Personal);

    [Fact]
    public void The_amount_of_a_limit_can_be_asked_for() => Assert.Equal(12, Somebody.Vetoes("").Of("vitamin-b6", AdviceForm.Supplement)?.AtMost);

    [Fact]
    public void The_planner_can_ask_by_nutrient()
    {
        var vetoes = Somebody.Vetoes("has chronic kidney disease");
        Assert.Equal(Advice.PotassiumRichFoods, vetoes.Of("potassium", AdviceForm.Food)?.Advice);
        Assert.Equal(VetoStrength.Never, vetoes.Of("potassium", AdviceForm.Supplement)?.Strength);
        Assert.True(vetoes.Forbids(Advice.MagnesiumSupplement));
        Assert.Null(vetoes.Of("magnesium", AdviceForm.Food));
        Assert.False(Somebody.Vetoes("takes levothyroxine").Forbids(Advice.CalciumSupplement));
    }

    [Fact]
    public void Relief_says_what_is_not_for_this_person()
    {
        var calf = Somebody.Assessed("has heart failure").Relief.Single(relief => relief.Site == "Calf");
        Assert.Contains("more salt", calf.Caution);
        Assert.Contains("heart failure", calf.Caution);
        Assert.Null(Somebody.Assessed("").Relief.Single(relief => relief.Site == "Calf").Caution);
    }

    [Fact]
    public void Advice_of_a_cause_says_what_is_not_for_this_person()
    {
        const string heat = "feels heavy sweating; feels salt stains on the shirt; feels cramps after hours of hard work in the heat; feels drank only water";
        var cause = Somebody.Assessed($"{heat}; has heart failure").Causes.First(cause => cause.Id is "salt-depletion" or "exercise-cramp" && cause.Advice is not null);
        Assert.Contains("heart failure", cause.Caution);
        Assert.Null(Somebody.Assessed(heat).Causes.First(cause => cause.Id is "salt-depletion" or "exercise-cramp" && cause.Advice is not null).Caution);
    }

    [Fact]
    public void A_popular_claim_says_what_is_not_for_this_person()
    {
        var claim = Somebody.Assessed("eats pickle juice for cramps; has cirrhosis").Remarks.Single(remark => remark.Text.Contains("Pickle juice", StringComparison.Ordinal));
        Assert.Contains("more salt", claim.Caution);
        Assert.Contains("cirrhosis", claim.Caution);
    }

    /// <summary>First aid that rubs, warms or salts says so, so that a veto finds it.</summary>
    [Fact]
    public void First_aid_declares_what_it_advises()
    {
        foreach (var aid in Shipped.Knowledge.FirstAid)
        {
            var steps = string.Join(' ', aid.Steps);
            Assert.True(!Rubs().IsMatch(steps) || aid.Advises.Contains(Advice.Massage), aid.Id);
            Assert.True(!Warms().IsMatch(steps) || aid.Advises.Contains(Advice.HeatOrIce), aid.Id);
            Assert.True(!Salts().IsMatch(steps) || aid.Advises.Contains(Advice.SodiumMore), aid.Id);
        }
    }

    /// <summary>Advice of a cause that speaks of drinking, salt or supplements declares it, or warns of them.</summary>
    [Fact]
    public void Advice_of_causes_declares_what_it_advises() =>
        Assert.Empty(Shipped.Knowledge.Causes.Where(cause => cause.Advises.Count == 0 && Drinks().IsMatch(cause.Advice) && !Warns().IsMatch(cause.Advice)).Select(cause => $"{cause.Id}: {cause.Advice}"));

    [GeneratedRegex(@"\b[Rr]ub\b")]
    private static partial Regex Rubs();

    [GeneratedRegex(@"\b[Ww]arm (it|the|hand)\b|warm hand")]
    private static partial Regex Warms();

    [GeneratedRegex("salty|rehydration|broth")]
    private static partial Regex Salts();

    [GeneratedRegex(@"\b[Dd]rink (steadily|oral|something|salty|well|enough|during|after|plenty|more)|salty|broth|rehydration|bring (potassium|calcium|magnesium) up|\b[Mm]agnesium is harmless|[Ii]ron is worth|fluids?;")]
    private static partial Regex Drinks();

    [GeneratedRegex(@"in hospital|by drip|[Ee]mergency department|Do not simply")]
    private static partial Regex Warns();
}
