using System.Globalization;
using Charley.Tests.Conventions;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;
using Path = System.IO.Path;

namespace Charley.Tests.Triggers.Simulation;

/// <summary>The study of people with known triggers: short in every test run; long, it writes the table and the plot of <c>docs/methods/triggers.md</c>.</summary>
/// <remarks>Long form: <c>./test -explicit only -class Charley.Tests.Triggers.Simulation.TriggerStudy</c>.</remarks>
public sealed class TriggerStudy
{
    private const int Seed = 20261123;

    private static readonly double[] Nulls = new double[10];

    /// <summary>Two raise, one lowers, seven do nothing.</summary>
    private static readonly double[] Mixed = [Math.Log(2), 0, Math.Log(4), Math.Log(0.4), 0, 0, 0, 0, 0, 0];

    [Fact]
    public void Intervals_cover_and_false_findings_are_few()
    {
        var arm = new StudyArm("nothing does anything", new(240, 0.25, Nulls), 100).Run(Seed);
        Assert.InRange((double)arm.Covered / arm.Shown, 0.87, 0.93);
        Assert.InRange((double)arm.FalselyTold / arm.People, 0, 0.05);
        Assert.True(arm.Shown > 400);
    }

    [Fact]
    public void True_triggers_are_found_and_their_intervals_cover()
    {
        var arm = new StudyArm("three do something", new(365, 0.3, Mixed) { Shared = 0.7 }, 40).Run(Seed);
        Assert.InRange((double)arm.Covered / arm.Shown, 0.87, 0.93);
        Assert.InRange((double)arm.FalselyTold / arm.People, 0, 0.08);
        Assert.True(arm.Found > 0.5 * arm.True);
    }

    [Fact(Explicit = true)]
    public void Long_study_for_the_documents()
    {
        const int people = 600;
        StudyArm[] arms =
        [
            new("ten nulls, 120 days, a cramp every third night", new(120, 0.33, Nulls), people),
            new("ten nulls, 240 days, every fourth night", new(240, 0.25, Nulls), people),
            new("ten nulls, a year, every tenth night", new(365, 0.1, Nulls), people),
            new("ten nulls, a year, every third night", new(365, 0.33, Nulls), people),
            new("ten nulls, a year, every other night", new(365, 0.5, Nulls), people),
            new("ten nulls, a year, three nights in four", new(365, 0.75, Nulls), people),
            new("ten nulls that move together, a year", new(365, 0.3, Nulls) { Shared = 1.5 }, people),
            new("three of ten do something, 240 days", new(240, 0.25, Mixed), people),
            new("three of ten do something, a year", new(365, 0.3, Mixed), people),
            new("the same, exposures move together", new(365, 0.3, Mixed) { Shared = 1 }, people),
            new("one rare strong trigger (6 times), a year", new(365, 0.15, Math.Log(6)) { Rates = [0.1] }, people),
            new("one common weak trigger (1.5 times), a year", new(365, 0.3, Math.Log(1.5)) { Rates = [0.5] }, people),
            new("ten nulls, weak spells (log odds 0.5)", new(365, 0.3, Nulls) { Spells = 0.5 }, people),
            new("ten nulls, strong spells (log odds 1)", new(365, 0.3, Nulls) { Spells = 1 }, people),
        ];
        Parallel.ForEach(arms, new ParallelOptions { MaxDegreeOfParallelism = 2 }, (arm, _, at) => arm.Run(Seed + (int)at));
        var folder = Repository.PathOf("docs", "methods");
        File.WriteAllLines(Path.Combine(folder, "triggers", "simulation.md"), Table(arms));
        File.WriteAllText(Path.Combine(folder, "triggers", "simulation.svg"), Plot(arms));
        Assert.All(arms.Take(7), arm => Assert.InRange((double)arm.FalselyTold / arm.People, 0, 0.05));
        Assert.All(arms.Take(12), arm => Assert.InRange((double)arm.Covered / arm.Shown, 0.87, 0.93));
    }

    private static IEnumerable<string> Table(StudyArm[] arms) =>
    [
        "Written by `TriggerStudy`; 600 people a row, ten exposures each unless said.",
        "",
        "| people | spells of cramps | intervals shown | cover the truth | too low, too high | anything false | true ones found | mean error of the log odds ratio |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
        .. arms.Select(arm => string.Create(CultureInfo.InvariantCulture,
            $"| {arm.Name} | {arm.MeanSpells:0} | {Share(arm.Shown, arm.Looked)} | **{Share(arm.Covered, arm.Shown)}** | {Share(arm.Below, arm.Shown)}, {Share(arm.Shown - arm.Covered - arm.Below, arm.Shown)} | **{Share(arm.FalselyTold, arm.People)}** | {(arm.True == 0 ? "" : Share(arm.Found, arm.True))} | {Math.Round(arm.Bias / Math.Max(1, arm.Shown), 2) + 0.0:+0.00;−0.00;0.00} |")),
    ];

    private static string Share(int part, int of) => of == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / of:0.0} %");

    /// <summary>Coverage and false findings of every kind of person, beside the bands that they must keep to.</summary>
    private static string Plot(StudyArm[] arms)
    {
        var model = new PlotModel { Background = OxyColors.White, PlotAreaBorderColor = OxyColors.Gray, DefaultFont = "sans-serif", DefaultFontSize = 12, PlotMargins = new(330, 14, 20, 46) };
        model.Axes.Add(new LinearAxis { Position = AxisPosition.Bottom, Minimum = -2, Maximum = 102, MajorStep = 10, Title = "per cent: anything false (orange, at most 5); intervals that cover (blue, 87 to 93)", MinorTickSize = 0, MajorGridlineStyle = LineStyle.Solid, MajorGridlineColor = OxyColor.FromRgb(0xEE, 0xEE, 0xEE) });
        var names = new CategoryAxis { Position = AxisPosition.Left, StartPosition = 1, EndPosition = 0, MajorTickSize = 0, IsTickCentered = true };
        names.Labels.AddRange(arms.Select(arm => arm.Name));
        model.Axes.Add(names);
        foreach (var edge in new[] { 5.0, 87, 93 })
        {
            var line = new LineSeries { Color = OxyColors.Gray, LineStyle = LineStyle.Dash, StrokeThickness = 1 };
            line.Points.AddRange([new(edge, -0.5), new(edge, arms.Length - 0.5)]);
            model.Series.Add(line);
        }

        model.Series.Add(Points(OxyColor.FromRgb(0x1F, 0x5F, 0x8B), arms.Select((arm, at) => new ScatterPoint(100.0 * arm.Covered / arm.Shown, at))));
        model.Series.Add(Points(OxyColor.FromRgb(0xC9, 0x7B, 0x22), arms.Select((arm, at) => new ScatterPoint(100.0 * arm.FalselyTold / arm.People, at))));
        return new SvgExporter { Width = 900, Height = 70 + (26 * arms.Length) }.ExportToString(model);
    }

    private static ScatterSeries Points(OxyColor colour, IEnumerable<ScatterPoint> points)
    {
        var series = new ScatterSeries { MarkerType = MarkerType.Circle, MarkerSize = 4, MarkerFill = colour };
        series.Points.AddRange(points);
        return series;
    }
}
