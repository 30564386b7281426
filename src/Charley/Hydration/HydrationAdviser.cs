using Charley.Cases;
using Charley.Knowledge;
using Charley.Units;

namespace Charley.Hydration;

/// <summary>All advice on drinking, for every host: a day, a weighed session, a session to come.</summary>
/// <remarks>Immutable and safe to share between threads; the same request gives the same answer.</remarks>
public sealed class HydrationAdviser
{
    private static readonly TimeSpan LongestSession = TimeSpan.FromHours(48);

    /// <summary>mmol/L: saltier than blood is no drink.</summary>
    private const double SaltiestDrink = 140;

    private readonly KnowledgeBase _knowledge;
    private readonly HydrationFacts _facts;
    private readonly DailyWater _daily;
    private readonly SessionPlanning _planning;
    private readonly SodiumProjection _projection;
    private readonly HydrationWording _wording;

    public HydrationAdviser(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        (_knowledge, _facts) = (knowledge, knowledge.Hydration);
        _daily = new DailyWater(knowledge);
        _planning = new SessionPlanning(_facts);
        _projection = new SodiumProjection(_facts);
        _wording = new HydrationWording(_facts);
    }

    /// <summary>Answers.</summary>
    /// <param name="request">What was told.</param>
    /// <param name="limits">What is not to be advised to this person.</param>
    public HydrationOutcome Advise(HydrationRequest request, HydrationLimits limits)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(limits);
        CaseProblem[] problems = [.. Problems(request)];
        if (problems.Length > 0)
        {
            return new HydrationOutcome.Refused(problems);
        }

