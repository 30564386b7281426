using Charley.Knowledge;

namespace Charley.Foods;

/// <summary>Which column of a table holds each nutrient of the engine, and the factor between their units.</summary>
/// <remarks>A nutrient takes the first of its USDA numbers that the table has; else the column with its code of the Indian tables.
/// One that the table has no column for is unknown in every food.</remarks>
internal sealed class NutrientMap
{
    private readonly (int Column, double Factor)[] _columns;

    private NutrientMap(IReadOnlyList<Nutrient> nutrients, (int, double)[] columns) => (Nutrients, _columns) = (nutrients, columns);

    public IReadOnlyList<Nutrient> Nutrients { get; }

    public static NutrientMap Of(IReadOnlyList<Nutrient> nutrients, NutrientColumn[] columns) =>
        new(nutrients, [.. nutrients.Select(nutrient => Find(nutrient, columns))]);

    public NutrientProfile Read(ReadOnlySpan<float> values)
    {
        var profile = new float[_columns.Length];
        for (var i = 0; i < profile.Length; i++)
        {
            var (column, factor) = _columns[i];
            profile[i] = column < 0 ? float.NaN : (float)(values[column] * factor);
        }

        return new NutrientProfile(profile);
    }

    /// <summary>Column and factor of one nutrient; column -1 where the table has none.</summary>
    public static (int Column, double Factor) Find(Nutrient nutrient, NutrientColumn[] columns)
    {
        foreach (var number in nutrient.Usda)
        {
            var column = Array.FindIndex(columns, candidate => candidate.Is(number));
            if (column >= 0)
            {
                return (column, nutrient.UsdaFactor);
            }
        }

        var indian = nutrient.Ifct is null ? -1 : Array.FindIndex(columns, candidate => candidate.Ifct == nutrient.Ifct);
        return indian >= 0
            && Units.Unit.TryRead(columns[indian].Unit, out var from) && Units.Unit.TryRead(nutrient.Unit, out var to) && from.Dimension == to.Dimension
            ? (indian, from.InBase / to.InBase)
            : (-1, double.NaN);
    }
}
