using System.Text.RegularExpressions;
using Charley.Units;

namespace Charley.Intake;

/// <summary>Recognises a supplement in words and amount: <c>magnesium citrate 300 mg</c>, <c>vitamin D3</c> with <c>1000 IU</c>.</summary>
/// <remarks>Every word must be the nutrient's name or belong to a supplement's: <c>calcium-fortified juice</c> is a food. The amount is
/// taken to be of the nutrient itself, as labels in most countries give it.</remarks>
public sealed partial class SupplementWords
{
    private static readonly HashSet<string> Forms = new(StringComparer.Ordinal)
    {
        "citrate", "oxide", "glycinate", "bisglycinate", "lactate", "aspartate", "malate", "carbonate", "gluconate", "sulfate", "sulphate",
        "threonate", "taurate", "chloride", "orotate", "picolinate", "fumarate", "methylcobalamin", "cyanocobalamin",
        "cholecalciferol", "ergocalciferol", "supplement", "supplements", "tablet", "tablets", "pill", "pills", "capsule", "capsules", "gummy",
        "gummies", "drops", "softgel", "softgels", "powder", "daily", "a", "day", "once", "per", "effervescent", "chelated", "high", "strength",
    };

    private readonly NutrientOrder _nutrients;
    private readonly List<(string[] Words, int Nutrient)> _names;

    public SupplementWords(NutrientOrder nutrients)
    {
        _nutrients = nutrients;
        _names = [.. Enumerable.Range(0, nutrients.Count).Where(Taken).SelectMany(Names).OrderByDescending(name => name.Words.Length)];
    }

    /// <summary>Reads a line of a diary: words, and an amount that is a mass, an IU or a number of tablets.</summary>
    /// <returns><c>null</c> where it is no supplement, or where nothing says how much.</returns>
    public SupplementDose? Read(string words, double quantity, string unit)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(unit);
        var amount = AmountInWords().Match(words);
        var rest = amount.Success ? words.Remove(amount.Index, amount.Length) : words;
        if (NutrientOf(Words(rest)) is not { } nutrient)
        {
            return null;
        }

        if (Unit.TryRead(unit, out var ofLine) && InUnitOf(nutrient, quantity, ofLine) is { } direct)
        {
            return new(nutrient, direct);
        }

        return amount.Success
            && (unit.Length == 0 || Words(unit).All(Forms.Contains))
            && Quantity.TryRead(amount.Value, out var each, out var ofWords)
            && InUnitOf(nutrient, each, ofWords) is { } one
                ? new(nutrient, one * quantity)
                : null;
    }

    /// <summary>Reads a supplement of a case, taken daily: <c>magnesium citrate 300 mg</c>.</summary>
    /// <returns><c>null</c> where it is none, or where nothing says how much.</returns>
    public SupplementDose? Read(string words) => Read(words, 1, "");

    private static string[] Words(string text) => [.. WordsOf().Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    /// <summary>Vitamins and minerals; protein, fat and water are eaten, not taken.</summary>
    private bool Taken(int nutrient) => _nutrients.Nutrients[nutrient].Unit is "mg" or "µg";

    private IEnumerable<(string[] Words, int Nutrient)> Names(int index)
    {
        var nutrient = _nutrients.Nutrients[index];
        foreach (var name in new[] { nutrient.Id, nutrient.Name }.Select(Words))
        {
            yield return (name, index);
            if (name is ["vitamin", { Length: > 0 } letter])
            {
                yield return (["vit", letter], index);
                if (letter.Length > 1)
                {
                    yield return ([letter], index);
                }
                else
                {
                    yield return (["vitamin", letter + "3"], index);
                    yield return ([letter + "3"], index);
                }
            }
        }
    }

    private int? NutrientOf(string[] words)
    {
        foreach (var (name, nutrient) in _names)
        {
            if (words.AsSpan().StartsWith(name) && words.Skip(name.Length).All(Forms.Contains))
            {
                return nutrient;
            }
        }

        return null;
    }

    /// <summary>IU only where the food table counts the nutrient in IU too: its factor says what one is.</summary>
    private double? InUnitOf(int index, double quantity, Unit unit)
    {
        var nutrient = _nutrients.Nutrients[index];
        return unit.Dimension switch
        {
            Dimension.Mass => IntakeUnits.Factor(unit.Symbol, nutrient.Unit) * quantity,
            Dimension.InternationalUnits when nutrient.UsdaFactor != 1 => quantity * nutrient.UsdaFactor,
            _ => null,
        };
    }

    [GeneratedRegex(@"\d[\d.,]*\s*(?:mg|g|µg|μg|mcg|ug|iu|i\.u\.)(?![a-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AmountInWords();

    [GeneratedRegex(@"[\p{L}\d]+", RegexOptions.CultureInvariant)]
    private static partial Regex WordsOf();
}
