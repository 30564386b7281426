using Charley.Intake;
using Charley.Units;

namespace Charley.Reports.Terminal;

/// <summary>Whether a nutrient is enough, in a word.</summary>
internal static class NutrientVerdict
{
    private const double Enough = 0.5;
    private static readonly double LeastCoverage = new IntakeSettings().LeastCoverage;
    private static readonly string[] OfAi = ["below the AI", "above the AI"];

    /// <summary>Enough of what was eaten is known to say where usual intake lies.</summary>
    public static bool Known(NutrientResult nutrient) => nutrient.Coverage >= LeastCoverage;

    public static string Of(NutrientResult nutrient) => !Known(nutrient) ? "unknown"
        : nutrient.Adequate is { } adequate ? InWords.InTen(adequate)
        : nutrient.Reference is null ? "nothing to compare"
        : nutrient.Notes.FirstOrDefault(OfAi.Contains) ?? (nutrient.Usual.Mean < nutrient.Reference.Value ? OfAi[0] : OfAi[1]);

    /// <summary>Worth telling though nobody asked for it: probably too little, or above an upper limit.</summary>
    public static bool Concerns(NutrientResult nutrient) => nutrient.Adequate < Enough
        || nutrient.Notes.Any(Warns);

    /// <summary>A note that says too much is taken.</summary>
    public static bool Warns(string note) => note.StartsWith("above the upper limit", StringComparison.Ordinal);

    /// <summary>Notes that the verdict does not say already.</summary>
    public static IEnumerable<string> Notes(NutrientResult nutrient) => nutrient.Notes.Except(OfAi);
}
