using System.Text.Json.Serialization;
using MemoryPack;

namespace Charley.Knowledge;

/// <summary>A class of medicines or supplements.</summary>
[MemoryPackable]
public sealed partial record MedicineClass
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The cause that taking it is; <c>null</c> where no relation to cramps is known.</summary>
    public string? Cause { get; init; }

    /// <summary>Id of the finding that warning signs know the taking of it by.</summary>
    public string? Finding { get; init; }

    public IReadOnlyList<string> Atc { get => field ?? []; init; }

    public IReadOnlyList<string> Rxnorm { get => field ?? []; init; }

    public IReadOnlyList<string> Ingredients { get => field ?? []; init; }

    public IReadOnlyList<string> Brands { get => field ?? []; init; }

    public IReadOnlyList<string> Words { get => field ?? []; init; }

    /// <summary>Products that hold this among other ingredients.</summary>
    public IReadOnlyList<string> Combinations { get => field ?? []; init; }

    /// <summary>Everything a medicine of the class may be recognised by.</summary>
    [MemoryPackIgnore, JsonIgnore]
    public IEnumerable<string> AllNames => [Name, .. Ingredients, .. Brands, .. Words, .. Combinations];

    /// <summary>Ids of nutrients it depletes.</summary>
    public IReadOnlyList<string> Depletes { get => field ?? []; init; }

    /// <summary>What is known of cramps with it.</summary>
    public string? Cramps { get; init; }

    /// <summary>What to ask the doctor.</summary>
    public string? Review { get; init; }

    /// <summary>For supplements: the nutrient supplied.</summary>
    public string? Nutrient { get; init; }

    /// <summary>What stopping it lately may bring; <c>null</c> where nothing is known.</summary>
    public StoppingEffect? Stopping { get; init; }

    public Grade? Grade { get; init; }

    public required IReadOnlyList<string> Source { get; init; }
}

/// <summary>Having stopped a medicine is itself a finding for a while.</summary>
[MemoryPackable]
public sealed partial record StoppingEffect
{
    /// <summary>Id of a finding of kind history.</summary>
    public required string Finding { get; init; }

    /// <summary>So many weeks after the last dose it still counts.</summary>
    public required double Weeks { get; init; }
}
