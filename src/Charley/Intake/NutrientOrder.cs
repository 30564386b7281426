using Charley.Knowledge;

namespace Charley.Intake;

/// <summary>The nutrients in the order in which profiles, totals and results hold them.</summary>
public sealed class NutrientOrder
{
    private readonly Dictionary<string, int> _indices;

    /// <exception cref="ArgumentException">Energy is not among them.</exception>
    public NutrientOrder(IReadOnlyList<Nutrient> nutrients)
    {
        Nutrients = nutrients;
        _indices = new(nutrients.Count, StringComparer.Ordinal);
        for (var i = 0; i < nutrients.Count; i++)
        {
            _indices.Add(nutrients[i].Id, i);
        }

        Energy = IndexOf("energy") ?? throw new ArgumentException("The nutrients must hold 'energy'.", nameof(nutrients));
        Water = IndexOf("water");
    }

    public IReadOnlyList<Nutrient> Nutrients { get; }

    public int Count => Nutrients.Count;

    public int Energy { get; }

    /// <summary><c>null</c> where water is not counted.</summary>
    public int? Water { get; }

    /// <summary>One litre of water in the unit of <see cref="Water"/>.</summary>
    internal double WaterPerLitre => Water is { } water ? IntakeUnits.Factor("L", Nutrients[water].Unit) ?? 0 : 0;

    /// <returns><c>null</c> where no such nutrient is counted.</returns>
    public int? IndexOf(string nutrient) => _indices.TryGetValue(nutrient, out var index) ? index : null;
}
