using System.Globalization;
using Charley.Hydration;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace Charley.Reports.Hydration;

/// <summary>Courses of the blood's sodium side by side, as SVG.</summary>
public static class SodiumPlot
{
    private const double Width = 680;
    private const double Height = 420;
    private const double LabelGap = 7;
    private const byte Faint = 0x33;

    private static readonly OxyColor[] Colours = [OxyColor.FromRgb(0xC9, 0x7B, 0x22), OxyColor.FromRgb(0x1F, 0x5F, 0x8B)];
    private static readonly OxyColor Quiet = OxyColor.FromRgb(0x77, 0x77, 0x77);

    /// <param name="courses">At most two, with their names; the second lies on top.</param>
    public static string Svg(IReadOnlyList<(string Name, SodiumCourse Course)> courses)
    {
        ArgumentNullException.ThrowIfNull(courses);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(courses.Count, Colours.Length);
        var model = new PlotModel { Background = OxyColors.White, PlotAreaBorderColor = Quiet, DefaultFont = "sans-serif", DefaultFontSize = 12 };
        model.Axes.Add(Axis(AxisPosition.Bottom, "hours from the start", 1));
        model.Axes.Add(Axis(AxisPosition.Left, "sodium of the blood, mmol/L: middle and 90 % interval", 5));
        for (var at = 0; at < courses.Count; at++)
        {
            var (name, course) = courses[at];
            var (band, middle) = (new AreaSeries { Fill = OxyColor.FromAColor(Faint, Colours[at]), Color = Colours[at], StrokeThickness = 0.7, Color2 = Colours[at] }, new LineSeries { Color = Colours[at], StrokeThickness = 2.5 });
            foreach (var point in course.Points)
            {
                band.Points.Add(new DataPoint(point.Hours, point.Sodium.Low));
                band.Points2.Add(new DataPoint(point.Hours, point.Sodium.High));
                middle.Points.Add(new DataPoint(point.Hours, point.Sodium.Middle));
            }

            model.Series.Add(band);
            model.Series.Add(middle);
            model.Annotations.Add(Label(name, course.Points[^1].Hours, course.Points[^1].Sodium.Middle, Colours[at]));
        }

        foreach (var (low, end) in courses.Select(one => (one.Course.LowBelow, one.Course.Length.TotalHours)).Distinct())
        {
            model.Annotations.Add(new LineAnnotation { Type = LineAnnotationType.Horizontal, Y = low, Color = Quiet });
            model.Annotations.Add(new LineAnnotation { Type = LineAnnotationType.Vertical, X = end, Color = Quiet });
            model.Annotations.Add(Label(string.Create(CultureInfo.InvariantCulture, $"below {low:0}: low"), 1.6, low, Quiet));
            model.Annotations.Add(Label("end of the session", end, courses.Min(one => one.Course.Worst), Quiet));
        }

        return new SvgExporter { Width = Width, Height = Height }.ExportToString(model);
    }

    private static LinearAxis Axis(AxisPosition position, string title, double step) => new()
    {
        Position = position, Title = title, MajorStep = step, MajorGridlineStyle = LineStyle.Solid, MajorGridlineColor = OxyColor.FromRgb(0xEE, 0xEE, 0xEE), MinorTickSize = 0,
    };

    /// <summary>Above and to the left of its place, clear of lines.</summary>
    private static TextAnnotation Label(string text, double x, double y, OxyColor colour) => new()
    {
        Text = text, TextPosition = new DataPoint(x, y), TextColor = colour, StrokeThickness = 0, TextHorizontalAlignment = HorizontalAlignment.Right, TextVerticalAlignment = VerticalAlignment.Bottom, Offset = new ScreenVector(-LabelGap, -LabelGap),
    };
}
