using Charley.Units;

namespace Charley.Intake;

/// <summary>Recognises a supplement in words and amount: <c>magnesium citrate 300 mg</c>, <c>vitamin D3</c> with <c>1000 IU</c>.</summary>
/// <remarks>Every word must be the nutrient's name or belong to a supplement's: <c>calcium-fortified juice</c> is a food. The amount is
/// taken to be of the nutrient itself, as labels in most countries give it.</remarks>
public sealed class SupplementWords
{
    private static readonly HashSet<string> Forms = new(StringComparer.Ordinal)
    {
        "citrate", "oxide", "glycinate", "bisglycinate", "lactate", "aspartate", "malate", "carbonate", "gluconate", "sulfate", "sulphate",
        "threonate", "taurate", "chloride", "orotate", "picolinate", "fumarate", "methylcobalamin", "cyanocobalamin",
        "cholecalciferol", "ergocalciferol", "supplement", "supplements", "tablet", "tablets", "pill", "pills", "capsule", "capsules", "gummy",
        "gummies", "drops", "softgel", "softgels", "powder", "daily", "a", "day", "once", "per", "effervescent", "chelated", "high", "strength",
    };

    /// <summary>Longer ones first, where one begins like another.</summary>
    private static readonly string[] AmountUnits = ["mcg", "i.u.", "mg", "µg", "μg", "ug", "iu", "g"];

    private readonly NutrientOrder _nutrients;
    private readonly List<Name> _names;

    public SupplementWords(NutrientOrder nutrients)
    {
        _nutrients = nutrients;
        _names = [];
        for (var nutrient = 0; nutrient < nutrients.Count; nutrient++)
        {
            if (Taken(nutrient))
            {
                AddNames(nutrient);
            }
        }

        // several names may begin alike; the longest is meant
        _names = [.. _names.Where(name => name.Words.Length > 1), .. _names.Where(name => name.Words.Length <= 1)];
    }

    /// <summary>Reads a line of a diary: words, and an amount that is a mass, an IU or a number of tablets.</summary>
    /// <returns><c>null</c> where it is no supplement, or where nothing says how much.</returns>
    public SupplementDose? Read(string words, double quantity, string unit)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(unit);
        var (start, length) = AmountIn(words);
        var rest = length > 0 ? words.Remove(start, length) : words;
        if (NutrientOf(Words(rest)) is not { } nutrient)
        {
            return null;
        }

        if (Unit.TryRead(unit, out var ofLine) && InUnitOf(nutrient, quantity, ofLine) is { } direct)
        {
            return new(nutrient, direct);
        }

        return length > 0
            && (unit.Length == 0 || AreForms(Words(unit), from: 0))
            && Quantity.TryRead(words.Substring(start, length), out var each, out var ofWords)
            && InUnitOf(nutrient, each, ofWords) is { } one
                ? new(nutrient, one * quantity)
                : null;
    }

    /// <summary>Reads a supplement of a case, taken daily: <c>magnesium citrate 300 mg</c>.</summary>
    /// <returns><c>null</c> where it is none, or where nothing says how much.</returns>
    public SupplementDose? Read(string words) => Read(words, 1, "");

    /// <summary>Letters and figures in a row, in lower case.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var belongs = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (belongs && start < 0)
            {
                start = i;
            }
            else if (!belongs && start >= 0)
            {
                words.Add(text[start..i].ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }

    /// <summary>Where the first figure with a mass or IU behind it stands; a length of 0: nowhere.</summary>
    private static (int Start, int Length) AmountIn(string words)
    {
        for (var start = 0; start < words.Length; start++)
        {
            if (!char.IsAsciiDigit(words[start]))
            {
                continue;
            }

            var unit = start;
            while (unit < words.Length && (char.IsAsciiDigit(words[unit]) || words[unit] is '.' or ','))
            {
                unit++;
            }

            while (unit < words.Length && char.IsWhiteSpace(words[unit]))
            {
                unit++;
            }

            foreach (var known in AmountUnits)
            {
                var end = unit + known.Length;
                if (string.Compare(words, unit, known, 0, known.Length, StringComparison.OrdinalIgnoreCase) == 0 && (end == words.Length || !char.IsAsciiLetter(words[end])))
                {
                    return (start, end - start);
                }
            }

            // the rest of this number is no number of its own
            while (start + 1 < words.Length && char.IsAsciiDigit(words[start + 1]))
            {
                start++;
            }
        }

        return (0, 0);
    }

    /// <summary>Vitamins and minerals; protein, fat and water are eaten, not taken.</summary>
    private bool Taken(int nutrient) => _nutrients.Nutrients[nutrient].Unit is "mg" or "µg";

    private void AddNames(int index)
    {
        var nutrient = _nutrients.Nutrients[index];
        foreach (var told in (string[])[nutrient.Id, nutrient.Name])
        {
            string[] name = [.. Words(told)];
            _names.Add(new Name(name, index));
            if (name is ["vitamin", { Length: > 0 } letter])
            {
                _names.Add(new Name(["vit", letter], index));
                if (letter.Length > 1)
                {
                    _names.Add(new Name([letter], index));
                }
                else
                {
                    _names.Add(new Name(["vitamin", letter + "3"], index));
                    _names.Add(new Name([letter + "3"], index));
                }
            }
        }
    }

    private int? NutrientOf(List<string> words)
    {
        foreach (var name in _names)
        {
            if (StartsWith(words, name.Words) && AreForms(words, name.Words.Length))
            {
                return name.Nutrient;
            }
        }

        return null;
    }

    private static bool StartsWith(List<string> words, string[] name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (i >= words.Count || words[i] != name[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreForms(List<string> words, int from)
    {
        for (var i = from; i < words.Count; i++)
        {
            if (!Forms.Contains(words[i]))
            {
                return false;
            }
        }

        return true;
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

    /// <summary>Words under which a nutrient is known.</summary>
    private sealed record Name(string[] Words, int Nutrient);
}
