using Charley.Cases;
using Charley.Units;
using Charley.Vocabulary;

namespace Charley.Hydration;

/// <summary>What somebody wants to know about drinking, and what they tell. <c>null</c> everywhere means "not said".</summary>
public sealed record HydrationRequest
{
    public Person Person { get; init; } = new();

    /// <summary>A session that was weighed.</summary>
    public SweatTest? Test { get; init; }

    /// <summary>How long a session to plan for is; that of the test where nothing else is said.</summary>
    public TimeSpan? Session { get; init; }

    /// <summary>How salty the sweat is.</summary>
    public SweatSodium SweatSodium { get; init; } = new SweatSodium.Unknown();

    /// <summary>mmol/L in what was drunk.</summary>
    public double? DrinkSodium { get; init; }

    public bool Heat { get; init; }

    /// <summary>Conditions and medicines were told, or it was said that there are none.</summary>
    public bool ConditionsTold { get; init; }

    /// <summary>mg of caffeine a day.</summary>
    public double? Caffeine { get; init; }

    /// <summary>g of alcohol a day.</summary>
    public double? Alcohol { get; init; }

    /// <summary>What a case tells; its fields go before its words.</summary>
    public static HydrationRequest Of(Case @case, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(reading);
        var (person, facts) = (@case.Person, reading.Person);
        return new HydrationRequest
        {
            Person = person with
            {
                Age = person.Age ?? facts.Age,
                Pregnant = person.Sex == Sex.Male ? null : person.Pregnant ?? facts.Pregnant,
                Lactating = person.Sex == Sex.Male ? null : person.Lactating ?? facts.Lactating,
            },
            ConditionsTold = @case.Conditions.Count > 0 || reading.MedicationsSaid,
            Caffeine = Measure("caffeine"),
            Alcohol = Measure("alcohol"),
        };

        double? Measure(string measure) => reading.Measures.TryGetValue(measure, out var amount) ? amount : null;
    }

    /// <summary>Whose reference intakes.</summary>
    public string Body { get; init; } = Charley.Intake.ReferenceIntakes.DefaultBody;
}

/// <summary>A session between two weighings.</summary>
/// <param name="Before">Mass before, with little or nothing on.</param>
/// <param name="After">Mass after, dried.</param>
/// <param name="Length">Time between them in exercise.</param>
public sealed record SweatTest(Amount Before, Amount After, TimeSpan Length)
{
    /// <summary>A volume.</summary>
    public Amount Drank { get; init; } = Amount.Of(0, Unit.Litre);

    /// <summary>A mass.</summary>
    public Amount Food { get; init; } = Amount.Of(0, Unit.Gram);

    /// <summary>A volume.</summary>
    public Amount Urine { get; init; } = Amount.Of(0, Unit.Litre);

    /// <summary>kg: how far one weighing may be out; <c>null</c>: as bathroom scales.</summary>
    public double? ScaleError { get; init; }
}

/// <summary>How salty somebody's sweat is.</summary>
public abstract record SweatSodium
{
    private SweatSodium()
    {
    }

    /// <summary>Nobody said: as in all people.</summary>
    public sealed record Unknown : SweatSodium;

    /// <summary>Less salty than most.</summary>
    public sealed record Low : SweatSodium;

    /// <summary>About as salty as most.</summary>
    public sealed record Average : SweatSodium;

    /// <summary>Saltier than most: white marks on clothes, stinging eyes.</summary>
    public sealed record High : SweatSodium;

    /// <summary>Measured.</summary>
    /// <param name="Value">mmol/L.</param>
    /// <param name="Forearm">By a patch on the forearm, and not over the whole body.</param>
    public sealed record Measured(double Value, bool Forearm) : SweatSodium;
}
