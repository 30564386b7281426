using System.Collections.Immutable;
using Charley.Knowledge;

namespace Charley.Hydration;

/// <summary>What to drink in a session: a ceiling that is never passed, and below it thirst.</summary>
/// <remarks>The ceiling is the least of several bounds. One of them is the low end of the sweat rate, so that drink never exceeds what is lost.</remarks>
internal sealed class SessionPlanning(HydrationFacts facts)
{
    private const double MinutesPerHour = 60;
    private const double AdultAge = 18;

    /// <summary>mL: a drink is told in such steps, rounded down.</summary>
    private const double Step = 10;

    private readonly SessionFacts _session = facts.Session;

    /// <param name="mass">kg.</param>
    /// <param name="measured">Of a weighing of this person; <c>null</c>: as in people of this mass.</param>
    public DrinkPlan Plan(HydrationRequest request, TimeSpan length, double mass, SweatResult? measured, HydrationLimits limits)
    {
        var sweat = measured?.LitresPerHour ?? (SweatSaltiness.Range(facts.Sweat.RatePerKilogram) * (mass / 1000));
        var ceilings = Ceilings(length, mass, sweat, measured is not null);
        var most = ceilings[0].LitresPerHour;
        var hours = length.TotalHours;
        var avoided = _session.LossToAvoid.Value * mass;
        var needed = Math.Max(0, sweat.Middle - (avoided / hours));
        var thirstAlone = length.TotalMinutes < (request.Heat ? _session.ThirstAloneInHeat : _session.ThirstAlone).Value && needed == 0;
        var carbohydrate = Carbohydrate(length, request.Person.Age, thirstAlone || limits.Carbohydrate);
        return new DrinkPlan(length, most, Math.Min(needed, most), ceilings)
        {
            ThirstAlone = thirstAlone,
            Measured = measured is not null,
            SweatPerHour = sweat,
            Interval = _session.Interval.Value,
            MostPerDrink = PerDrink(most),
            MostIfThirsty = PerDrink(ceilings.First(ceiling => !ceiling.IsLoss).LitresPerHour),
            LeastPerDrink = PerDrink(Math.Min(needed, most)),
            Sodium = thirstAlone || limits.Sodium ? null : Sodium(SweatSaltiness.Of(request.SweatSodium, facts.Sweat), sweat, most),
            Carbohydrate = carbohydrate,
            CarbohydrateInDrink = carbohydrate is var (_, to) ? Math.Min(to, _session.StrongestDrink.Value * most) : null,
            LossRemains = (sweat.Middle - most) * hours > avoided,
        };
    }

    /// <summary>The first binds.</summary>
    private ImmutableArray<Ceiling> Ceilings(TimeSpan length, double mass, Interval sweat, bool isMeasured)
    {
        var perMass = _session.MostPerKilogram.Value * mass / 1000;
        List<Ceiling> all =
        [
            new(sweat.Low, isMeasured ? "what you surely lose in sweat, from your weighing" : "what people of your weight surely lose in sweat", isMeasured ? [] : facts.Sweat.RatePerKilogram.Source) { IsLoss = true },
            new(_session.MostPerHour.Value, "the most that is advised to anybody", _session.MostPerHour.Source),
            new(perMass, "your weight: a small body is thinned by less water", _session.MostPerKilogram.Source),
        ];
        if (length.TotalMinutes >= _session.SeveralHours.Value)
        {
            all.Add(new(_session.MostPerHourOverHours.Value, "the length: over hours too much drink adds up", _session.MostPerHourOverHours.Source));
        }

        return [.. all.OrderBy(ceiling => ceiling.LitresPerHour)];
    }

    /// <summary>mg a litre: saltier for saltier sweat, and never more in all than is surely lost; <c>null</c> where nothing is drunk.</summary>
    private double? Sodium(Interval saltiness, Interval sweat, double most)
    {
        if (most <= 0)
        {
            return null;
        }

        var wanted = Math.Clamp(saltiness.Middle * _session.DrinkSodium.Typical / facts.Sweat.Sodium.Typical, _session.DrinkSodium.Low, _session.DrinkSodium.High);
        var lost = sweat.Low * saltiness.Low / most;
        return Math.Floor(Math.Min(wanted, lost) * SweatTesting.SodiumMass / Step) * Step;
    }

    private (double From, double To)? Carbohydrate(TimeSpan length, double? age, bool isNone) => isNone || age < AdultAge ? null
        : (_session.Carbohydrate.Low, length.TotalMinutes >= _session.LongFuelling.Value ? _session.CarbohydrateLong.Value : _session.Carbohydrate.High);

    private double PerDrink(double litresPerHour) => Math.Floor(litresPerHour * 1000 * _session.Interval.Value / MinutesPerHour / Step) * Step;
}
