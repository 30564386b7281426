using Charley.Foods;

namespace Charley.Intake;

/// <summary>A food table laid out for <see cref="DayTotalsKernel"/>: a row a food, per gram.</summary>
/// <remarks>A row holds the contents of all nutrients (0 where unknown) and behind them, in the same order, the food's energy where that
/// nutrient's value is known and 0 where it is not: summed over a day, the second half is the numerator of coverage. Rows are padded
/// to whole <see cref="Lanes"/>.</remarks>
public sealed class FoodMatrix
{
    /// <summary>Floats in the widest vector.</summary>
    internal const int Lanes = 16;

    private readonly AlignedFloats _rows;

    private FoodMatrix(int nutrients, int width, int foods)
    {
        (Nutrients, RowWidth, Foods) = (nutrients, width, foods);
        _rows = new(foods * width);
    }

    public int Nutrients { get; }

    /// <summary>Floats a row, and a day of the result: twice the nutrients, padded.</summary>
    public int RowWidth { get; }

    public int Foods { get; }

    internal ReadOnlySpan<float> Rows => _rows.Span;

    /// <param name="energy">Place of energy among the nutrients; a food of unknown energy counts <see cref="DayTotals.NeutralEnergy"/>.</param>
    public static FoodMatrix Of(IReadOnlyList<NutrientProfile> foods, int energy)
    {
        ArgumentNullException.ThrowIfNull(foods);
        var nutrients = foods.Count == 0 ? 0 : foods[0].Per100Grams.Length;
        var width = ((2 * nutrients) + Lanes - 1) / Lanes * Lanes;
        var matrix = new FoodMatrix(nutrients, width, foods.Count);
        var rows = matrix._rows.Span;
        for (var food = 0; food < foods.Count; food++)
        {
            var row = rows.Slice(food * width, width);
            var profile = foods[food];
            var perGram = profile.IsKnown(energy) ? profile[energy] / 100 : DayTotals.NeutralEnergy;
            for (var nutrient = 0; nutrient < nutrients; nutrient++)
            {
                if (profile.IsKnown(nutrient))
                {
                    row[nutrient] = (float)(profile[nutrient] / 100);
                    row[nutrients + nutrient] = (float)perGram;
                }
            }
        }

        return matrix;
    }
}
