using System.Text.Json.Serialization;
using MemoryPack;

namespace Charley.Knowledge;

/// <summary>Everything Charley may advise that can harm somebody: what a <see cref="Veto"/> can hold back.</summary>
public enum Advice
{
    [JsonStringEnumMemberName("potassium-rich-foods")]
    PotassiumRichFoods,

    [JsonStringEnumMemberName("potassium-supplement")]
    PotassiumSupplement,

    /// <summary>Salt made of potassium chloride.</summary>
    [JsonStringEnumMemberName("potassium-salt-substitute")]
    PotassiumSaltSubstitute,

    /// <summary>Pills, powders, laxatives and antacids of magnesium.</summary>
    [JsonStringEnumMemberName("magnesium-supplement")]
    MagnesiumSupplement,

    /// <summary>Milk products, fortified drinks and mineral water rich in calcium.</summary>
    [JsonStringEnumMemberName("calcium-rich-foods")]
    CalciumRichFoods,

    [JsonStringEnumMemberName("calcium-supplement")]
    CalciumSupplement,

    [JsonStringEnumMemberName("vitamin-d-supplement")]
    VitaminDSupplement,

    [JsonStringEnumMemberName("vitamin-b6-supplement")]
    VitaminB6Supplement,

    [JsonStringEnumMemberName("folic-acid-supplement")]
    FolicAcidSupplement,

    [JsonStringEnumMemberName("iron-supplement")]
    IronSupplement,

    [JsonStringEnumMemberName("zinc-supplement")]
    ZincSupplement,

    /// <summary>Retinol as a supplement, and liver.</summary>
    [JsonStringEnumMemberName("vitamin-a-and-liver")]
    VitaminAAndLiver,

    /// <summary>Much more or much less green leaves, or vitamin K as a supplement.</summary>
    [JsonStringEnumMemberName("vitamin-k-change")]
    VitaminKChange,

    /// <summary>More salt: at meals, in drinks, as tablets, pickle juice.</summary>
    [JsonStringEnumMemberName("sodium-more")]
    SodiumMore,

    [JsonStringEnumMemberName("sodium-less")]
    SodiumLess,

    [JsonStringEnumMemberName("fluid-more")]
    FluidMore,

    [JsonStringEnumMemberName("fluid-less")]
    FluidLess,

    /// <summary>Rehydration salts: sodium, potassium and sugar in water.</summary>
    [JsonStringEnumMemberName("oral-rehydration")]
    OralRehydration,

    [JsonStringEnumMemberName("liquorice")]
    Liquorice,

    [JsonStringEnumMemberName("grapefruit")]
    Grapefruit,

    /// <summary>Quinine, as a tablet or as tonic water.</summary>
    [JsonStringEnumMemberName("quinine")]
    Quinine,

    /// <summary>Eating much more at once after weeks of very little.</summary>
    [JsonStringEnumMemberName("fast-refeeding")]
    FastRefeeding,

    /// <summary>Eating less, fasting, losing weight.</summary>
    [JsonStringEnumMemberName("energy-less")]
    EnergyLess,

    /// <summary>Rubbing and kneading the muscle that cramps.</summary>
    [JsonStringEnumMemberName("massage")]
    Massage,

    /// <summary>Hot packs and ice on the skin.</summary>
    [JsonStringEnumMemberName("heat-or-ice")]
    HeatOrIce,

    /// <summary>Training harder or longer than usual.</summary>
    [JsonStringEnumMemberName("hard-exercise")]
    HardExercise,
}

/// <summary>An <see cref="Advice"/> in words, and how it is known that somebody follows it already.</summary>
[MemoryPackable]
public sealed partial record AdviceEntry
{
    public required Advice Id { get; init; }

    /// <summary>To a person, in the middle of a sentence: <c>potassium-rich foods</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Id of the nutrient it changes; <c>null</c> where it is no nutrient.</summary>
    public string? Nutrient { get; init; }

    /// <summary>How that nutrient is changed.</summary>
    public AdviceForm? Form { get; init; }

    /// <summary>Medicine classes that are it: who takes one follows the advice already.</summary>
    public IReadOnlyList<MedicineMatch> Takes { get => field ?? []; init; }

    /// <summary>Findings that tell it.</summary>
    public IReadOnlyList<string> Findings { get => field ?? []; init; }
}

/// <summary>How an advice changes what is taken in of a nutrient.</summary>
public enum AdviceForm
{
    /// <summary>More of it in food and drink.</summary>
    [JsonStringEnumMemberName("food")]
    Food,

    /// <summary>As a pill, powder or drops.</summary>
    [JsonStringEnumMemberName("supplement")]
    Supplement,

    [JsonStringEnumMemberName("less")]
    Less,
}
