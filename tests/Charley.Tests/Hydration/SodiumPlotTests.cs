using Charley.Cases;
using Charley.Hydration;
using Charley.Reports.Hydration;
using Charley.Tests.Conventions;
using Charley.Units;

namespace Charley.Tests.Hydration;

/// <summary>The plot of docs/methods/hydration.md.</summary>
public sealed class SodiumPlotTests
{
    /// <summary>A woman of 56 kg and 166 cm takes five hours for a marathon and sweats 3 L; she drinks 4.5 L, or 1.8 L as thirst asks.</summary>
    /// <remarks>Where it differs, the new one is left beside it as <c>.received.svg</c>, to be looked at.</remarks>
    [Fact]
    public void The_plot_in_the_docs_is_what_the_engine_says_today()
    {
        var (file, received) = (Repository.PathOf("docs/methods/hydration-sodium.svg"), Repository.PathOf("docs/methods/hydration-sodium.received.svg"));
        var svg = SodiumPlot.Svg([("drinks 4.5 L", Course(57.5, 4.5)), ("drinks to thirst, 1.8 L", Course(54.8, 1.8))]).ReplaceLineEndings("\n") + "\n";
        if (!File.Exists(file) || File.ReadAllText(file) != svg)
        {
            File.WriteAllText(received, svg);
            Assert.Fail("Look at hydration-sodium.received.svg and let it take the place of hydration-sodium.svg, or mend the engine.");
        }
    }

    private static SodiumCourse Course(double after, double drank) => Runner.Advise(new HydrationRequest
    {
        Person = new Person { Sex = Sex.Female, Age = 35, Height = Amount.Of(166, Unit.Centimetre) },
        Test = Runner.Weighed(56, after, drank, 300),
    }).Sodium!;
}
