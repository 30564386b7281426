using Charley.Cases;
using Charley.Content;
using Charley.Hydration;
using Charley.Knowledge;
using Charley.Units;
using Charley.Vocabulary;

namespace Charley.Tests.Hydration;

/// <summary>Requests and their answers, for tests.</summary>
internal static class Runner
{
    public static readonly HydrationFacts Facts = Shipped.Knowledge.Hydration;
    public static readonly HydrationAdviser Adviser = new(Shipped.Knowledge);
    public static readonly HydrationHolds Holds = new(Shipped.Knowledge);
    private static readonly Lazy<Lexicon> Words = new(() => new Lexicon(Shipped.Knowledge, Shipped.Vocabulary));

    public static Amount Kilograms(double value) => Amount.Of(value, Unit.Kilogram);

    public static Amount Litres(double value) => Amount.Of(value, Unit.Litre);

    public static SweatTest Weighed(double before, double after, double drank, double minutes) =>
        new(Kilograms(before), Kilograms(after), TimeSpan.FromMinutes(minutes)) { Drank = Litres(drank) };

    public static HydrationAdvice Advise(HydrationRequest request, HydrationLimits? limits = null) =>
        Assert.IsType<HydrationOutcome.Answered>(Adviser.Advise(request, limits ?? HydrationLimits.None)).Advice;

    public static IReadOnlyList<CaseProblem> Refused(HydrationRequest request) =>
        Assert.IsType<HydrationOutcome.Refused>(Adviser.Advise(request, HydrationLimits.None)).Problems;

    public static Reading Read(Case @case) => Words.Value.Read(@case, new DateOnly(2026, 11, 20));
}
