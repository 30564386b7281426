using MemoryPack;

namespace Charley.Knowledge;

/// <summary>What is known of drinking: sweat, sessions, the sodium of the blood, daily need, rehydration; <c>knowledge/hydration.yaml</c>.</summary>
[MemoryPackable]
public sealed partial record HydrationFacts
{
    public required SweatFacts Sweat { get; init; }

    public required SessionFacts Session { get; init; }

    public required BodyWaterFacts BodyWater { get; init; }

    public required SodiumFacts Sodium { get; init; }

    public required DailyDrinkFacts Daily { get; init; }

    /// <summary>Best first.</summary>
    public required IReadOnlyList<RehydrationRecipe> Recipes { get; init; }

    /// <summary>What holds advice to drink, or to take salt, back.</summary>
    public required IReadOnlyList<HydrationHoldRule> Holds { get; init; }

    /// <summary>Said where nobody told of conditions and medicines.</summary>
    public required string NotAsked { get; init; }

    /// <summary>Ids of the red flags that go before every number.</summary>
    public required IReadOnlyList<string> WarningSigns { get; init; }
}

/// <summary>Weighing before and after, and what sweat is made of.</summary>
[MemoryPackable]
public sealed partial record SweatFacts
{
    /// <summary>kg: how far one weighing may be out.</summary>
    public required SourcedValue ScaleError { get; init; }

    /// <summary>Share by which a told volume or portion may be out.</summary>
    public required SourcedValue ToldAmountError { get; init; }

    /// <summary>kg an hour of exercise that leave the body and are no loss of water: the carbon of the breath; breath water is made anew by burning.</summary>
    public required SourcedRange MassThatIsNoWater { get; init; }

    /// <summary>mL a kg of body an hour, in people who exercise.</summary>
    public required SourcedRange RatePerKilogram { get; init; }

    /// <summary>L an hour: more was not measured.</summary>
    public required SourcedValue HighestRate { get; init; }

    /// <summary>Share of the body's mass: more is not lost in one session by anybody who finishes it.</summary>
    public required SourcedValue GreatestLoss { get; init; }

    /// <summary>mmol/L over the whole body, between people.</summary>
    public required SourcedRange Sodium { get; init; }

    /// <summary>mmol/L in a person whose sweat is less salty than most.</summary>
    public required SourcedRange LowSodium { get; init; }

    /// <summary>mmol/L in a person whose sweat is about as salty as most.</summary>
    public required SourcedRange AverageSodium { get; init; }

    /// <summary>mmol/L in a person whose sweat is saltier than most.</summary>
    public required SourcedRange HighSodium { get; init; }

    /// <summary>mmol/L: what can be.</summary>
    public required SourcedRange PossibleSodium { get; init; }

    /// <summary>Share by which a measured sodium may be out, and differs from day to day.</summary>
    public required SourcedValue MeasuredSodiumError { get; init; }

    /// <summary>Whole body = this × forearm + <see cref="ForearmIntercept"/>.</summary>
    public required SourcedValue ForearmSlope { get; init; }

    /// <summary>mmol/L.</summary>
    public required SourcedValue ForearmIntercept { get; init; }

    /// <summary>mmol/L.</summary>
    public required SourcedRange Potassium { get; init; }
}

/// <summary>What bounds drinking in a session.</summary>
[MemoryPackable]
public sealed partial record SessionFacts
{
    /// <summary>Minutes below which thirst is all that is needed.</summary>
    public required SourcedValue ThirstAlone { get; init; }

    /// <summary>The same in the heat.</summary>
    public required SourcedValue ThirstAloneInHeat { get; init; }

    /// <summary>Minutes from which over-drinking is the greater danger.</summary>
    public required SourcedValue LongSession { get; init; }

    /// <summary>Share of body mass whose loss is to be avoided.</summary>
    public required SourcedValue LossToAvoid { get; init; }

    /// <summary>Share of body mass from which a loss calls for rest and care.</summary>
    public required SourcedValue SeriousLoss { get; init; }

