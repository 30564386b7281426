using Charley.Knowledge;
using Charley.Vetoes;

namespace Charley.Hydration;

/// <summary>What is not to be advised to this person, and why.</summary>
/// <param name="HeldBack">In the order in which they are told.</param>
public sealed record HydrationLimits(IReadOnlyList<HeldBack> HeldBack)
{
    /// <summary>Nothing is held back.</summary>
    public static readonly HydrationLimits None = new([]);

    /// <summary>No amount of drink is advised.</summary>
    public bool Fluid => Holds(HeldAdvice.Fluid);

    /// <summary>No salt is advised.</summary>
    public bool Sodium => Holds(HeldAdvice.Sodium);

    /// <summary>No drink with potassium is advised.</summary>
    public bool Potassium => Holds(HeldAdvice.Potassium);

    /// <summary>No amount of sugar is advised.</summary>
    public bool Carbohydrate => Holds(HeldAdvice.Carbohydrate);

    /// <summary>The body may hold water where it should let it go.</summary>
    public bool KeepsWater => HeldBack.Any(held => held.KeepsWater);

    /// <summary>Signs were told that need help before anything else.</summary>
    public bool Emergency => HeldBack.Any(held => held.Emergency);

    /// <summary>Both together.</summary>
    public HydrationLimits With(HydrationLimits others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new([.. HeldBack.Concat(others.HeldBack).DistinctBy(held => held.Because)]);
    }

    /// <summary>What the vetoes of an assessment hold back of drinking.</summary>
    public static HydrationLimits Of(VetoList vetoes)
    {
        ArgumentNullException.ThrowIfNull(vetoes);
        (Advice Advice, HeldAdvice Held)[] terms = [(Advice.FluidMore, HeldAdvice.Fluid), (Advice.SodiumMore, HeldAdvice.Sodium), (Advice.OralRehydration, HeldAdvice.Potassium)];
        return new([.. from term in terms
                       let held = vetoes.Of(term.Advice)
                       where held is { Strength: >= VetoStrength.AskFirst }
                       select new HeldBack([term.Held], $"Because of {held.Because}: {held.Text}", held.Source)]);
    }

    /// <summary>These, and of the others only what these do not hold back themselves: one reason is enough.</summary>
    public HydrationLimits Besides(HydrationLimits others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return With(new([.. others.HeldBack.Where(held => !held.What.All(Holds))]));
    }

    private bool Holds(HeldAdvice what) => HeldBack.Any(held => held.What.Contains(what));
}

/// <summary>One reason, and the advice that it holds back.</summary>
/// <param name="What">May be empty where a reason only warns.</param>
/// <param name="Because">To the person, a whole sentence.</param>
/// <param name="Source">Ids.</param>
public sealed record HeldBack(IReadOnlyList<HeldAdvice> What, string Because, IReadOnlyList<string> Source)
{
    /// <summary>The body may hold water where it should let it go.</summary>
    public bool KeepsWater { get; init; }

    /// <summary>Signs that need help before anything else.</summary>
    public bool Emergency { get; init; }
}

/// <summary>Advice that may be held back.</summary>
public enum HeldAdvice
{
    /// <summary>To drink more, or any amount.</summary>
    Fluid,

    /// <summary>To take salt.</summary>
    Sodium,

    /// <summary>To take a drink with potassium.</summary>
    Potassium,

    /// <summary>To take so much sugar or starch.</summary>
    Carbohydrate,
}
