using System.Globalization;
using Charley.Foods;
using Charley.Knowledge;
using Charley.Reports.Layout;

namespace Charley.Reports.Foods;

/// <summary>Foods for a person at a terminal.</summary>
public static class FoodText
{
    private const int PortionsShown = 12;

    public static void WriteHits(IEnumerable<Food> foods, Page page)
    {
        ArgumentNullException.ThrowIfNull(foods);
        ArgumentNullException.ThrowIfNull(page);
        var table = new TextTable(new("id"), new("food") { Share = 3 }, new("group") { Share = 1.2 });
        foreach (var food in foods)
        {
            table.Add(food.Id, food.Name, food.Group);
        }

        table.Write(page.Output, page.Width);
    }

    public static void WriteWhole(Food food, IReadOnlyList<Nutrient> nutrients, Page page)
    {
        ArgumentNullException.ThrowIfNull(food);
        ArgumentNullException.ThrowIfNull(page);
        var contents = FoodContents.Of(food, nutrients);
        var usual = food.UsualPortion;
        page.Title($"{food.Name}  ({food.Id})");
        page.Paragraph($"{food.Description}. {food.Group}; {food.Source}.");
        page.Heading("What is in it");
        page.Table(Contents(contents.Nutrients, usual, food.HasUsualPortion));
        var known = contents.Others.Where(other => other.IsKnown).ToList();
        page.Section("Also measured, per 100 g", string.Join("; ", known.Select(other => $"{other.Name} {Figures.Of(other.Per100Grams)} {other.Unit}")));
        if (contents.Others.Count > known.Count)
        {
            page.Paragraph($"Of {contents.Others.Count - known.Count} more substances nobody has measured how much it holds.");
        }

        page.List("Portions", food.Portions.Take(PortionsShown).Select(portion => $"{Describe(portion)}: {Figures.Of(portion.Grams)} g").DefaultIfEmpty("none known: give grams"));
    }

    /// <summary>Such as <c>1 cup, sliced</c>.</summary>
    public static string Describe(Portion portion) => string.Create(CultureInfo.InvariantCulture, $"{portion.Amount:0.##} {portion.Description}");

    private static TextTable Contents(IReadOnlyList<FoodContent> contents, Portion usual, bool own)
    {
        var portion = own ? $"in {Describe(usual)} ({Figures.Of(usual.Grams)} g)" : $"in {Figures.Of(usual.Grams)} g";
        var table = new TextTable(new(""), new("in 100 g") { Right = true }, new(portion) { Right = true, Share = 1 }, new(""));
        foreach (var content in contents)
        {
            table.Add(
                content.Name,
                Figures.OrUnknown(content.Per100Grams),
                content.IsKnown ? Figures.Of(content.Per100Grams * usual.Grams / 100) : "",
                content.IsKnown ? content.Unit : "");
        }

        return table;
    }
}