    /// <summary>L an hour: never more is advised.</summary>
    public required SourcedValue MostPerHour { get; init; }

    /// <summary>L an hour over a session of <see cref="SeveralHours"/> or more.</summary>
    public required SourcedValue MostPerHourOverHours { get; init; }

    /// <summary>Minutes.</summary>
    public required SourcedValue SeveralHours { get; init; }

    /// <summary>mL a kg of body an hour.</summary>
    public required SourcedValue MostPerKilogram { get; init; }

    /// <summary>L an hour of drinking from which it is called fast, whatever was sweated.</summary>
    public required SourcedValue FastDrinking { get; init; }

    /// <summary>Minutes between two drinks.</summary>
    public required SourcedValue Interval { get; init; }

    /// <summary>mmol/L of sodium in the drink of a session that needs it.</summary>
    public required SourcedRange DrinkSodium { get; init; }

    /// <summary>g of carbohydrate an hour.</summary>
    public required SourcedRange Carbohydrate { get; init; }

    /// <summary>g of carbohydrate an hour, at most, from <see cref="LongFuelling"/> on.</summary>
    public required SourcedValue CarbohydrateLong { get; init; }

    /// <summary>Minutes.</summary>
    public required SourcedValue LongFuelling { get; init; }

    /// <summary>g of carbohydrate in a litre of drink, at most; the rest is eaten.</summary>
    public required SourcedValue StrongestDrink { get; init; }

    /// <summary>Hours over which a loss is made good.</summary>
    public required SourcedRange Replacement { get; init; }
}

/// <summary>How much water a body holds.</summary>
[MemoryPackable]
public sealed partial record BodyWaterFacts
{
    /// <summary>L.</summary>
    public required SourcedValue MaleConstant { get; init; }

    /// <summary>L a year, to be taken off.</summary>
    public required SourcedValue MaleAge { get; init; }

    /// <summary>L a cm.</summary>
    public required SourcedValue MaleHeight { get; init; }

    /// <summary>L a kg.</summary>
    public required SourcedValue MaleWeight { get; init; }

    /// <summary>L, to be taken off.</summary>
    public required SourcedValue FemaleConstant { get; init; }

    /// <summary>L a cm.</summary>
    public required SourcedValue FemaleHeight { get; init; }

    /// <summary>L a kg.</summary>
    public required SourcedValue FemaleWeight { get; init; }

    /// <summary>L: half a 90 % interval of the formula.</summary>
    public required SourcedValue FormulaError { get; init; }

    /// <summary>Share of body mass; high in men and children, typical in women and older men, low in older women.</summary>
    public required SourcedRange Share { get; init; }

    /// <summary>Years.</summary>
    public required SourcedValue OlderFrom { get; init; }

    /// <summary>Half a 90 % interval of the share, as a share of it.</summary>
    public required SourcedValue ShareError { get; init; }

    /// <summary>Years: younger, the formula was not made for.</summary>
    public required SourcedValue FormulaFrom { get; init; }
}

/// <summary>How the sodium of the blood moves with water and salt.</summary>
[MemoryPackable]
public sealed partial record SodiumFacts
{
    /// <summary>mmol/L, at the start.</summary>
    public required SourcedRange Start { get; init; }

    /// <summary>mmol/L: below is called low.</summary>
    public required SourcedValue LowBelow { get; init; }

    /// <summary>Slope of sodium on exchangeable sodium and potassium a litre of body water.</summary>
    public required SourcedValue EdelmanSlope { get; init; }

    /// <summary>mmol/L, to be taken off.</summary>
    public required SourcedValue EdelmanIntercept { get; init; }

    /// <summary>L an hour of free water that resting kidneys pass at most.</summary>
    public required SourcedRange FreeWater { get; init; }

    /// <summary>Share of it that is passed in exercise, where the hormone that holds water may stay on.</summary>
    public required SourcedRange ShareInExercise { get; init; }

