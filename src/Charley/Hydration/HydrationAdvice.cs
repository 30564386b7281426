using Charley.Knowledge;

namespace Charley.Hydration;

/// <summary>Everything that is said about drinking to one person.</summary>
public sealed record HydrationAdvice
{
    /// <summary>The answer in one sentence.</summary>
    public required string Answer { get; init; }

    /// <summary><c>null</c> where the life stage is not known or advice on drinking is held back.</summary>
    public DailyNeed? Daily { get; init; }

    /// <summary>What the weighing says.</summary>
    public SweatResult? Sweat { get; init; }

    /// <summary>For the session; <c>null</c> where there is none, or no amounts are to be advised.</summary>
    public DrinkPlan? Plan { get; init; }

    /// <summary>After the weighed session; <c>null</c> where nothing need be made good, or no amounts are to be advised.</summary>
    public Replacement? Replacement { get; init; }

    /// <summary>The sodium of the blood with what was drunk in the weighed session.</summary>
    public SodiumCourse? Sodium { get; init; }

    /// <summary>Drinks of water and salts that this person may be told of, best first.</summary>
    public required IReadOnlyList<RehydrationRecipe> Recipes { get; init; }

    /// <summary>Sentences to the person, in order.</summary>
    public required IReadOnlyList<string> Advice { get; init; }

    /// <summary>Signs that go before every number, and what to do.</summary>
    public required IReadOnlyList<WarningSign> Warnings { get; init; }

    public required IReadOnlyList<HeldBack> HeldBack { get; init; }

    /// <summary>Things that would make the answer sharper, by field.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Ids, in the order in which they are used.</summary>
    public required IReadOnlyList<string> Source { get; init; }
}

/// <summary>What a group of people takes in a day; no minimum, and no goal for one person.</summary>
/// <param name="Drinks">L of drinks a day by the body that was asked for.</param>
/// <param name="Total">L of water a day, food and all.</param>
/// <param name="Body">Whose figure it is.</param>
/// <param name="Others">What other bodies say: L of drinks and L in all.</param>
public sealed record DailyNeed(double Drinks, double Total, string Body, IReadOnlyList<(string Body, double Drinks, double Total)> Others);

/// <summary>What two weighings say.</summary>
/// <param name="Litres">Sweat.</param>
/// <param name="LitresPerHour">Sweat an hour.</param>
/// <param name="BodyMassChange">Share of body mass; below 0 is a loss.</param>
/// <param name="Balance">What it means.</param>
public sealed record SweatResult(Interval Litres, Interval LitresPerHour, Interval BodyMassChange, WaterBalance Balance)
{
    /// <summary>mmol/L.</summary>
    public required Interval SweatSodium { get; init; }

    /// <summary>mg in the whole session.</summary>
    public required Interval SodiumLost { get; init; }

    /// <summary>L an hour that were drunk.</summary>
    public required double DrankPerHour { get; init; }
}

/// <summary>How drinking and losing stood to each other.</summary>
public enum WaterBalance
{
    /// <summary>Heavier by more than scales may be out.</summary>
    Gained,

    /// <summary>As heavy as before, or heavier by no more than scales may be out.</summary>
    Kept,

    /// <summary>Lighter, and by no more than is usual.</summary>
    Lost,

    /// <summary>Lighter by more than is to be aimed at.</summary>
    LostMuch,

    /// <summary>Lighter by so much that it calls for rest and care.</summary>
    LostSeriously,
}

/// <summary>What to drink in a session; thirst leads, and the ceiling holds.</summary>
/// <param name="Length">Of the session.</param>
/// <param name="MostPerHour">L an hour that are never passed.</param>
/// <param name="LeastPerHour">L an hour below which more than the mass that is to be avoided would be lost; never above <paramref name="MostPerHour"/>.</param>
/// <param name="Ceilings">All bounds; the first is the one that binds.</param>
public sealed record DrinkPlan(TimeSpan Length, double MostPerHour, double LeastPerHour, IReadOnlyList<Ceiling> Ceilings)
{
    /// <summary>Nothing but thirst is needed: the session is short.</summary>
    public required bool ThirstAlone { get; init; }

