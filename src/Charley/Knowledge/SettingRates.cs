using MemoryPack;

namespace Charley.Knowledge;

/// <summary>How the place where a case comes from changes the mix of causes.</summary>
[MemoryPackable]
public sealed partial record SettingRates
{
    /// <summary><c>community</c>, <c>primary-care</c>, <c>referred</c> or <c>emergency</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Exponent γ of e′ ∝ e^γ: 1 leaves the shares of the causes as in the community; smaller makes rare causes less rare.</summary>
    public required double Flattening { get; init; }

    /// <summary>P(the complaint) in the population that the priors are about.</summary>
    public required double ComplaintRate { get; init; }

    /// <summary>P(the complaint without any listed cause).</summary>
    public required double Leak { get; init; }

    public required Grade Grade { get; init; }

    public required IReadOnlyList<string> Source { get; init; }

    public string? Note { get; init; }
}

/// <summary>The first file of the knowledge: its version and the settings.</summary>
public sealed record KnowledgeHeader
{
    /// <summary>Year, month and running number, such as <c>2026.11.0</c>.</summary>
    public required string Version { get; init; }

    public required IReadOnlyList<SettingRates> Settings { get; init; }

    public required Weighing Weighing { get; init; }
}