        var (need, missing, dailySource) = _daily.Of(request.Person, request.Body);
        var sweat = request.Test is null ? null : SweatTesting.Of(request.Test, request.SweatSodium, _facts);
        var mass = request.Test is { } weighed ? SweatTesting.Kilograms(weighed.Before) : request.Person.Weight?.In(Unit.Kilogram);
        var heavier = request.Test is { } test && test.After >= test.Before;
        var length = request.Session ?? request.Test?.Length;
        var plan = length is { } session && mass is { } kilograms && !limits.Fluid && !heavier ? _planning.Plan(request, session, kilograms, sweat, limits) : null;
        var told = new HydrationFindings(request, limits)
        {
            Daily = limits.Fluid ? null : need,
            Sweat = sweat,
            Heavier = heavier,
            Plan = plan,
            Replacement = limits.Fluid || heavier || sweat is null || request.Test is null ? null : Replace(request.Test, sweat),
            Sodium = Course(request, sweat, limits),
        };
        return new HydrationOutcome.Answered(new HydrationAdvice
        {
            Answer = HydrationWording.Answer(told),
            Daily = told.Daily,
            Sweat = sweat,
            Plan = plan,
            Replacement = told.Replacement,
            Sodium = told.Sodium,
            Recipes = limits.Fluid || limits.Sodium || heavier ? [] : [.. _facts.Recipes.Where(recipe => recipe.Potassium == 0 || !limits.Potassium)],
            Advice = _wording.Advice(told),
            Warnings = [.. _knowledge.RedFlags.Where(flag => _facts.WarningSigns.Contains(flag.Id)).Select(flag => new WarningSign(flag.Id, flag.Text, flag.Do, flag.Source))],
            HeldBack = limits.HeldBack,
            Missing = Missing(request, request.Test is null && request.Session is null && !limits.Fluid ? missing : [], length is not null && mass is null, told.Sodium),
            Source = [.. Sources(told, dailySource).Distinct(StringComparer.Ordinal)],
        });
    }

    private IEnumerable<CaseProblem> Problems(HydrationRequest request)
    {
        var ofTest = request.Test is null ? [] : SweatTesting.Problems(request.Test, _facts.Sweat);
        foreach (var problem in ofTest.Concat(SweatSaltiness.Problems(request.SweatSodium, _facts.Sweat)))
        {
            yield return problem;
        }

        if (request.Session is { } session && (session <= TimeSpan.Zero || session > LongestSession))
        {
            yield return new CaseProblem("session", FormattableString.Invariant($"a session takes more than 0 and at most {LongestSession.TotalHours:0} hours"));
        }

        if (request.DrinkSodium is { } salt && salt is not (>= 0 and <= SaltiestDrink))
        {
            yield return new CaseProblem("drink-sodium", FormattableString.Invariant($"{salt:0.#} mmol/L is no drink; it lies between 0 (water) and {SaltiestDrink:0}"));
        }
    }

    /// <summary>No more than surely was water; over so many hours that the ceiling an hour holds.</summary>
    private Replacement? Replace(SweatTest test, SweatResult sweat)
    {
        const double StepsPerLitre = 10;
        if (sweat.Balance is WaterBalance.Gained or WaterBalance.Kept)
        {
            return null;
        }

        var scales = SweatTesting.ScaleError(test, _facts.Sweat);
        var noWater = _facts.Sweat.MassThatIsNoWater.High * test.Length.TotalHours;
        var lost = SweatTesting.Kilograms(test.Before) - SweatTesting.Kilograms(test.After) - Math.Sqrt((scales * scales) + (noWater * noWater));
        var litres = Math.Floor(lost * StepsPerLitre) / StepsPerLitre;
        var hours = Math.Max(_facts.Session.Replacement.Low, litres / _facts.Session.MostPerHour.Value);
        return litres > 0 ? new Replacement(litres, hours, Math.Max(hours, _facts.Session.Replacement.High)) : null;
    }

    private SodiumCourse? Course(HydrationRequest request, SweatResult? sweat, HydrationLimits limits)
    {
        if (sweat is null || request.Test is not { } test)
        {
            return null;
        }

        var (water, byFormula) = BodyWater.Of(request.Person, SweatTesting.Kilograms(test.Before), _facts.BodyWater);
        var saltiness = SweatSaltiness.Of(request.SweatSodium, _facts.Sweat);
        var salt = request.DrinkSodium is { } known ? Interval.Exact(known) : SweatSaltiness.Range(_facts.Sodium.UntoldDrink);
        var points = _projection.Course(test.Length, (sweat.DrankPerHour, salt), OfWater(sweat.LitresPerHour), saltiness, water, limits.KeepsWater);
        return new SodiumCourse(points, water, _facts.Sodium.LowBelow.Value, test.Length, sweat.DrankPerHour) { ByFormula = byFormula };
    }

    /// <summary>The carbon of the breath taken off the middle: it weighs, and is no water.</summary>
    private Interval OfWater(Interval sweat) => sweat with { Middle = Math.Max(sweat.Low, sweat.Middle - _facts.Sweat.MassThatIsNoWater.Typical) };

    private static List<string> Missing(HydrationRequest request, IReadOnlyList<string> daily, bool needsMass, SodiumCourse? course)
    {
        var missing = new List<string>(daily);
        if (needsMass)
        {
            missing.Add("weight");
        }

        if (course is { ByFormula: false })
        {
            missing.AddRange(new[] { request.Person.Sex is null ? "sex" : null, request.Person.Height is null ? "height" : null, request.Person is { Age: null, Sex: not Sex.Female } ? "age" : null }.OfType<string>());
        }

        return [.. missing.Distinct(StringComparer.Ordinal)];
    }

    private IEnumerable<string> Sources(HydrationFindings told, IReadOnlyList<string> daily)
    {
        IEnumerable<IReadOnlyList<string>> all =
        [
            told.Sweat is null ? [] : _facts.Sweat.MassThatIsNoWater.Source,
            told.Sweat is null && told.Plan is null ? [] : _facts.Sweat.Sodium.Source,
            told.Plan is null ? [] : [.. told.Plan.Ceilings.SelectMany(ceiling => ceiling.Source)],
            told.Sodium is null ? [] : [.. _facts.Sodium.LowBelow.Source, .. _facts.Session.LongSession.Source, .. told.Sodium.ByFormula ? _facts.BodyWater.MaleConstant.Source : _facts.BodyWater.Share.Source, .. _facts.Sodium.EdelmanSlope.Source],
            told.Daily is null ? [] : daily,
            told.Request.Caffeine is null ? [] : [.. _facts.Daily.CaffeineDay.Source, .. _facts.Daily.CaffeineDiuretic.Source],
            told.Request.Alcohol is null ? [] : _facts.Daily.AlcoholWeek.Source,
            .. told.Limits.HeldBack.Select(held => held.Source),
        ];
        return all.SelectMany(source => source);
    }
}

/// <summary>What was worked out, ready to be put into words.</summary>
internal sealed record HydrationFindings(HydrationRequest Request, HydrationLimits Limits)
{
    public DailyNeed? Daily { get; init; }

    public SweatResult? Sweat { get; init; }

    /// <summary>As heavy after the session as before, or heavier.</summary>
    public bool Heavier { get; init; }

    public DrinkPlan? Plan { get; init; }

    public Replacement? Replacement { get; init; }

    public SodiumCourse? Sodium { get; init; }
}
