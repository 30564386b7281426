namespace Charley.Foods;

/// <summary>Per 100 g of a food, every nutrient of <see cref="Knowledge.KnowledgeBase.Nutrients"/> in that order and in that nutrient's unit;
/// <see cref="double.NaN"/> where nobody measured it.</summary>
/// <remarks>Unknown is not zero: callers test <see cref="IsKnown"/> before they add.</remarks>
public readonly record struct NutrientProfile(ReadOnlyMemory<float> Per100Grams)
{
    public bool IsKnown(int nutrient) => !float.IsNaN(Per100Grams.Span[nutrient]);

    public double this[int nutrient] => Per100Grams.Span[nutrient];
}
