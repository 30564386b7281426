using System.Globalization;
using System.Text;

namespace Charley.Reports.Routines;

/// <summary>Draws the line figure of a routine as SVG from the directions of its limbs.</summary>
/// <remarks>Statements of a drawing: <c>hip X Y</c>; <c>torso A [HEAD]</c>; <c>leg THIGH SHIN FOOT</c> and <c>arm UPPER FORE [HAND]</c>, the far one first; things
/// (<c>floor Y</c>, <c>wall X Y</c>, <c>seat X1 X2 Y FLOOR</c>, <c>back X Y1 Y2</c>, <c>ball X Y R</c>, <c>strap</c> from hand to foot); <c>mark PART front|back</c>, the muscle
/// that pulls; <c>arrow X1 Y1 X2 Y2</c>. Directions are degrees, 0 up, 90 right, 180 down.</remarks>
public sealed class StickFigure
{
    private const double Torso = 42;
    private const double Shoulder = 39;
    private const double Thigh = 30;
    private const double Shin = 30;
    private const double Foot = 11;
    private const double Upper = 22;
    private const double Fore = 20;
    private const double Hand = 8;
    private const string Near = "#1f2d3d";
    private const string Far = "#9aa5b1";
    private const string Thing = "#8795a1";
    private const string Strap = "#2b6cb0";
    private const string Pull = "#d1495b";

    private readonly StringBuilder _things = new();
    private readonly StringBuilder _over = new();
    private readonly List<Limb> _legs = [];
    private readonly List<Limb> _arms = [];
    private Point _hip;
    private double _torso;
    private double _head;

    private StickFigure()
    {
    }

    private readonly record struct Point(double X, double Y)
    {
        public Point To(double length, double degrees) => new(X + (length * Math.Sin(degrees * Math.PI / 180)), Y - (length * Math.Cos(degrees * Math.PI / 180)));
    }

    private sealed record Limb(Point[] Joints, double[] Directions);

    /// <exception cref="FormatException">A statement is none of those above; says which.</exception>
    public static string Svg(IReadOnlyList<string> drawing, string title)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        ArgumentNullException.ThrowIfNull(title);
        var figure = new StickFigure();
        foreach (var statement in drawing)
        {
            var words = statement.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var numbers = words.Select(word => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN).Where(double.IsFinite).ToArray();
            if (words.Length == 0 || !figure.Read(words, numbers))
            {
                throw new FormatException($"'{statement}' is no statement of a drawing.");
            }
        }

