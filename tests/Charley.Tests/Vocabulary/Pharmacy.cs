using Charley.Knowledge;

namespace Charley.Tests.Vocabulary;

/// <summary>Classes of medicines made by hand.</summary>
internal static class Pharmacy
{
    public static readonly IReadOnlyList<MedicineClass> Classes =
    [
        Class("thiazide", "med-thiazide", "hydrochlorothiazide", "indapamide") with
        {
            Brands = ["HCTZ", "Microzide"], Atc = ["C03A"], Rxnorm = ["5487"], Combinations = ["enalapril/hydrochlorothiazide", "Moduretic"],
            Words = ["thiazide", "water tablet"],
        },
        Class("acei", "med-acei-arb", "enalapril", "lisinopril") with { Atc = ["C09A"], Combinations = ["enalapril/hydrochlorothiazide"] },
        Class("loop", "med-loop", "furosemide") with { Brands = ["Lasix"], Atc = ["C03C"] },
        Class("diuretic", "med-thiazide") with { Atc = ["C03"], Words = ["diuretic"] },
        Class("ppi", "med-ppi", "omeprazole", "esomeprazole"),
        Class("statin", "med-statin", "simvastatin", "atorvastatin") with { Words = ["statin"] },
        Class("amphotericin", "med-amphotericin", "amphotericin B"),
        Class("saba", "med-saba", "salbutamol") with { Words = ["rescue inhaler", "blue inhaler"] },
        Class("levothyroxine", "med-levothyroxine", "levothyroxine"),
        Class("calcium", null, "calcium", "calcium carbonate") with { Nutrient = "calcium", Words = ["calcium supplement"] },
        Class("vitamin-d", null, "vitamin D", "cholecalciferol") with { Nutrient = "vitamin-d" },
        Class("magnesium", null, "magnesium", "magnesium citrate") with { Nutrient = "magnesium" },
        Class("multivitamin", null, "multivitamin"),
        Class("other", "med-other"),
    ];

    private static MedicineClass Class(string id, string? cause, params string[] ingredients) =>
        new() { Id = id, Name = id, Cause = cause, Ingredients = ingredients, Source = ["expert-estimate"] };
}