    /// <summary>Share of it that is passed after exercise.</summary>
    public required SourcedRange ShareAfter { get; init; }

    /// <summary>mmol/L by which sodium falls until kidneys pass all they can.</summary>
    public required SourcedValue FallThatOpens { get; init; }

    /// <summary>Minutes in which half of a drink reaches the blood.</summary>
    public required SourcedRange HalfTimeInGut { get; init; }

    /// <summary>mmol/L of sodium in a drink that nobody told of.</summary>
    public required SourcedRange UntoldDrink { get; init; }

    /// <summary>Hours that are looked at after the session.</summary>
    public required SourcedValue HoursAfter { get; init; }
}

/// <summary>Drinks of a day, caffeine and alcohol.</summary>
[MemoryPackable]
public sealed partial record DailyDrinkFacts
{
    /// <summary>Share of all water that comes from drinks.</summary>
    public required SourcedValue ShareFromDrinks { get; init; }

    /// <summary>mg a day.</summary>
    public required SourcedValue CaffeineDay { get; init; }

    /// <summary>mg at once.</summary>
    public required SourcedValue CaffeineOnce { get; init; }

    /// <summary>mg a day in pregnancy and while breastfeeding.</summary>
    public required SourcedValue CaffeinePregnant { get; init; }

    /// <summary>mg a kg a day under 18.</summary>
    public required SourcedValue CaffeineChild { get; init; }

    /// <summary>mg at once below which coffee does not take more water than it brings, in people used to it.</summary>
    public required SourcedValue CaffeineDiuretic { get; init; }

    /// <summary>g a week.</summary>
    public required SourcedValue AlcoholWeek { get; init; }

    /// <summary>g a day from which nobody should stop suddenly alone.</summary>
    public required SourcedValue AlcoholNotSuddenly { get; init; }
}

/// <summary>A drink that replaces water and salts.</summary>
[MemoryPackable]
public sealed partial record RehydrationRecipe
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>For one litre, in words.</summary>
    public required IReadOnlyList<string> Ingredients { get; init; }

    public required IReadOnlyList<string> Steps { get; init; }

    /// <summary>mmol/L.</summary>
    public required double Sodium { get; init; }

    /// <summary>mmol/L.</summary>
    public required double Potassium { get; init; }

    /// <summary>mmol/L of glucose, or of the sugars that table sugar falls into.</summary>
    public required double Sugar { get; init; }

    /// <summary>mmol/L of chloride, citrate and whatever else is dissolved.</summary>
    public required double Others { get; init; }

    /// <summary>mOsm/L, as published.</summary>
    public required double Osmolarity { get; init; }

    /// <summary>What to mind.</summary>
    public string? Caution { get; init; }

    public required Grade Grade { get; init; }

    public required IReadOnlyList<string> Source { get; init; }

    public string? Note { get; init; }
}

/// <summary>A condition or medicine that holds advice back.</summary>
[MemoryPackable]
public sealed partial record HydrationHoldRule
{
    public required string Id { get; init; }

    /// <summary>Ids of causes: told conditions, or medicines taken; any of them.</summary>
    public IReadOnlyList<string> Causes { get => field ?? []; init; }

    /// <summary>Ids of findings, any of them.</summary>
    public IReadOnlyList<string> Findings { get => field ?? []; init; }

    /// <summary>Ids of red flags, any of them, by what was told and without values; they ask for help before anything else.</summary>
    public IReadOnlyList<string> RedFlags { get => field ?? []; init; }

    /// <summary>What is held back: <c>fluid</c>, <c>sodium</c>, <c>potassium</c>, <c>carbohydrate</c>.</summary>
    public IReadOnlyList<string> Hold { get => field ?? []; init; }

    /// <summary>The body may hold water where it should let it go.</summary>
    public bool KeepsWater { get; init; }

    /// <summary>To the person, a whole sentence.</summary>
    public required string Because { get; init; }

    public required Grade Grade { get; init; }

    public required IReadOnlyList<string> Source { get; init; }
}
