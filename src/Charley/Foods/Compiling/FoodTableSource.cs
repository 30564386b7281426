namespace Charley.Foods.Compiling;

/// <summary>All that a food table is compiled from.</summary>
public sealed record FoodTableSource
{
    public required IReadOnlyList<NutrientColumn> Columns { get; init; }

    public required IReadOnlyList<FoodEntry> Foods { get; init; }

    public required FoodPriors Priors { get; init; }

    public required FoodNaming Naming { get; init; }

    public required IReadOnlyList<UsualPortionRule> UsualPortions { get; init; }

    public required IReadOnlyList<Synonym> Synonyms { get; init; }

    public required IReadOnlyList<HouseholdMeasure> Measures { get; init; }

    public required IReadOnlyList<Density> Densities { get; init; }

    public required TraitRules Traits { get; init; }

    public required KindRules Kinds { get; init; }

    public required IReadOnlyList<WishRule> Wishes { get; init; }
}

/// <summary>What people say, and the words of the tables that it means.</summary>
/// <param name="Cost">Of the detour in a search; nats.</param>
public sealed record Synonym(string Words, string Means, double Cost);

/// <summary>What people write of what they may not eat, and what that is.</summary>
/// <param name="Allergies">Only where it is an allergy.</param>
public sealed record WishRule(IReadOnlyList<string> Words, FoodTraits Means, bool Allergies);

/// <summary>Which of a food's portions is the usual one.</summary>
/// <param name="Of">A food group, or <c>head:</c> and a head noun.</param>
/// <param name="Preferred">Beginnings of portion descriptions, the best first.</param>
/// <param name="Weight">Grams that one must weigh at least and at most to be a usual portion.</param>
/// <param name="Grams">Where none of its own fits.</param>
public sealed record UsualPortionRule(string Of, IReadOnlyList<string> Preferred, (double Least, double Most) Weight, double Grams)
{
    /// <summary>More energy than this nobody takes of it at a time.</summary>
    public double MostKilocalories { get; init; } = double.PositiveInfinity;
}

/// <summary>What a glass, a mug, a can holds.</summary>
/// <param name="Foods">Food groups, or <c>head:</c> and a head noun, that are measured so; empty for all.</param>
public sealed record HouseholdMeasure(string Name, IReadOnlyList<string> Words, double Millilitres, IReadOnlyList<string> Foods);

/// <summary>Grams per millilitre of foods whose own portions do not say.</summary>
/// <param name="Ids">Of these foods,</param>
/// <param name="Start">or of foods whose description begins so,</param>
/// <param name="Group">of this group; each empty where it does not narrow.</param>
public sealed record Density(IReadOnlyList<string> Ids, string Start, string Group, double GramsPerMillilitre);
