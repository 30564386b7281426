using System.Globalization;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace Charley.TrialSimulation;

/// <summary>The plots of docs/methods/trials.md, from trials.csv.</summary>
internal static class SimulationPlots
{
    private static readonly (string Unevenness, OxyColor Colour)[] Kinds =
    [
        ("even", OxyColor.FromRgb(0x1F, 0x5F, 0x8B)), ("usual", OxyColor.FromRgb(0xC9, 0x7B, 0x22)), ("wild", OxyColor.FromRgb(0x77, 0x77, 0x77)),
    ];

    private static readonly double[] Rates = [0.3, 1, 3];

    public static void Write(string folder)
    {
        string[][] rows = [.. File.ReadLines(Path.Combine(folder, "trials.csv")).Skip(1).Select(line => line.Split(',')).Where(row => row[0] == "plain")];
        File.WriteAllText(Path.Combine(folder, "trials-helps.svg"), Svg(Panel("share of trials that say 'helps' (dashed: as the designer foretold)", 0, 1, rows, 6, 10)));
        File.WriteAllText(Path.Combine(folder, "trials-coverage.svg"), Svg(Panel("share of 90 % intervals that hold the truth (line: 0.9)", 0.7, 1, rows, 5, -1)));
    }

    /// <summary>A group of ratios a rate, a colour an unevenness.</summary>
    private static PlotModel Panel(string title, double low, double high, string[][] rows, int column, int foretold)
    {
        var model = new PlotModel { Background = OxyColors.White, PlotAreaBorderThickness = new OxyThickness(0), PlotMargins = new OxyThickness(50, 10, 20, 70) };
        model.Axes.Add(new LinearAxis { Position = AxisPosition.Left, Minimum = low, Maximum = high, MajorGridlineStyle = LineStyle.Solid, MajorGridlineColor = OxyColor.FromRgb(0xE8, 0xE8, 0xE8), TickStyle = TickStyle.None });
        var names = new CategoryAxis
        {
            Position = AxisPosition.Bottom, TickStyle = TickStyle.None,
            Title = title + "\nrate ratio, and cramps a day without; blue: even days, orange: usual, grey: wild",
        };
        double[] ratios = [1, 0.7, 0.5, 0.3];
        names.Labels.AddRange(from rate in Rates from ratio in ratios select string.Create(CultureInfo.InvariantCulture, $"{ratio}\n{(ratio == 0.5 ? $"{rate} a day" : "")}"));
        model.Axes.Add(names);
        if (column == 5)
        {
            var nine = new LineSeries { Color = OxyColors.Black, StrokeThickness = 1 };
            nine.Points.Add(new DataPoint(-0.5, 0.9));
            nine.Points.Add(new DataPoint(11.5, 0.9));
            model.Series.Add(nine);
        }

        foreach (var (unevenness, colour) in Kinds)
        {
            for (var group = 0; group < Rates.Length; group++)
            {
                var line = new LineSeries { Color = colour, MarkerType = MarkerType.Circle, MarkerSize = 4, MarkerFill = colour };
                var said = new LineSeries { Color = colour, LineStyle = LineStyle.Dash, StrokeThickness = 1 };
                for (var i = 0; i < ratios.Length; i++)
                {
                    var row = rows.FirstOrDefault(each => each[1] == unevenness && Number(each[2]) == Rates[group] && Number(each[3]) == ratios[i]);
                    if (row is not null)
                    {
                        line.Points.Add(new DataPoint((group * ratios.Length) + i, Number(row[column])));
                        if (foretold > 0 && Number(row[foretold]) is var share && double.IsFinite(share))
                        {
                            said.Points.Add(new DataPoint((group * ratios.Length) + i, share));
                        }
                    }
                }

                model.Series.Add(line);
                model.Series.Add(said);
            }
        }

        return model;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Svg(PlotModel model)
    {
        using var stream = new MemoryStream();
        new SvgExporter { Width = 720, Height = 400 }.Export(model, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n");
    }
}
