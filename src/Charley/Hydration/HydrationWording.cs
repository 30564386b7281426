using System.Diagnostics;
using Charley.Knowledge;
using Charley.Units;

namespace Charley.Hydration;

/// <summary>What is said about drinking, sentence by sentence, read off the numbers.</summary>
internal sealed class HydrationWording(HydrationFacts facts)
{
    private const double AdultAge = 18;

    /// <summary>g of table salt that hold a gram of sodium: 58.44/22.99.</summary>
    private const double SaltPerSodium = 2.542;

    /// <summary>Years of life in which milk is all the drink.</summary>
    private const double MilkAlone = 0.5;

    public static string Answer(HydrationFindings told) => told switch
    {
        { Limits.Emergency: true } => "Get help now; drink nothing more until you are seen.",
        { Sweat: { } sweat, Heavier: true } => Heavier(told.Request.Test, sweat),
        { Sweat: { } sweat } => Weighed(sweat),
        { Limits.Fluid: true } => "How much to drink is for you and your doctor to settle; we give no amounts.",
        { Plan: { ThirstAlone: true } } => "For a session of this length thirst is all you need.",
        { Plan: { Measured: false } } => "Drink when you are thirsty; weigh yourself once around a session, and we can say how much at most.",
        { Plan: { MostPerDrink: > 0 } plan } => Say($"Drink when you are thirsty, and no more than {plan.MostPerDrink:0} mL every {plan.Interval:0} minutes."),
        { Plan: not null } => "Drink only when you are thirsty.",
        { Request.Session: not null } => "Drink when you are thirsty; to say how much at most, we need your weight.",
        { Daily: { } daily } => Say($"About {daily.Drinks:0.0} L of drinks a day is what people like you usually take; thirst is a good guide."),
        _ => "Thirst is a good guide to how much to drink.",
    };

    public IReadOnlyList<string> Advice(HydrationFindings told) => told.Limits.Emergency
        ? [.. told.Limits.HeldBack.Where(held => held.Emergency).Select(held => held.Because), .. told.Sodium is { } course ? OfBlood(course) : []]
        : [.. Sentences(told).OfType<string>()];

    private IEnumerable<string?> Sentences(HydrationFindings told) =>
    [
        .. told.Limits.HeldBack.Select(held => held.Because),
        .. told.Heavier ? AfterTooMuch(told) : AfterSession(told),
        .. told.Plan is { } plan ? ForSession(plan, told) : [],
        told.Request.Session is not null && told.Plan is null && told.Heavier ? "We give no amounts for the next session: let thirst lead, and drink less than this time." : null,
        told.Limits.KeepsWater && told.Limits.Fluid ? "Drink only when you are thirsty, and never to keep to a plan." : null,
        .. told.Sodium is { } course ? OfBlood(course) : [],
        .. ForDay(told),
        OfCaffeine(told.Request),
        OfAlcohol(told.Request),
        told.Request.ConditionsTold || told.Limits.Fluid ? null : facts.NotAsked,
    ];

    private static string Heavier(SweatTest? test, SweatResult sweat)
    {
        var gained = test is null ? 0 : test.After.In(Unit.Kilogram) - test.Before.In(Unit.Kilogram);
        return sweat.Balance == WaterBalance.Gained ? Say($"You drank more than you lost: you weigh {gained:0.0} kg more than before.")
            : "You drank as much as you lost, or a little more: you are no lighter than before.";
    }

    private static string Weighed(SweatResult sweat)
    {
        var rate = Say($"You sweated about {sweat.LitresPerHour.Middle:0.0} L an hour ({sweat.LitresPerHour.Low:0.0} to {sweat.LitresPerHour.High:0.0})");
        var loss = Say($"{-sweat.BodyMassChange.Middle * 100:0.0} % of your weight");
        return sweat.Balance switch
        {
            WaterBalance.Kept or WaterBalance.Gained => $"{rate} and drank about as much as you lost.",
            WaterBalance.Lost => $"{rate} and lost {loss}, which is usual and no harm.",
            WaterBalance.LostMuch => $"{rate} and lost {loss}; more than 2 % can make you slower.",
            WaterBalance.LostSeriously => $"{rate} and lost {loss}, which is a lot.",
            _ => throw new UnreachableException(),
        };
    }

