using System.Globalization;
using Charley.Trials;

namespace Charley.TrialSimulation;

/// <summary>What came of many trials of one kind.</summary>
/// <param name="Predicted">Probability of "helps" that the designer gives it; NaN where it does not say.</param>
internal sealed record Cell(string Kind, TrialWorld World, int Trials, double Covered, double Helps, double Harms, double DoesNotHelp, double Bias, double Predicted)
{
    public const string Header = "kind,unevenness,per_day,rate_ratio,trials,covered,helps,harms,does_not_help,bias,predicted_helps";

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Kind},{Unevenness(World.Spread)},{World.PerDay},{World.RateRatio},{Trials},{Covered:0.000},{Helps:0.000},{Harms:0.000},{DoesNotHelp:0.000},{Bias:0.000},{Predicted:0.000}");

    public static string Unevenness(Spread spread) => spread.Drift switch { < 0.1 => "even", < 0.5 => "usual", _ => "wild" };
}