        return figure.ToSvg(title);
    }

    private bool Read(string[] words, double[] n)
    {
        switch (words[0], n.Length)
        {
            case ("hip", 2):
                _hip = new Point(n[0], n[1]);
                return true;
            case ("torso", 1 or 2):
                (_torso, _head) = (n[0], n[^1]);
                return true;
            case ("leg", 3):
                _legs.Add(LimbOf(_hip, n, Thigh, Shin, Foot));
                return true;
            case ("arm", 2 or 3):
                _arms.Add(LimbOf(_hip.To(Shoulder, _torso), n, Upper, Fore, Hand));
                return true;
            case ("strap", 0) when _arms.Count > 0 && _legs.Count > 0:
                Line(_over, Strap, 2.5, _arms[^1].Joints[^1], _legs[^1].Joints[2]);
                return true;
            case ("mark", 0) when words is [_, var part, "front" or "back"]:
                return Mark(part, words[2] == "front" ? 1 : -1);
            case ("arrow", 4):
                Arrow(new Point(n[0], n[1]), new Point(n[2], n[3]));
                return true;
            default:
                return ReadThing(words[0], n);
        }
    }

    private bool ReadThing(string name, double[] n)
    {
        switch (name, n.Length)
        {
            case ("floor", 1):
                Line(_things, Thing, 2, new Point(4, n[0]), new Point(156, n[0]));
                return true;
            case ("wall", 2):
                Line(_things, Thing, 4, new Point(n[0], 0), new Point(n[0], n[1]));
                return true;
            case ("seat", 4):
                Line(_things, Thing, 4, new Point(n[0], n[2]), new Point(n[1], n[2]));
                Line(_things, Thing, 2, new Point(n[0] + 3, n[2]), new Point(n[0] + 3, n[3]));
                Line(_things, Thing, 2, new Point(n[1] - 3, n[2]), new Point(n[1] - 3, n[3]));
                return true;
            case ("back", 3):
                Line(_things, Thing, 3, new Point(n[0], n[1]), new Point(n[0], n[2]));
                return true;
            case ("ball", 3):
                _things.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{n[0]:0}\" cy=\"{n[1]:0}\" r=\"{n[2]:0}\" stroke=\"{Strap}\" stroke-width=\"2\"/>");
                return true;
            default:
                return false;
        }
    }

    private static Limb LimbOf(Point from, double[] directions, params double[] lengths)
    {
        var joints = new List<Point> { from };
        for (var i = 0; i < directions.Length; i++)
        {
            joints.Add(joints[^1].To(lengths[i], directions[i]));
        }

        return new Limb([.. joints], directions);
    }

    /// <summary>A line beside the muscle: of the near leg or arm, or of the trunk; the front is where the figure looks when it stands, the right.</summary>
    private bool Mark(string part, int side)
    {
        var (limb, at) = part switch { "thigh" => (_legs, 0), "shin" => (_legs, 1), "upper" => (_arms, 0), "fore" => (_arms, 1), _ => ([], -1) };
        if (part != "torso" && limb.Count == 0)
        {
            return false;
        }

        var (from, to, across) = part == "torso" ? (_hip, _hip.To(Torso, _torso), _torso + (90 * side)) : (limb[^1].Joints[at], limb[^1].Joints[at + 1], limb[^1].Directions[at] - (90 * side));
        Point Along(double share) => new Point(from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share)).To(6, across);
        Line(_over, Pull, 4, Along(0.15), Along(0.85));
        return true;
    }

    private void Arrow(Point from, Point to)
    {
        var direction = Math.Atan2(to.X - from.X, from.Y - to.Y) * 180 / Math.PI;
        Line(_over, Pull, 2.5, from, to);
        Line(_over, Pull, 2.5, to.To(7, direction + 150), to, to.To(7, direction - 150));
    }

    private string ToSvg(string title)
    {
        var figure = new StringBuilder();
        void Limbs(bool near)
        {
            foreach (var (limbs, width) in new[] { (_legs, 6.0), (_arms, 5.0) })
            {
                for (var i = 0; i < limbs.Count; i++)
                {
                    if (i == limbs.Count - 1 == near)
                    {
                        Line(figure, near ? Near : Far, width, limbs[i].Joints);
                    }
                }
            }
        }

        Limbs(near: false);
        var neck = _hip.To(Torso, _torso);
        var head = neck.To(12, _head);
        Line(figure, Near, 7, _hip, neck);
        figure.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{head.X:0}\" cy=\"{head.Y:0}\" r=\"8\" fill=\"{Near}\" stroke=\"none\"/>");
        Limbs(near: true);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 -16 160 136\" width=\"320\" height=\"272\" role=\"img\">"
            + $"<title>{System.Net.WebUtility.HtmlEncode(title)}</title><rect y=\"-16\" width=\"160\" height=\"136\" fill=\"#fff\"/>"
            + $"<g fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">{_things}{figure}{_over}</g></svg>\n";
    }

    private static void Line(StringBuilder into, string colour, double width, params Point[] points)
    {
        into.Append("<path d=\"");
        for (var i = 0; i < points.Length; i++)
        {
            into.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? 'M' : 'L')}{points[i].X:0} {points[i].Y:0}");
        }

        into.Append(CultureInfo.InvariantCulture, $"\" stroke=\"{colour}\" stroke-width=\"{width}\"/>");
    }
}
