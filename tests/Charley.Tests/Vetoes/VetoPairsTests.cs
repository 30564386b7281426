using Charley.Content;
using Charley.Knowledge;

namespace Charley.Tests.Vetoes;

/// <summary>Pair by pair: who must not be advised what, by generic name, brand and words; and the same person without it.</summary>
public sealed class VetoPairsTests
{
    /// <summary>What is told; the advice; what the reason must name; how strongly at least.</summary>
    public static TheoryData<string, Advice, string, VetoStrength> Pairs => new()
    {
        // potassium
        { "has chronic kidney disease", Advice.PotassiumRichFoods, "chronic kidney disease", VetoStrength.AskFirst },
        { "has CKD stage 4", Advice.PotassiumSupplement, "CKD stage 4", VetoStrength.Never },
        { "has CKD stage 3", Advice.PotassiumSaltSubstitute, "CKD", VetoStrength.Never },
        { "has kidney disease", Advice.PotassiumRichFoods, "kidney disease", VetoStrength.AskFirst },
        { "has kidney disease", Advice.MagnesiumSupplement, "kidney disease", VetoStrength.AskFirst },
        { "has renal failure", Advice.PotassiumSupplement, "renal failure", VetoStrength.Never },
        { "has on dialysis", Advice.PotassiumRichFoods, "dialysis", VetoStrength.Never },
        { "lab eGFR 38 mL/min/1.73m2", Advice.PotassiumRichFoods, "eGFR 38", VetoStrength.AskFirst },
        { "lab creatinine 190 µmol/L", Advice.PotassiumSupplement, "eGFR", VetoStrength.Never },
        { "lab potassium 5.6 mmol/L", Advice.PotassiumRichFoods, "potassium 5.6", VetoStrength.Never },
        { "takes spironolactone", Advice.PotassiumRichFoods, "spironolactone", VetoStrength.AskFirst },
        { "takes Aldactone 25 mg", Advice.PotassiumSupplement, "Aldactone", VetoStrength.Never },
        { "takes amiloride", Advice.PotassiumSaltSubstitute, "amiloride", VetoStrength.Never },
        { "takes Dyazide", Advice.PotassiumSaltSubstitute, "Dyazide", VetoStrength.Never },
        { "takes lisinopril 10 mg", Advice.PotassiumSupplement, "lisinopril", VetoStrength.Never },
        { "takes Zestril", Advice.PotassiumSaltSubstitute, "Zestril", VetoStrength.Never },
        { "takes losartan", Advice.PotassiumRichFoods, "losartan", VetoStrength.AskFirst },
        { "takes Cozaar", Advice.PotassiumSupplement, "Cozaar", VetoStrength.Never },
        { "takes trimethoprim", Advice.PotassiumSupplement, "trimethoprim", VetoStrength.Never },
        { "takes co-trimoxazole", Advice.PotassiumRichFoods, "co-trimoxazole", VetoStrength.Never },
        { "takes tacrolimus", Advice.PotassiumSupplement, "tacrolimus", VetoStrength.Never },
        { "takes Neoral", Advice.PotassiumSaltSubstitute, "Neoral", VetoStrength.Never },
        { "takes heparin", Advice.PotassiumSupplement, "heparin", VetoStrength.Never },
        { "takes Clexane", Advice.PotassiumSaltSubstitute, "Clexane", VetoStrength.Never },
        { "takes ibuprofen 400 mg", Advice.PotassiumSupplement, "ibuprofen", VetoStrength.AskFirst },
        { "takes Naprosyn", Advice.PotassiumSaltSubstitute, "Naprosyn", VetoStrength.AskFirst },
        { "takes Yasmin", Advice.PotassiumSupplement, "Yasmin", VetoStrength.Never },
        { "age 72", Advice.PotassiumSupplement, "kidney function not being known", VetoStrength.AskFirst },
        { "has type 2 diabetes", Advice.MagnesiumSupplement, "kidney function not being known", VetoStrength.AskFirst },

        // magnesium
        { "has chronic kidney disease", Advice.MagnesiumSupplement, "chronic kidney disease", VetoStrength.AskFirst },
        { "lab eGFR 22 mL/min/1.73m2", Advice.MagnesiumSupplement, "eGFR 22", VetoStrength.Never },
        { "has myasthenia gravis", Advice.MagnesiumSupplement, "myasthenia gravis", VetoStrength.Never },

        // calcium and vitamin D
        { "has kidney stones", Advice.CalciumSupplement, "kidney stones", VetoStrength.AskFirst },
        { "lab calcium 2.9 mmol/L", Advice.CalciumSupplement, "calcium 2.9", VetoStrength.Never },
        { "lab calcium 11.6 mg/dL", Advice.VitaminDSupplement, "calcium 11.6", VetoStrength.Never },
        { "has hyperparathyroidism", Advice.VitaminDSupplement, "hyperparathyroidism", VetoStrength.Never },
        { "has sarcoidosis", Advice.VitaminDSupplement, "sarcoidosis", VetoStrength.AskFirst },
        { "has sarcoidosis", Advice.CalciumSupplement, "sarcoidosis", VetoStrength.AskFirst },
        { "takes digoxin", Advice.CalciumSupplement, "digoxin", VetoStrength.AskFirst },
        { "takes Lanoxin", Advice.VitaminDSupplement, "Lanoxin", VetoStrength.AskFirst },

        // lithium
        { "takes lithium", Advice.SodiumMore, "lithium", VetoStrength.AskFirst },
        { "takes Priadel", Advice.SodiumLess, "Priadel", VetoStrength.AskFirst },
        { "takes lithium carbonate 400 mg", Advice.FluidMore, "lithium", VetoStrength.AskFirst },
        { "takes lithium", Advice.FluidLess, "lithium", VetoStrength.AskFirst },

        // more fluid
        { "lab sodium 129 mmol/L", Advice.FluidMore, "sodium 129", VetoStrength.Never },
        { "takes sertraline", Advice.FluidMore, "sertraline", VetoStrength.AskFirst },
        { "takes Zoloft", Advice.FluidMore, "Zoloft", VetoStrength.AskFirst },
        { "takes hydrochlorothiazide", Advice.FluidMore, "hydrochlorothiazide", VetoStrength.AskFirst },

        // starving
        { "has anorexia nervosa", Advice.FastRefeeding, "anorexia nervosa", VetoStrength.Never },
        { "has eating disorder", Advice.EnergyLess, "eating disorder", VetoStrength.Never },
        { "eats ate almost nothing for 2 weeks", Advice.FastRefeeding, "ate almost nothing", VetoStrength.AskFirst },
        { "weighs 40", Advice.FastRefeeding, "body mass index of 14.7", VetoStrength.Never },
        { "weighs 48", Advice.EnergyLess, "body mass index of 17.6", VetoStrength.Never },

        // folic acid and B12
        { "has vitamin B12 deficiency", Advice.FolicAcidSupplement, "B12", VetoStrength.AskFirst },
        { "lab vitamin B12 110 pg/mL", Advice.FolicAcidSupplement, "B12 110", VetoStrength.Never },
        { "has pernicious anaemia", Advice.FolicAcidSupplement, "pernicious anaemia", VetoStrength.AskFirst },
        { "takes metformin", Advice.FolicAcidSupplement, "metformin", VetoStrength.AskFirst },

        // salt and water
        { "has heart failure", Advice.SodiumMore, "heart failure", VetoStrength.Never },
        { "has heart failure", Advice.FluidMore, "heart failure", VetoStrength.AskFirst },
        { "takes Entresto", Advice.SodiumMore, "Entresto", VetoStrength.Never },
        { "has cirrhosis", Advice.SodiumMore, "cirrhosis", VetoStrength.AskFirst },
        { "has cirrhosis", Advice.FluidMore, "cirrhosis", VetoStrength.AskFirst },
        { "has hypertension", Advice.SodiumMore, "hypertension", VetoStrength.AskFirst },
        { "has high blood pressure", Advice.SodiumMore, "high blood pressure", VetoStrength.AskFirst },
        { "has Addison's disease", Advice.SodiumLess, "Addison", VetoStrength.Never },

        // warfarin, liquorice, grapefruit
        { "takes warfarin", Advice.VitaminKChange, "warfarin", VetoStrength.AskFirst },
        { "takes Coumadin", Advice.VitaminKChange, "Coumadin", VetoStrength.AskFirst },
        { "takes blood thinner", Advice.VitaminKChange, "blood thinner", VetoStrength.AskFirst },
        { "lab potassium 3.1 mmol/L", Advice.Liquorice, "potassium 3.1", VetoStrength.Never },
        { "has hypertension", Advice.Liquorice, "hypertension", VetoStrength.Never },
        { "takes furosemide", Advice.Liquorice, "furosemide", VetoStrength.Never },
        { "takes simvastatin", Advice.Grapefruit, "simvastatin", VetoStrength.Never },
        { "takes Lipitor", Advice.Grapefruit, "Lipitor", VetoStrength.Never },
        { "takes felodipine", Advice.Grapefruit, "felodipine", VetoStrength.Never },
        { "takes Norvasc", Advice.Grapefruit, "Norvasc", VetoStrength.Never },
        { "takes verapamil", Advice.Grapefruit, "verapamil", VetoStrength.Never },

        // hours apart
        { "takes levothyroxine", Advice.CalciumSupplement, "levothyroxine", VetoStrength.Spaced },
        { "takes Synthroid", Advice.IronSupplement, "Synthroid", VetoStrength.Spaced },
        { "takes levothyroxine", Advice.MagnesiumSupplement, "levothyroxine", VetoStrength.Spaced },
        { "takes ciprofloxacin", Advice.CalciumSupplement, "ciprofloxacin", VetoStrength.Spaced },
        { "takes ciprofloxacin", Advice.CalciumRichFoods, "ciprofloxacin", VetoStrength.Spaced },
        { "takes doxycycline", Advice.IronSupplement, "doxycycline", VetoStrength.Spaced },
        { "takes Vibramycin", Advice.MagnesiumSupplement, "Vibramycin", VetoStrength.Spaced },
        { "takes alendronate weekly", Advice.CalciumSupplement, "alendronate", VetoStrength.Spaced },
        { "takes Fosamax", Advice.MagnesiumSupplement, "Fosamax", VetoStrength.Spaced },

        // pregnancy and children
        { "pregnant", Advice.VitaminAAndLiver, "pregnancy", VetoStrength.Never },
        { "pregnant", Advice.MagnesiumSupplement, "pregnancy", VetoStrength.AskFirst },
        { "pregnant", Advice.EnergyLess, "pregnancy", VetoStrength.Never },
        { "breastfeeding", Advice.EnergyLess, "breastfeeding", VetoStrength.AskFirst },
        { "age 9", Advice.IronSupplement, "9 years old", VetoStrength.AskFirst },
        { "age 15", Advice.EnergyLess, "15 years old", VetoStrength.Never },
        { "age 15", Advice.PotassiumSupplement, "15 years old", VetoStrength.AskFirst },

        // rubbing
        { "has DVT on ultrasound", Advice.Massage, "", VetoStrength.Never },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Is_held_back(string told, Advice advice, string because, VetoStrength atLeast)
    {
        var held = Somebody.Vetoes(told).Of(advice);
        Assert.NotNull(held);
        Assert.Contains(because, held.Because, StringComparison.OrdinalIgnoreCase);
        Assert.True(held.Strength >= atLeast, $"{held.Strength}");
        Assert.NotEmpty(held.Text);
        Assert.NotEmpty(held.Source);
        Assert.All(held.Source, source => Assert.Contains(Shipped.Knowledge.Sources, known => known.Id == source));
    }

    /// <summary>Nothing is told of the person but the cramps.</summary>
    [Theory]
    [MemberData(nameof(Pairs))]
    public void Is_not_held_back_without_it(string told, Advice advice, string because, VetoStrength atLeast)
    {
        Assert.True(told.Length > 0 && because.Length >= 0 && Enum.IsDefined(atLeast));
        Assert.Null(Somebody.Vetoes("").Of(advice));
    }

    /// <summary>Told and not there, stopped, denied, a relative's, or another one of the kind that does no harm.</summary>
    [Theory]
    [InlineData("not chronic kidney disease", Advice.PotassiumRichFoods)]
    [InlineData("has no kidney disease", Advice.MagnesiumSupplement)]
    [InlineData("has father had kidney failure", Advice.PotassiumRichFoods)]
    [InlineData("has mother has heart failure", Advice.SodiumMore)]
    [InlineData("not hypertension", Advice.SodiumMore)]
    [InlineData("has angina", Advice.SodiumMore)]
    [InlineData("has coronary artery disease", Advice.FluidMore)]
    [InlineData("takes stopped spironolactone in March 2026", Advice.PotassiumRichFoods)]
    [InlineData("takes no longer on lisinopril", Advice.PotassiumSupplement)]
    [InlineData("takes not on lithium", Advice.SodiumLess)]
    [InlineData("takes rosuvastatin", Advice.Grapefruit)]
    [InlineData("takes Crestor", Advice.Grapefruit)]
    [InlineData("takes pravastatin", Advice.Grapefruit)]
    [InlineData("takes apixaban", Advice.VitaminKChange)]
    [InlineData("takes Eliquis", Advice.PotassiumSupplement)]
    [InlineData("takes warfarin", Advice.PotassiumSupplement)]
    [InlineData("takes amoxicillin", Advice.CalciumSupplement)]
    [InlineData("takes denosumab", Advice.CalciumRichFoods)]
    [InlineData("takes diclofenac gel", Advice.PotassiumSupplement)]
    [InlineData("takes ibuprofen", Advice.PotassiumRichFoods)]
    [InlineData("takes bisoprolol", Advice.PotassiumRichFoods)]
    [InlineData("takes Microgynon", Advice.PotassiumSupplement)]
    [InlineData("has kidney stones", Advice.CalciumRichFoods)]
    [InlineData("has kidney stones", Advice.FluidMore)]
    [InlineData("lab potassium 4.2 mmol/L", Advice.PotassiumRichFoods)]
    [InlineData("lab sodium 140 mmol/L", Advice.FluidMore)]
    [InlineData("lab calcium 2.4 mmol/L", Advice.CalciumSupplement)]
    [InlineData("lab eGFR 95 mL/min/1.73m2; age 72", Advice.MagnesiumSupplement)]
    [InlineData("lab eGFR 95 mL/min/1.73m2; has type 2 diabetes", Advice.PotassiumSupplement)]
    [InlineData("takes metformin; lab vitamin B12 600 pg/mL", Advice.FolicAcidSupplement)]
    [InlineData("takes metformin; pregnant", Advice.FolicAcidSupplement)]
    [InlineData("pregnant", Advice.FolicAcidSupplement)]
    [InlineData("pregnant", Advice.VitaminDSupplement)]
    [InlineData("weighs 62", Advice.EnergyLess)]
    [InlineData("takes sertraline", Advice.SodiumMore)]
    public void Is_no_false_veto(string told, Advice advice) => Assert.Null(Somebody.Vetoes(told).Of(advice));
}
