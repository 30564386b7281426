using System.Globalization;
using Charley.Hydration;
using Charley.Knowledge;
using Charley.Reports.Layout;

namespace Charley.Reports.Hydration;

/// <summary>Advice on drinking for a person at a terminal.</summary>
public sealed class HydrationText(KnowledgeBase knowledge)
{
    private const string Disclaimer = "Charley informs; it does not diagnose or prescribe. Do not stop or change a prescribed medicine without the person who prescribed it.";

    private readonly Citations _citations = new(knowledge);

    /// <summary>An estimate is no source.</summary>
    private readonly HashSet<string> _estimates = [.. knowledge.Sources.Where(source => source.Checked == "estimate").Select(source => source.Id)];

    public void Write(HydrationAdvice advice, Page page)
    {
        ArgumentNullException.ThrowIfNull(advice);
        ArgumentNullException.ThrowIfNull(page);
        page.Title(advice.Answer);
        if (IsPressing(advice))
        {
            WriteWarnings(advice, page);
        }

        page.List("What to do", advice.Advice);
        WriteSweat(advice.Sweat, page);
        WriteCeilings(advice.Plan, page);
        WriteSodium(advice.Sodium, page);
        WriteRecipes(advice, page);
        if (!IsPressing(advice))
        {
            WriteWarnings(advice, page);
        }

        page.Section("Would make this sharper", advice.Missing.Count == 0 ? null : string.Join(", ", advice.Missing.Select(field => $"--{field}")));
        page.List("Sources", advice.Source.Where(id => !_estimates.Contains(id)).Select(id => _citations.Of([id])));
        page.Output.WriteLine();
        page.Paragraph(Disclaimer);
    }

    /// <summary>The warning signs come first.</summary>
    private static bool IsPressing(HydrationAdvice advice) =>
        advice.Sodium is { MayBeLow: true } || advice.Sweat?.Balance == WaterBalance.Gained || advice.HeldBack.Any(held => held.Emergency);

    private static void WriteWarnings(HydrationAdvice advice, Page page) =>
        page.List("Get help at once", advice.Warnings.Select(sign => $"{sign.Text} {sign.Do}"));

    private static void WriteSweat(SweatResult? sweat, Page page)
    {
        if (sweat is null)
        {
            return;
        }

        page.Heading("What the scales say (90 % interval)");
        var table = new TextTable(new TextColumn(""), new TextColumn("about") { Right = true }, new TextColumn("from") { Right = true }, new TextColumn("to") { Right = true });
        Row(table, "sweat, L", sweat.Litres, "0.0");
        Row(table, "sweat an hour, L", sweat.LitresPerHour, "0.00");
        Row(table, "change of weight, %", sweat.BodyMassChange * 100, "+0.0;−0.0;0.0");
        Row(table, "sodium of sweat, mmol/L", sweat.SweatSodium, "0");
        Row(table, "sodium lost, mg", sweat.SodiumLost, "#,0");
        page.Table(table);
    }

    private static void WriteCeilings(DrinkPlan? plan, Page page)
    {
        if (plan is null or { ThirstAlone: true })
        {
            return;
        }

        page.Heading("What bounds it, L an hour");
        var table = new TextTable(new TextColumn("at most") { Right = true }, new TextColumn("because of") { Share = 1 });
        foreach (var ceiling in plan.Ceilings)
        {
            table.Add(Number(ceiling.LitresPerHour, "0.00"), ceiling.Because);
        }

        page.Table(table);
    }

    private static void WriteSodium(SodiumCourse? course, Page page)
    {
        if (course is null)
        {
            return;
        }

        page.Heading("Sodium of the blood, worked out, mmol/L (90 % interval)");
        var table = new TextTable(new TextColumn("hours") { Right = true }, new TextColumn("could be as low as") { Right = true }, new TextColumn("middle") { Right = true }, new TextColumn("as high as") { Right = true }, new TextColumn(""));
        foreach (var point in Shown(course))
        {
            table.Add(
                Number(point.Hours, "0.##"), Number(point.Sodium.Low, "0"), Number(point.Sodium.Middle, "0"), Number(point.Sodium.High, "0"),
                Math.Abs(point.Hours - course.Length.TotalHours) < 1e-6 ? "end of the session" : "");
        }

        page.Table(table);
        page.Paragraph(string.Create(CultureInfo.InvariantCulture,
            $"Low is below {course.LowBelow:0}. Body water {course.BodyWater.Middle:0} L ({course.BodyWater.Low:0} to {course.BodyWater.High:0}) by {(course.ByFormula ? "Watson's formula" : "a share of the weight")}; the low end takes kidneys that let no extra water go. Signs count more than these numbers."));
    }

    /// <summary>Every hour or so, and the end.</summary>
    private static IEnumerable<SodiumPoint> Shown(SodiumCourse course)
    {
        const int Most = 8;
        var every = Math.Max(1, Math.Ceiling(course.Points[^1].Hours / Most));
        return course.Points.Where(point => point.Hours % every == 0 || Math.Abs(point.Hours - course.Length.TotalHours) < 1e-6);
    }

    private static void WriteRecipes(HydrationAdvice advice, Page page)
    {
        if (advice.Recipes.Count == 0 || advice.Sweat is { Balance: WaterBalance.Kept or WaterBalance.Lost } || advice.Plan is not null and { Measured: false })
        {
            return;
        }

        page.Heading("With diarrhoea, vomiting or a great loss of sweat: a drink with salts");
        foreach (var recipe in advice.Recipes)
        {
            page.Item(string.Create(CultureInfo.InvariantCulture,
                $"{recipe.Name}: {string.Join(", ", recipe.Ingredients)}. {string.Join(" ", recipe.Steps)} Sodium {recipe.Sodium:0} mmol/L. {recipe.Caution}"));
        }
    }

    private static void Row(TextTable table, string name, Interval interval, string format) =>
        table.Add(name, Number(interval.Middle, format), Number(interval.Low, format), Number(interval.High, format));

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
