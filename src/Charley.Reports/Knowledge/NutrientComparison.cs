using Charley.Cases;
using Charley.Foods;
using Charley.Knowledge;
using Charley.Reports.Layout;

namespace Charley.Reports.Knowledge;

/// <summary>The nutrients the product is about, side by side: one table where the page is wide, two stacked where it is not.</summary>
public sealed class NutrientComparison(KnowledgeBase knowledge, FoodTable foods)
{
    /// <summary>Letters from which one table can be read.</summary>
    private const int Wide = 110;

    private const int FoodsNamed = 3;
    private const int MedicinesNamed = 3;
    private const int ShortText = 150;
    private const int LongerText = 210;

    private readonly AdultNeeds _needs = new(knowledge);

    public void Write(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        (TextColumn Column, Func<Nutrient, string> Cell) name = (new(""), Name),
            what = (new("what for") { Share = 1 }, nutrient => Prose.Begin(nutrient.Function ?? "", ShortText)),
            lack = (new("too little") { Share = 1.2 }, nutrient => Prose.Begin(nutrient.LowIntake ?? "", ShortText)),
            help = (new("do supplements help cramps?") { Share = 1.2 }, nutrient => Prose.Begin(nutrient.Supplements ?? "", LongerText)),
            need = (new("women, men a day") { Share = 0.8 }, Need),
            rich = (new("richest foods") { Share = 1 }, Richest),
            depleted = (new("depleted by") { Share = 1.2 }, Depleted);
        if (page.Width >= Wide)
        {
            Table(page, name, what, need, rich, depleted, lack, help);
        }
        else
        {
            Table(page, name, what, lack, help);
            page.Output.WriteLine();
            Table(page, name, need, rich, depleted);
        }

        page.Output.WriteLine();
        page.Output.WriteLine("Women, men: 31 to 50 years; NASEM's RDA, or AI where there is none.");
        page.Output.WriteLine("Richest: in a usual portion of a plain food.");
    }

    private void Table(Page page, params (TextColumn Column, Func<Nutrient, string> Cell)[] columns)
    {
        var table = new TextTable([.. columns.Select(column => column.Column)]) { Airy = true };
        foreach (var nutrient in knowledge.Nutrients.Where(nutrient => nutrient.Mission))
        {
            table.Add([.. columns.Select(column => column.Cell(nutrient))]);
        }

        table.Write(page.Output, page.Width);
    }

    private static string Name(Nutrient nutrient) => nutrient.Name.Split('(')[0].TrimEnd();

    private string Need(Nutrient nutrient) => (_needs.Of(nutrient, Sex.Female), _needs.Of(nutrient, Sex.Male)) switch
    {
        ({ } woman, { } man) => woman == man
            ? $"{Figures.Of(woman.Amount)} {nutrient.Unit} ({woman.Kind})"
            : $"{Figures.Of(woman.Amount)}, {Figures.Of(man.Amount)} {nutrient.Unit} ({woman.Kind})",
        _ => "none set",
    };

    private string Richest(Nutrient nutrient) =>
        string.Join("; ", foods.Richest(nutrient, FoodsNamed).Select(rich => $"{rich.Food.Name.Split(',')[0]} {Figures.Of(rich.PerPortion)} {nutrient.Unit}"));

    private string Depleted(Nutrient nutrient)
    {
        var medicines = knowledge.Medicines.Where(medicine => medicine.Depletes.Contains(nutrient.Id)).Select(medicine => medicine.Name.Split('(')[0].TrimEnd()).ToList();
        return medicines.Count == 0 ? "no medicine we know of"
            : string.Join("; ", medicines.Take(MedicinesNamed)) + (medicines.Count > MedicinesNamed ? $"; and {medicines.Count - MedicinesNamed} more" : "");
    }
}