    private static IEnumerable<string> AfterTooMuch(HydrationFindings told)
    {
        if (told.Sweat is not { } sweat)
        {
            yield break;
        }

        var rates = Say($"You drank {sweat.DrankPerHour:0.0} L an hour and sweated {sweat.LitresPerHour.Middle:0.0} ({sweat.LitresPerHour.Low:0.0} to {sweat.LitresPerHour.High:0.0}). Being a little lighter at the end of a session is right.");
        if (sweat.Balance != WaterBalance.Gained)
        {
            yield return "You need nothing more to drink just now; thirst will tell when.";
            yield return rates;
            yield break;
        }

        yield return "Drink nothing for now. Wait until you have passed plenty of water and are truly thirsty.";
        yield return rates;
        yield return "Water still in the stomach goes on thinning the blood for an hour or two: watch for the warning signs until tomorrow."
            + (told.Sodium is { MayBeLow: true } ? " Do not stay alone, and take no painkiller such as ibuprofen or naproxen." : "");
        yield return "Salt in a drink does not protect somebody who drinks more than they lose.";
    }

    private IEnumerable<string?> AfterSession(HydrationFindings told)
    {
        if (told.Sweat is not { } sweat)
        {
            return [];
        }

        var care = sweat.Balance == WaterBalance.LostSeriously
            ? "Rest in the cool. If you are dizzy, sick, confused, or pass hardly any water, be seen today; with confusion or collapse call an ambulance." : null;
        var back = told.Replacement is { } replacement
            ? Say($"To make it good: up to {replacement.Litres:0.0} L with your next meals, over {replacement.HoursFrom:0} to {replacement.HoursTo:0} hours, as thirst asks. Salted food holds it better than water alone.") : null;
        var salty = told.Replacement is not null && !told.Limits.Sodium && sweat.Balance is WaterBalance.LostMuch or WaterBalance.LostSeriously
            ? "In two small laboratory studies plain water after heavy sweating made muscles easier to cramp, and a drink with salts harder. That is not yet proof for real cramps." : null;
        var fast = sweat.DrankPerHour >= facts.Session.FastDrinking.Value ? Say($"You drank {sweat.DrankPerHour:0.0} L an hour, which is faster than a body can pass it; drink more slowly next time.") : null;
        return [care, fast, back, salty];
    }

    private IEnumerable<string?> ForSession(DrinkPlan plan, HydrationFindings told)
    {
        if (plan.ThirstAlone)
        {
            return [Say($"For {Length(plan.Length)} drink when you are thirsty. You need no drinking plan, no salt and no sugar.")];
        }

        var amount = !plan.Measured
            ? Say($"For {Length(plan.Length)} drink when you are thirsty. Up to {plan.MostPerDrink:0} mL every {plan.Interval:0} minutes is surely no more than people of your weight lose; drink more only if you are thirsty for it, and never more than {plan.MostIfThirsty:0} mL.")
            : plan.MostPerDrink <= 0 ? "Your sweat rate is not known well enough to name an amount: drink only when you are thirsty, and weigh yourself over a longer session."
            : Say($"For {Length(plan.Length)} drink when you are thirsty, and no more than {plan.MostPerDrink:0} mL every {plan.Interval:0} minutes ({plan.MostPerHour:0.00} L an hour). What sets this: {plan.Ceilings[0].Because}.");
        var least = plan.Measured && plan.LeastPerDrink > 0 && plan.LeastPerDrink < plan.MostPerDrink ? Say($"With less than about {plan.LeastPerDrink:0} mL every {plan.Interval:0} minutes you would lose more than {facts.Session.LossToAvoid.Value * 100:0} % of your weight, which may slow you.") : null;
        var remains = plan.Measured && plan.LossRemains ? "Even so you will probably lose more than 2 % of your weight. Drinking that much safely is not possible: start well fed and not thirsty, go slower, rest in the shade." : null;
        var guess = plan.Measured ? null : "People of your weight differ much in how they sweat. Weigh yourself before and after a session, and this will be your own.";
        var salt = plan.Sodium is { } milligrams ? Say($"Sodium in the drink: up to {milligrams:0} mg a litre, which is {milligrams * SaltPerSodium / 1000:0.0} g of salt. Never swallow salt tablets without drink.") : null;
        var sugar = plan.Carbohydrate is var (from, to) ? Say($"Sugar and starch: {from:0} to {to:0} g an hour if you go hard; the drink should bring no more than {plan.CarbohydrateInDrink:0} g of it, the rest is eaten.") : null;
        var slow = plan.Length.TotalMinutes >= facts.Session.LongSession.Value ? "Over four hours, drinking too much is the greater danger: slow runners, small people and first-timers are the ones it happens to. If rings or shoes feel tight, stop drinking." : null;
        var pills = plan.Length.TotalMinutes >= facts.Session.SeveralHours.Value ? "Better take no anti-inflammatory painkiller (ibuprofen, naproxen) before or during it, unless your doctor says so." : null;
        var heat = told.Request.Heat ? "In the heat take it slower for the first week or two, and measure your sweat again: a weighing holds for weather like that of its day." : null;
        return [amount, least, remains, guess, salt, sugar, slow, pills, heat];
    }

