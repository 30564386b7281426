using Charley.Cases;
using Charley.Hydration;

namespace Charley.Tests.Hydration;

/// <summary>Who is advised nothing, or less, and what a day's drinks are for the others.</summary>
public sealed class HydrationHoldsTests
{
    [Theory]
    [InlineData("heart failure", null)]
    [InlineData("chronic kidney disease stage 4", null)]
    [InlineData("hyponatraemia", null)]
    [InlineData("cirrhosis", null)]
    [InlineData(null, "sertraline 50 mg")]
    [InlineData(null, "hydrochlorothiazide 25 mg daily")]
    [InlineData(null, "lithium carbonate 800 mg")]
    [InlineData(null, "furosemide 40 mg")]
    [InlineData(null, "desmopressin")]
    public void Conditions_and_medicines_hold_advice_to_drink_back(string? condition, string? medicine)
    {
        var limits = Runner.Holds.Of(Runner.Read(new Case { Conditions = condition is null ? [] : [new CodedText(condition)], Medications = medicine is null ? [] : [new Medication(medicine)] }));
        Assert.True(limits.Fluid);
        var advice = Runner.Advise(new HydrationRequest { Person = new Person { Age = 50, Sex = Sex.Male, Weight = Runner.Kilograms(80) }, Session = TimeSpan.FromHours(3) }, limits);
        Assert.Null(advice.Daily);
        Assert.Null(advice.Plan);
        Assert.Empty(advice.Recipes);
        Assert.Contains(limits.HeldBack[0].Because, advice.Advice);
        Assert.DoesNotContain(advice.Advice, text => text.Contains("mL every", StringComparison.Ordinal) || text.Contains("L of drinks", StringComparison.Ordinal));
    }

    [Fact]
    public void A_low_sodium_in_blood_holds_back_too()
    {
        var reading = Runner.Read(new Case { Labs = [new LabEntry("sodium", 131) { Unit = "mmol/L" }] });
        Assert.True(Runner.Holds.Of(reading).Fluid);
    }

    [Fact]
    public void A_stopped_or_denied_medicine_holds_nothing_back()
    {
        Assert.Empty(Runner.Holds.Of(Runner.Read(new Case { Medications = [new Medication("not on hydrochlorothiazide")] })).HeldBack);
        Assert.Empty(Runner.Holds.Of(Runner.Read(new Case { Absent = ["heart failure"] })).HeldBack);
    }

    [Fact]
    public void Signs_of_thin_blood_go_before_everything()
    {
        var reading = Runner.Read(new Case { Symptoms = ["bad headache", "feels sick"], Lifestyle = ["first marathon today", "drank water at every station", "heavier after the race than before"] });
        var advice = Runner.Advise(new HydrationRequest { Person = new Person { Age = 29, Sex = Sex.Female } }, Runner.Holds.Of(reading));
        Assert.StartsWith("Get help now", advice.Answer, StringComparison.Ordinal);
        Assert.Null(advice.Daily);
        Assert.Single(advice.Advice);
    }

    [Fact]
    public void A_medicine_that_raises_potassium_leaves_only_drinks_without_it()
    {
        var limits = Runner.Holds.Of(Runner.Read(new Case { Medications = [new Medication("ramipril 5 mg")] }));
        var recipes = Runner.Advise(new HydrationRequest(), limits).Recipes;
        Assert.Equal("kitchen", Assert.Single(recipes).Id);
    }

    [Fact]
    public void Held_back_from_elsewhere_counts_the_same()
    {
        var limits = HydrationLimits.None.With(new HydrationLimits([new HeldBack([HeldAdvice.Sodium], "Salt is not for you.", ["expert-estimate"])]));
        var advice = Runner.Advise(new HydrationRequest { Test = Runner.Weighed(75, 73, 0.5, 120) }, limits);
        Assert.NotNull(advice.Plan);
        Assert.Null(advice.Plan.Sodium);
        Assert.Empty(advice.Recipes);
    }

