using Charley.Cases;
using Charley.Units;

namespace Charley.Intake;

/// <summary>A diary, understood as far as it could be; every row gives one item.</summary>
/// <param name="Items">In the order of the rows.</param>
/// <param name="NotUnderstood">Rows whose food or unit nobody could make sense of; their item is <see cref="DiaryItem.NotUnderstood"/>.</param>
public sealed record DiaryReading(IReadOnlyList<DiaryItem> Items, IReadOnlyList<NotUnderstood> NotUnderstood)
{
    private static readonly HashSet<string> Water = new(StringComparer.OrdinalIgnoreCase)
    {
        "water", "tap water", "plain water", "drinking water", "still water", "bottled water", "mineral water", "sparkling water", "soda water",
    };

    /// <summary>Supplements are looked for first, then foods; plain water is known without a table.</summary>
    public static DiaryReading Of(IEnumerable<DiaryRow> rows, ReadFood readFood, ReadSupplement readSupplement)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(readFood);
        ArgumentNullException.ThrowIfNull(readSupplement);
        var items = new List<DiaryItem>();
        var unclear = new List<NotUnderstood>();
        foreach (var row in rows)
        {
            if (row.FoodId is null && readSupplement(row.Food, row.Quantity, row.Unit) is { } dose)
            {
                items.Add(new DiaryItem.Supplement(row.Date, dose.Nutrient, dose.Amount));
                continue;
            }

            var reading = readFood(row.FoodId ?? row.Food, row.Quantity, row.Unit);
            items.Add(reading is FoodReading.Understood food ? new DiaryItem.Food(row.Date, food.Grams, food.Profile) : WaterOf(row));
            if (items[^1] is DiaryItem.NotUnderstood)
            {
                unclear.Add(reading is FoodReading.UnknownUnit unit
                    ? new("unit", row.Unit, unit.Known, row.Row)
                    : new("food", row.Food, (reading as FoodReading.UnknownFood)?.Nearest, row.Row));
            }
        }

        return new(items, unclear);
    }

    private static DiaryItem WaterOf(DiaryRow row) =>
        row.FoodId is null && Water.Contains(row.Food.Trim()) && Unit.TryRead(row.Unit, out var unit)
            ? unit.Dimension switch
            {
                Dimension.Volume => new DiaryItem.PlainWater(row.Date, row.Quantity * unit.InBase),
                Dimension.Mass => new DiaryItem.PlainWater(row.Date, row.Quantity * unit.InBase / Unit.Kilogram.InBase),
                _ => new DiaryItem.NotUnderstood(row.Date),
            }
            : new DiaryItem.NotUnderstood(row.Date);
}
