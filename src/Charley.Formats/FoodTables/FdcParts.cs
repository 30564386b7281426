namespace Charley.Formats.FoodTables;

/// <summary>A file of a FoodData Central download.</summary>
public enum FdcPart
{
    Foods,
    Nutrients,
    Contents,
    Portions,
    Categories,
    Measures,
}

/// <summary>Recognises the files of a FoodData Central download by their columns.</summary>
public static class FdcParts
{
    /// <summary>Without these there is no table.</summary>
    internal static readonly (FdcPart Part, string Name)[] Needed = [(FdcPart.Foods, "food.csv"), (FdcPart.Nutrients, "nutrient.csv"), (FdcPart.Contents, "food_nutrient.csv")];

    private static readonly (FdcPart Part, string[] Columns)[] Known =
    [
        (FdcPart.Contents, ["fdc_id", "nutrient_id", "amount"]),
        (FdcPart.Portions, ["fdc_id", "gram_weight", "amount", "measure_unit_id", "portion_description", "modifier"]),
        (FdcPart.Foods, ["fdc_id", "data_type", "description", "food_category_id"]),
        (FdcPart.Nutrients, ["id", "name", "unit_name", "nutrient_nbr"]),
        (FdcPart.Categories, ["id", "code", "description"]),
    ];

    private static readonly string[] MeasureColumns = ["id", "name"];

    /// <returns><c>null</c> where it is none of them.</returns>
    public static FdcPart? Of(IReadOnlyCollection<string> titles)
    {
        ArgumentNullException.ThrowIfNull(titles);
        return titles.Count == MeasureColumns.Length && MeasureColumns.All(titles.Contains) ? FdcPart.Measures
            : Known.Where(known => known.Columns.All(titles.Contains)).Select(known => (FdcPart?)known.Part).FirstOrDefault();
    }
}
