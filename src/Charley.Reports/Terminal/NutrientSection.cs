using Charley.Intake;
using Charley.Knowledge;
using Charley.Units;

namespace Charley.Reports.Terminal;

/// <summary>Usual intakes against what is needed.</summary>
internal sealed class NutrientSection(Sheet sheet, SourceNotes sources, KnowledgeBase knowledge)
{
    private const int VerdictWidth = 18;
    private const int NarrowestBar = 5;
    private const int WidestBar = 61;

    /// <summary>Those that people with cramps ask about, in that order.</summary>
    private static readonly string[] First =
        ["magnesium", "potassium", "calcium", "sodium", "water", "vitamin-d", "vitamin-b12", "vitamin-b6", "thiamin"];

    public void Write(IReadOnlyList<NutrientResult> nutrients)
    {
        var shown = nutrients.Where(nutrient => First.Contains(nutrient.Id)).OrderBy(nutrient => Array.IndexOf(First, nutrient.Id))
            .Concat(nutrients.Where(nutrient => !First.Contains(nutrient.Id) && NutrientVerdict.Concerns(nutrient))).ToArray();
        if (shown.Length == 0)
        {
            return;
        }

        sheet.Heading("What you take in a day");
        var names = shown.Max(nutrient => Cells.Of(ShortName(nutrient))) + 2;
        var bar = ((Math.Clamp(sheet.Width - names - 2 - VerdictWidth, NarrowestBar, WidestBar) - 1) / 2 * 2) + 1;
        sheet.Gap();
        sheet.Line(new Run(new string(' ', names) + Scale(bar) + "  Enough?", Ink.Quiet));
        foreach (var nutrient in shown)
        {
            WriteNutrient(nutrient, names, bar);
        }

        WriteMissing(nutrients);
        WriteLegend(shown);
    }

    /// <summary>Without what stands in brackets.</summary>
    private static string ShortName(NutrientResult nutrient) => Cells.Clean(nutrient.Name.Split(" (")[0]);

    /// <summary>Nothing at the left, the need in the middle, twice the need at the right.</summary>
    private static string Scale(int bar) =>
        bar < 17 ? new string(' ', bar) : "0" + "need".PadLeft((bar / 2) + 2).PadRight(bar - 6) + "twice";

    private void WriteNutrient(NutrientResult nutrient, int names, int bar)
    {
        var verdict = NutrientVerdict.Of(nutrient);
        sheet.Line(
        [
            new Run(ShortName(nutrient).PadRight(names), Ink.Strong),
            .. IntakeBar.Of(nutrient, bar, sheet.Marks),
            new Run($"  {verdict}", NutrientVerdict.Known(nutrient) ? Ink.Strong : Ink.Against),
        ]);
        sheet.Text(Margin.Of(names), [.. Told(nutrient), .. Cite(nutrient.Reference)]);
        foreach (var note in NutrientVerdict.Notes(nutrient).OrderByDescending(NutrientVerdict.Warns))
        {
            sheet.Text(Margin.Of(names), new Run(Sentences.Closed(note), NutrientVerdict.Warns(note) ? Ink.Against : Ink.Plain));
        }
    }

    private static Run[] Told(NutrientResult nutrient)
    {
        var usual = nutrient.Usual;
        var range = $"{Numbers.Amount(usual.Low)} to {Numbers.Amount(usual.High)}";
        var amount = NutrientVerdict.Known(nutrient)
            ? $"{Numbers.Amount(usual.Mean)} {nutrient.Unit} ({range})"
            : $"unknown: anything from {range} {nutrient.Unit}";
        var parts = References(nutrient.Reference).Concat(Coverage(nutrient)).ToArray();
        return [new(Glued(amount)), new(string.Concat(parts.Select(part => "; " + Glued(part))) + ".", Ink.Quiet)];
    }

    private static IEnumerable<string> References(ReferenceResult? reference)
    {
        if (reference is null)
        {
            yield break;
        }

        var recommended = reference.Recommended is { } most ? $", RDA {Numbers.Amount(most)}" : "";
        yield return $"{reference.Kind} {Numbers.Amount(reference.Value)}{recommended}";
        if (reference.ReduceAbove is { } reduce)
        {
            yield return $"reduce above {Numbers.Amount(reduce)}";
        }

        if (reference.Upper is { } upper)
        {
            yield return $"upper limit {Numbers.Amount(upper)}";
        }

        if (reference.UpperSupplements is { } supplements)
        {
            yield return $"upper limit of supplements {Numbers.Amount(supplements)}";
        }
    }

    private static IEnumerable<string> Coverage(NutrientResult nutrient)
    {
        if (nutrient.FromSupplements > 0)
        {
            yield return $"{Numbers.Amount(nutrient.FromSupplements)} of it from supplements";
        }

        if (nutrient.Days > 0)
        {
            var known = Numbers.Hundredths(nutrient.Coverage);
            yield return (nutrient.Days == 1 ? "one day" : $"{nutrient.Days} days") + " of diary" + (known == "100" ? "" : $", {known} % known");
        }

        if (nutrient.AdequateBounds is { } bounds && InWords.InTen(bounds.Low) != InWords.InTen(bounds.High))
        {
            yield return $"enough: {InWords.InTen(bounds.Low)} to {InWords.InTen(bounds.High)}, by what the rest may be";
        }
    }

    /// <summary>A number stays with its unit.</summary>
    private static string Glued(string part) => part.Length <= 24 ? part.Replace(' ', Cells.NoBreak) : part;

    private Run[] Cite(ReferenceResult? reference) => reference is null ? [] : [sources.Cite([reference.Source])];

    /// <summary>Unknown is not zero, nor is it "enough": what is missing is named.</summary>
    private void WriteMissing(IReadOnlyList<NutrientResult> nutrients)
    {
        var missing = First.Where(id => nutrients.All(nutrient => nutrient.Id != id))
            .Select(id => knowledge.Nutrients.FirstOrDefault(nutrient => nutrient.Id == id)?.Name ?? id).ToArray();
        if (missing.Length > 0)
        {
            sheet.Gap();
            sheet.Text(Margin.None, "Unknown, because nothing was told: ", new($"{string.Join(", ", missing)}.", Ink.Against));
        }
    }

    private void WriteLegend(IReadOnlyList<NutrientResult> shown)
    {
        var marks = sheet.Marks;
        var parts = new List<string>
        {
            $"{marks.Dot} usual intake",
            $"{marks.Interval}{marks.Interval} where it lies 9 times in 10",
            $"{marks.Need} the need (EAR: half of people need more; or AI: enough for a healthy group)",
        };
        AddIf(shown.Any(nutrient => nutrient.Reference?.Recommended is not null), "R enough for nearly all (RDA)");
        AddIf(shown.Any(nutrient => nutrient.Reference is { Upper: { } upper, Value: var value } && upper <= 2 * value), "U upper limit");
        AddIf(shown.Any(nutrient => nutrient.Reference?.ReduceAbove is not null), "C reduce above this");
        AddIf(shown.Any(nutrient => !NutrientVerdict.Known(nutrient)), "? unknown");
        AddIf(shown.Any(nutrient => nutrient.Usual.High > 2 * nutrient.Reference?.Value), $"{marks.Beyond} goes on");
        sheet.Gap();
        sheet.Text(Margin.None, new Run(string.Join("; ", parts) + ".", Ink.Quiet));

        void AddIf(bool drawn, string words)
        {
            if (drawn)
            {
                parts.Add(words);
            }
        }
    }
}
