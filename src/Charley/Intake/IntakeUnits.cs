using Charley.Units;

namespace Charley.Intake;

/// <summary>Turns the unit of one table into that of another: <c>mg/d</c>, <c>µg DFE/d</c>, <c>L/d</c>, <c>g</c>.</summary>
/// <remarks>What a unit is expressed as (DFE, NE) is not part of it here: a nutrient id says that. A litre of water is a kilogram.</remarks>
public static class IntakeUnits
{
    private const double GramsPerLitre = 1000;

    /// <returns><c>null</c> where no factor leads from one to the other, such as from <c>mg/MJ</c>.</returns>
    public static double? Factor(string from, string to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return from == to ? 1 : Read(from) is { } source && Read(to) is { } target ? Factor(source, target) : null;
    }

    /// <summary>An amount in the unit of a table; a litre of water is a kilogram.</summary>
    public static double? Read(Amount amount, string unit) => Read(unit ?? throw new ArgumentNullException(nameof(unit))) switch
    {
        { } target when target.Dimension == amount.Dimension => amount.In(target),
        { Dimension: Dimension.Volume } target when amount.Dimension == Dimension.Mass => amount.In(Unit.Kilogram) * Unit.Litre.InBase / target.InBase,
        { Dimension: Dimension.Mass } target when amount.Dimension == Dimension.Volume => amount.In(Unit.Litre) * Unit.Kilogram.InBase / target.InBase,
        _ => null,
    };

    private static double? Factor(Unit from, Unit to) => (from.Dimension, to.Dimension) switch
    {
        (Dimension.Mass, Dimension.Volume) => from.InBase / GramsPerLitre / to.InBase,
        (Dimension.Volume, Dimension.Mass) => from.InBase * GramsPerLitre / to.InBase,
        var (one, other) => one == other ? from.InBase / to.InBase : null,
    };

    private static Unit? Read(string text)
    {
        var perDay = text.EndsWith("/d", StringComparison.Ordinal) ? text[..^2] : text;
        return Unit.TryRead(perDay, out var whole) || Unit.TryRead(perDay.Split(' ')[0], out whole) ? whole : null;
    }
}
