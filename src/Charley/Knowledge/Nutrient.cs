using Charley.Units;
using MemoryPack;

namespace Charley.Knowledge;

/// <summary>A nutrient, energy or another constituent of food that Charley counts.</summary>
[MemoryPackable]
public sealed partial record Nutrient
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The name inside a sentence: <c>magnesium</c>, <c>vitamin B12</c>.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    [MemoryPackIgnore]
    public string InSentence => char.ToLowerInvariant(Name[0]) + Name[1..];

    /// <summary><c>mg µg g kcal L</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>One of those the product is about.</summary>
    public bool Mission { get; init; }

    /// <summary>Numbers of it in USDA's tables.</summary>
    public IReadOnlyList<string> Usda { get => field ?? []; init; }

    /// <summary>Turns USDA's unit into <see cref="Unit"/>.</summary>
    public double UsdaFactor { get => field == 0 ? 1 : field; init; }

    /// <summary>Column code in the Indian table, in grams per 100 g.</summary>
    public string? Ifct { get; init; }

    public string? Function { get; init; }

    public string? LowIntake { get; init; }

    public string? DeficiencyCause { get; init; }

    public string? LowIntakeCause { get; init; }

    public IReadOnlyList<string> CauseLabs { get => field ?? []; init; }

    public string? UpperLimit { get; init; }

    public string? Supplements { get; init; }

    /// <summary>Ids of <see cref="EvidenceEntry"/>.</summary>
    public IReadOnlyList<string> Evidence { get => field ?? []; init; }

    public string? Absorption { get; init; }

    public Grade? Grade { get; init; }

    public IReadOnlyList<string> Source { get => field ?? []; init; }

    /// <summary>International units as an amount in the nutrient's own unit, where the food tables count it in IU too; other amounts as they are.</summary>
    public Amount WithoutInternationalUnits(Amount amount) =>
        amount.Dimension == Dimension.InternationalUnits && UsdaFactor != 1 && Units.Unit.TryRead(Unit, out var own)
            ? Amount.Of(amount.In(Units.Unit.InternationalUnit) * UsdaFactor, own)
            : amount;
}