    /// <summary>The ceiling rests on a weighing of this person, and not on people of this mass.</summary>
    public required bool Measured { get; init; }

    /// <summary>L an hour of sweat, measured or usual for the mass.</summary>
    public required Interval SweatPerHour { get; init; }

    /// <summary>Minutes between two drinks.</summary>
    public required double Interval { get; init; }

    /// <summary>mL a drink, at most; rounded down.</summary>
    public required double MostPerDrink { get; init; }

    /// <summary>mL a drink by the bounds other than sweat: where the sweat rate is not measured, thirst may go so far.</summary>
    public required double MostIfThirsty { get; init; }

    /// <summary>mL a drink, below which much would be lost; rounded down.</summary>
    public required double LeastPerDrink { get; init; }

    /// <summary>mg of sodium a litre of drink; <c>null</c>: none is needed, or none is to be advised.</summary>
    public double? Sodium { get; init; }

    /// <summary>g of carbohydrate an hour; <c>null</c>: none is needed, or none is to be advised.</summary>
    public (double From, double To)? Carbohydrate { get; init; }

    /// <summary>g of carbohydrate that the drink itself may bring an hour; the rest is eaten.</summary>
    public double? CarbohydrateInDrink { get; init; }

    /// <summary>Even at the ceiling more than the mass that is to be avoided is probably lost.</summary>
    public required bool LossRemains { get; init; }
}

/// <summary>A bound on drinking.</summary>
/// <param name="LitresPerHour">Never more.</param>
/// <param name="Because">In words.</param>
/// <param name="Source">Ids.</param>
public sealed record Ceiling(double LitresPerHour, string Because, IReadOnlyList<string> Source)
{
    /// <summary>What is lost, and not what a body bears.</summary>
    public bool IsLoss { get; init; }
}

/// <summary>Making good what was lost.</summary>
/// <param name="Litres">Never more than was lost.</param>
/// <param name="HoursFrom">Over so many hours …</param>
/// <param name="HoursTo">… or so many.</param>
public sealed record Replacement(double Litres, double HoursFrom, double HoursTo);

/// <summary>The sodium of the blood over hours, worked out and not measured: never a reason to feel safe.</summary>
/// <param name="Points">From the start.</param>
/// <param name="BodyWater">L at the start.</param>
/// <param name="LowBelow">mmol/L: below is called low.</param>
/// <param name="Length">Of the session; what follows is rest without drinking.</param>
/// <param name="DrankPerHour">L an hour that were drunk in the session.</param>
public sealed record SodiumCourse(IReadOnlyList<SodiumPoint> Points, Interval BodyWater, double LowBelow, TimeSpan Length, double DrankPerHour)
{
    /// <summary>Never left out where the sodium of the blood is spoken of.</summary>
    public const string SymptomsFirst =
        "This is worked out, not measured, and can be wrong by more than it shows. It never means that you are safe. A bad headache, being sick, confusion, great drowsiness or a fit "
        + "count more than any number here: drink nothing more and get emergency help.";

    /// <summary>Lowest of the low ends: what cannot be ruled out.</summary>
    public double Worst => Points.Min(point => point.Sodium.Low);

    /// <summary>It may be low.</summary>
    public bool MayBeLow => Worst < LowBelow;

    /// <summary>By height and weight, and not by a share of the weight alone.</summary>
    public required bool ByFormula { get; init; }
}

/// <summary>A time, and the sodium then.</summary>
/// <param name="Hours">From the start.</param>
/// <param name="Sodium">mmol/L.</param>
public sealed record SodiumPoint(double Hours, Interval Sodium);

/// <summary>Signs, and what to do about them.</summary>
/// <param name="Finding">Id of the rule.</param>
/// <param name="Source">Ids.</param>
public sealed record WarningSign(string Finding, string Text, string Do, IReadOnlyList<string> Source);
