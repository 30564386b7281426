using Charley.Foods;
using Charley.Knowledge;

namespace Charley.Intake;

/// <summary>What is known of nutrients, requirements and the way people eat, ready to assess with. Made once.</summary>
public sealed class IntakeKnowledge
{
    /// <param name="generousDensities">Per kcal and nutrient, in the order of the nutrients: <see cref="Densities"/> of the food table;
    /// it bounds what unknown values might bring.</param>
    public IntakeKnowledge(KnowledgeBase knowledge, IReadOnlyList<double> generousDensities)
        : this(new NutrientOrder(knowledge.Nutrients), new ReferenceIntakes(knowledge.ReferenceIntakes), new IntakeSpreads(knowledge.IntakeVariance), generousDensities)
    {
    }

    /// <exception cref="ArgumentException">There is not one density a nutrient.</exception>
    public IntakeKnowledge(NutrientOrder nutrients, ReferenceIntakes references, IntakeSpreads spreads, IReadOnlyList<double> generousDensities)
    {
        if (generousDensities.Count != nutrients.Count)
        {
            throw new ArgumentException($"There are {generousDensities.Count} densities for {nutrients.Count} nutrients.", nameof(generousDensities));
        }

        (Nutrients, References, Spreads, GenerousDensities) = (nutrients, references, spreads, generousDensities);
    }

    public NutrientOrder Nutrients { get; }

    public ReferenceIntakes References { get; }

    public IntakeSpreads Spreads { get; }

    public IReadOnlyList<double> GenerousDensities { get; }

    /// <summary>The 90th centile of every nutrient per kcal among foods that bring energy: few diets are richer throughout.</summary>
    /// <remarks>A nutrient that no food has a value for gets 0.</remarks>
    public static IReadOnlyList<double> Densities(IReadOnlyList<NutrientProfile> foods, NutrientOrder nutrients)
    {
        const double Generous = 0.9;
        const double LeastKilocalories = 10;
        var dense = foods.Where(food => food.IsKnown(nutrients.Energy) && food[nutrients.Energy] >= LeastKilocalories).ToList();
        return [.. Enumerable.Range(0, nutrients.Count).Select(Of)];

        double Of(int nutrient)
        {
            var known = dense.Where(food => food.IsKnown(nutrient)).Select(food => food[nutrient] / food[nutrients.Energy]).Order().ToList();
            return known.Count == 0 ? 0 : known[(int)(Generous * (known.Count - 1))];
        }
    }
}
