using System.Globalization;
using Charley.Cases;
using Charley.Vocabulary;

namespace Charley.Reasoning;

/// <summary>Values that follow from others: calcium adjusted for albumin, filtration from creatinine; and of several of one analyte the one to go by.</summary>
public static class DerivedValues
{
    /// <summary>One value an analyte, with what can be worked out from them.</summary>
    public static IReadOnlyList<ObservedLab> Of(IReadOnlyList<ObservedLab> labs, PersonTraits person)
    {
        ArgumentNullException.ThrowIfNull(labs);
        ArgumentNullException.ThrowIfNull(person);
        var chosen = labs.GroupBy(lab => lab.Analyte, StringComparer.Ordinal).ToDictionary(group => group.Key, Choose, StringComparer.Ordinal);
        if (chosen.GetValueOrDefault("calcium") is { Bound: Bound.Exact } calcium && !IsAdjusted(calcium)
            && chosen.GetValueOrDefault("albumin") is { Bound: Bound.Exact } albumin)
        {
            var adjusted = AdjustedCalcium(calcium.Value, albumin.Value);
            chosen["calcium"] = calcium with { Value = adjusted, Text = string.Create(CultureInfo.InvariantCulture, $"calcium {adjusted:0.00} mmol/L (adjusted for albumin)") };
        }

        if (!chosen.ContainsKey("egfr") && chosen.GetValueOrDefault("creatinine") is { Bound: Bound.Exact } creatinine && person is { Age: >= 18, Sex: { } sex })
        {
            var filtration = Filtration(creatinine.Value, person.Age.Value, sex);
            chosen["egfr"] = new ObservedLab("egfr", filtration, Bound.Exact, creatinine.Field,
                string.Create(CultureInfo.InvariantCulture, $"eGFR {filtration:0} mL/min/1.73 m² (from creatinine)"))
            { Date = creatinine.Date };
            chosen.Remove("creatinine");
        }

        return [.. chosen.Values.OrderBy(lab => lab.Analyte, StringComparer.Ordinal)];
    }

    /// <summary>Total calcium as it would be at an albumin of 40 g/L: Ca + 0.02 (40 − albumin).</summary>
    /// <remarks>Unreliable at albumin below 25 g/L and in acid-base disturbance; ionised calcium is better. Source: payne-1973.</remarks>
    /// <param name="calcium">Total, mmol/L.</param>
    /// <param name="albumin">g/L.</param>
    public static double AdjustedCalcium(double calcium, double albumin) => calcium + (0.02 * (40 - albumin));

    /// <summary>Estimated glomerular filtration, mL/min/1.73 m², by the CKD-EPI equation of 2021, without race.</summary>
    /// <remarks>142 × min(Scr/κ, 1)^α × max(Scr/κ, 1)^−1.200 × 0.9938^age (× 1.012 for women), Scr in mg/dL; for adults. Source: inker-2021.</remarks>
    /// <param name="creatinine">Serum creatinine, µmol/L.</param>
    /// <param name="age">Years, 18 and over.</param>
    /// <param name="sex">Sex.</param>
    public static double Filtration(double creatinine, double age, Sex sex)
    {
        var (kappa, alpha, factor) = sex == Sex.Female ? (0.7, -0.241, 1.012) : (0.9, -0.302, 1.0);
        var ratio = creatinine / 88.4 / kappa;
        return 142 * Math.Pow(Math.Min(ratio, 1), alpha) * Math.Pow(Math.Max(ratio, 1), -1.2) * Math.Pow(0.9938, age) * factor;
    }

    /// <summary>An adjusted value before a raw one, then the latest, then the one furthest down the list.</summary>
    private static ObservedLab Choose(IEnumerable<ObservedLab> labs) =>
        labs.OrderBy(lab => IsAdjusted(lab) ? 1 : 0).ThenBy(lab => lab.Date ?? DateOnly.MinValue).Last();

    private static bool IsAdjusted(ObservedLab lab) =>
        lab.Text.Contains("correct", StringComparison.OrdinalIgnoreCase) || lab.Text.Contains("adjust", StringComparison.OrdinalIgnoreCase);
}
