using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Charley.Units;

/// <summary>A unit of a closed list, so that an unknown unit is a reading error and never a string that travels.</summary>
/// <remarks>Bases: gram, litre, kilocalorie, metre, IU. Household volumes are those of the USDA: 1 cup is 236.588 mL.
/// Source of the conversions: nist-hb44.</remarks>
public sealed record Unit
{
    public static readonly Unit Kilogram = new("kg", Dimension.Mass, 1000);
    public static readonly Unit Gram = new("g", Dimension.Mass, 1);
    public static readonly Unit Milligram = new("mg", Dimension.Mass, 1e-3);
    public static readonly Unit Microgram = new("µg", Dimension.Mass, 1e-6);
    public static readonly Unit Nanogram = new("ng", Dimension.Mass, 1e-9);
    public static readonly Unit Ounce = new("oz", Dimension.Mass, 28.349523125);
    public static readonly Unit Pound = new("lb", Dimension.Mass, 453.59237);
    public static readonly Unit Stone = new("st", Dimension.Mass, 6350.29318);

    public static readonly Unit Litre = new("L", Dimension.Volume, 1);
    public static readonly Unit Decilitre = new("dL", Dimension.Volume, 0.1);
    public static readonly Unit Centilitre = new("cL", Dimension.Volume, 0.01);
    public static readonly Unit Millilitre = new("mL", Dimension.Volume, 1e-3);
    public static readonly Unit Teaspoon = new("tsp", Dimension.Volume, 0.00492892159375);
    public static readonly Unit Tablespoon = new("tbsp", Dimension.Volume, 0.01478676478125);
    public static readonly Unit FluidOunce = new("fl oz", Dimension.Volume, 0.0295735295625);
    public static readonly Unit Cup = new("cup", Dimension.Volume, 0.2365882365);
    public static readonly Unit Pint = new("pint", Dimension.Volume, 0.473176473);
    public static readonly Unit Quart = new("quart", Dimension.Volume, 0.946352946);
    public static readonly Unit Gallon = new("gallon", Dimension.Volume, 3.785411784);

    public static readonly Unit Kilocalorie = new("kcal", Dimension.Energy, 1);
    public static readonly Unit Kilojoule = new("kJ", Dimension.Energy, 1 / 4.184);

    public static readonly Unit Metre = new("m", Dimension.Length, 1);
    public static readonly Unit Centimetre = new("cm", Dimension.Length, 0.01);
    public static readonly Unit Inch = new("in", Dimension.Length, 0.0254);
    public static readonly Unit Foot = new("ft", Dimension.Length, 0.3048);

    public static readonly Unit InternationalUnit = new("IU", Dimension.InternationalUnits, 1);
    public static readonly Unit MicrogramRetinolActivity = new("µg RAE", Dimension.RetinolActivity, 1e-6);

    private static readonly FrozenDictionary<string, Unit> ByName = Names().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private Unit(string symbol, Dimension dimension, double inBase) => (Symbol, Dimension, InBase) = (symbol, dimension, inBase);

    public string Symbol { get; }

    public Dimension Dimension { get; }

    /// <summary>One of this unit in the base unit of its dimension.</summary>
    public double InBase { get; }

    /// <summary>Reads a unit as people write it: <c>mg</c>, <c>milligrams</c>, <c>mcg</c>, <c>ug</c>, <c>fl oz</c>, <c>tablespoons</c> …</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out Unit? unit)
    {
        ArgumentNullException.ThrowIfNull(text);
        var name = text.Trim().TrimEnd('.').Replace('μ', 'µ');
        return ByName.TryGetValue(name, out unit)
            || (name.Length > 2 && name[^1] is 's' or 'S' && ByName.TryGetValue(name[..^1], out unit));
    }

    public override string ToString() => Symbol;

    private static Dictionary<string, Unit> Names() => new(StringComparer.OrdinalIgnoreCase)
    {
        ["kg"] = Kilogram, ["kilogram"] = Kilogram, ["kilo"] = Kilogram,
        ["g"] = Gram, ["gram"] = Gram, ["gramme"] = Gram, ["gm"] = Gram,
        ["mg"] = Milligram, ["milligram"] = Milligram,
        ["µg"] = Microgram, ["ug"] = Microgram, ["mcg"] = Microgram, ["microgram"] = Microgram,
        ["ng"] = Nanogram, ["nanogram"] = Nanogram,
        ["oz"] = Ounce, ["ounce"] = Ounce,
        ["lb"] = Pound, ["lbs"] = Pound, ["pound"] = Pound,
        ["st"] = Stone, ["stone"] = Stone,
        ["l"] = Litre, ["litre"] = Litre, ["liter"] = Litre,
        ["dl"] = Decilitre, ["decilitre"] = Decilitre, ["deciliter"] = Decilitre,
        ["cl"] = Centilitre, ["centilitre"] = Centilitre, ["centiliter"] = Centilitre,
        ["ml"] = Millilitre, ["millilitre"] = Millilitre, ["milliliter"] = Millilitre, ["cc"] = Millilitre,
        ["tsp"] = Teaspoon, ["teaspoon"] = Teaspoon,
        ["tbsp"] = Tablespoon, ["tablespoon"] = Tablespoon, ["tbs"] = Tablespoon,
        ["fl oz"] = FluidOunce, ["fluid ounce"] = FluidOunce, ["floz"] = FluidOunce, ["fl. oz"] = FluidOunce,
        ["cup"] = Cup, ["pint"] = Pint, ["quart"] = Quart, ["qt"] = Quart, ["gallon"] = Gallon, ["gal"] = Gallon,
        ["kcal"] = Kilocalorie, ["cal"] = Kilocalorie, ["calorie"] = Kilocalorie, ["kilocalorie"] = Kilocalorie,
        ["kj"] = Kilojoule, ["kilojoule"] = Kilojoule,
        ["m"] = Metre, ["metre"] = Metre, ["meter"] = Metre,
        ["cm"] = Centimetre, ["centimetre"] = Centimetre, ["centimeter"] = Centimetre,
        ["in"] = Inch, ["inch"] = Inch, ["inches"] = Inch, ["\""] = Inch,
        ["ft"] = Foot, ["foot"] = Foot, ["feet"] = Foot, ["'"] = Foot,
        ["iu"] = InternationalUnit, ["international unit"] = InternationalUnit, ["units"] = InternationalUnit, ["i.u"] = InternationalUnit,
        ["µg rae"] = MicrogramRetinolActivity, ["mcg rae"] = MicrogramRetinolActivity,
    };
}