    /// <summary>Total water of the tables times the 81 % that come from drinks.</summary>
    [Theory]
    [InlineData(Sex.Female, 34, null, null, "NASEM", 2.7, 2.187)]
    [InlineData(Sex.Male, 34, null, null, "NASEM", 3.7, 2.997)]
    [InlineData(Sex.Female, 30, true, null, "NASEM", 3.0, 2.43)]
    [InlineData(Sex.Female, 30, null, true, "EFSA", 2.7, 2.187)]
    [InlineData(Sex.Male, 10, null, null, "EFSA", 2.1, 1.701)]
    [InlineData(Sex.Female, 6, null, null, "EFSA", 1.6, 1.296)]
    public void A_day_goes_by_the_tables(Sex sex, double age, bool? pregnant, bool? lactating, string body, double total, double drinks)
    {
        var daily = Runner.Advise(new HydrationRequest { Person = new Person { Age = age, Sex = sex, Pregnant = pregnant, Lactating = lactating }, Body = body }).Daily!;
        Assert.Equal((total, drinks), (daily.Total, Math.Round(daily.Drinks, 6)));
        Assert.Single(daily.Others);
    }

    [Fact]
    public void A_baby_needs_milk() =>
        Assert.Contains(Runner.Advise(new HydrationRequest { Person = new Person { Age = 0.3, Sex = Sex.Male } }).Advice, text => text.StartsWith("A baby of this age needs milk", StringComparison.Ordinal));

    /// <summary>Six coffees of 95 mg are 570 mg; the limit is 400 mg, 200 in pregnancy.</summary>
    [Theory]
    [InlineData(null, "up to 400 mg")]
    [InlineData(true, "up to 200 mg")]
    public void Coffee_is_counted_from_the_words(bool? pregnant, string limit)
    {
        var reading = Runner.Read(new Case { Lifestyle = ["6 coffees a day"] });
        Assert.Equal(570, reading.Measures["caffeine"], 6);
        var request = new HydrationRequest { Person = new Person { Sex = Sex.Female, Age = 30, Pregnant = pregnant }, Caffeine = reading.Measures["caffeine"] };
        Assert.Contains(Runner.Advise(request).Advice, text => text.Contains("570 mg", StringComparison.Ordinal) && text.Contains(limit, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(10, "within the low-risk limit")]
    [InlineData(30, "low-risk limit. It takes")]
    [InlineData(120, "Do not stop suddenly")]
    public void Alcohol_is_set_against_the_week(double grams, string words) =>
        Assert.Contains(Runner.Advise(new HydrationRequest { Alcohol = grams }).Advice, text => text.Contains(words, StringComparison.Ordinal));

    /// <summary>
    /// From grams and molar masses: NaCl 58.44, KCl 74.55, trisodium citrate dihydrate 294.1, glucose 180.16, sucrose 342.3 g/mol.
    /// The kitchen: half a level teaspoon is 2.8 to 3 g of salt, six of sugar are 25.2 g.
    /// </summary>
    [Fact]
    public void Recipes_hold_what_they_say()
    {
        var packet = Runner.Facts.Recipes.Single(recipe => recipe.Id == "packet");
        Assert.Equal((2.6 / 58.44 * 1000) + (3 * 2.9 / 294.1 * 1000), packet.Sodium, 1.0);
        Assert.Equal(1.5 / 74.55 * 1000, packet.Potassium, 0.5);
        Assert.Equal(13.5 / 180.16 * 1000, packet.Sugar, 0.5);
        Assert.Equal(245, packet.Osmolarity);
        var kitchen = Runner.Facts.Recipes.Single(recipe => recipe.Id == "kitchen");
        Assert.InRange(kitchen.Sodium, 2.8 / 58.44 * 1000 - 0.5, 3.0 / 58.44 * 1000);
        Assert.Equal(2 * 25.2 / 342.3 * 1000, kitchen.Sugar, 1.0);
        Assert.True(kitchen.Sodium < packet.Sodium);
    }
}