    private static IEnumerable<string> OfBlood(SodiumCourse course)
    {
        yield return Say($"With what you drank, the sodium in your blood could be as low as {Math.Floor(course.Worst):0} mmol/L; below {course.LowBelow:0} is low. {SodiumCourse.SymptomsFirst}");
    }

    private IEnumerable<string?> ForDay(HydrationFindings told)
    {
        var (request, person) = (told.Request, told.Request.Person);
        if (request.Test is not null || request.Session is not null || told.Limits.Fluid)
        {
            return [];
        }

        return
        [
            person.Age < MilkAlone ? "A baby of this age needs milk and no water. Ask before you give any." : null,
            told.Daily is { } daily && !(person.Age < MilkAlone) ? Say($"A day: {daily.Drinks:0.0} L of drinks of any kind, with food {daily.Total:0.0} L of water ({daily.Body}){Others(daily)}. This is what healthy people take, no least that you must reach.") : null,
            told.Daily is null ? "What people take in a day differs with age and sex; tell both for a figure." : null,
            request.Heat ? "On hot days and when you sweat, add what you sweat: weigh yourself before and after to learn how much." : null,
            person.Age >= facts.BodyWater.OlderFrom.Value ? "With age thirst gets weaker: have a drink with each meal and between them, also when you do not feel thirsty." : null,
            "Drinking more than thirst asks is unlikely to stop night cramps: in a large survey, people with and without them drank the same.",
        ];
    }

    private static string Others(DailyNeed daily) => string.Concat(daily.Others.Select(other => Say($"; {other.Body} says {other.Drinks:0.0} and {other.Total:0.0} L")));

    private string? OfCaffeine(HydrationRequest request)
    {
        if (request.Caffeine is not { } caffeine)
        {
            return null;
        }

        var person = request.Person;
        var most = person is { Pregnant: true } or { Lactating: true } ? facts.Daily.CaffeinePregnant.Value
            : person is { Age: < AdultAge, Weight: { } weight } ? facts.Daily.CaffeineChild.Value * weight.In(Unit.Kilogram)
            : facts.Daily.CaffeineDay.Value;
        var drink = Say($"Coffee and tea count as drinks: below about {facts.Daily.CaffeineDiuretic.Value:0} mg of caffeine at once they bring more water than they take.");
        return caffeine > most
            ? Say($"You take about {caffeine:0} mg of caffeine a day; up to {most:0} mg is thought safe for you. Cut down by a cup every few days, so that your head does not ache. {drink}")
            : Say($"Your caffeine, about {caffeine:0} mg a day, is within what is thought safe ({most:0} mg). {drink}");
    }

    private string? OfAlcohol(HydrationRequest request)
    {
        const double DaysPerWeek = 7;
        if (request.Alcohol is not { } alcohol)
        {
            return null;
        }

        var person = request.Person;
        var week = alcohol * DaysPerWeek;
        return alcohol <= 0 ? null
            : person.Pregnant == true || person.Age < AdultAge ? "No alcohol is best for you now, and it is no drink to make good what you lost."
            : alcohol >= facts.Daily.AlcoholNotSuddenly.Value ? Say($"You drink about {week:0} g of alcohol a week. Do not stop suddenly on your own: that can bring fits. A doctor can help you come down safely.")
            : week > facts.Daily.AlcoholWeek.Value ? Say($"You drink about {week:0} g of alcohol a week; {facts.Daily.AlcoholWeek.Value:0} g is the low-risk limit. It takes water and magnesium from the body, so it does not count as a drink.")
            : Say($"Your alcohol, about {week:0} g a week, is within the low-risk limit ({facts.Daily.AlcoholWeek.Value:0} g). Strong drinks do not count as drinks.");
    }

    private static string Length(TimeSpan length) => (length.Days * 24) + length.Hours is var hours && hours == 0 ? Say($"{length.Minutes} minutes")
        : length.Minutes == 0 ? (hours == 1 ? "1 hour" : Say($"{hours} hours"))
        : Say($"{hours} h {length.Minutes} min");

    /// <summary>With decimal points.</summary>
    private static string Say(FormattableString text) => FormattableString.Invariant(text);
}
