using System.Globalization;

namespace Charley.Units;

/// <summary>A quantity of one dimension. Units appear only where it is made and where it is read.</summary>
/// <remarks>The default value is a zero of no dimension; adding it to anything throws.</remarks>
public readonly record struct Amount : IComparable<Amount>
{
    private readonly double _inBase;

    private Amount(double inBase, Dimension dimension) => (_inBase, Dimension) = (inBase, dimension);

    public Dimension Dimension { get; }

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not finite.</exception>
    public static Amount Of(double value, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return double.IsFinite(value)
            ? new(value * unit.InBase, unit.Dimension)
            : throw new ArgumentOutOfRangeException(nameof(value), value, "An amount must be finite.");
    }

    /// <exception cref="InvalidOperationException"><paramref name="unit"/> is of another dimension.</exception>
    public double In(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return BaseIn(unit.Dimension) / unit.InBase;
    }

    public static Amount operator +(Amount left, Amount right) => new(left._inBase + right.BaseIn(left.Dimension), left.Dimension);

    public static Amount operator *(Amount amount, double factor) => new(amount._inBase * factor, amount.Dimension);

    public static bool operator <(Amount left, Amount right) => left.CompareTo(right) < 0;

    public static bool operator >(Amount left, Amount right) => left.CompareTo(right) > 0;

    public static bool operator <=(Amount left, Amount right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Amount left, Amount right) => left.CompareTo(right) >= 0;

    /// <summary>The sum.</summary>
    public Amount Add(Amount other) => this + other;

    /// <summary>The product with a pure number.</summary>
    public Amount Multiply(double factor) => this * factor;

    public int CompareTo(Amount other) => _inBase.CompareTo(other.BaseIn(Dimension));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_inBase} ({Dimension})");

    private double BaseIn(Dimension wanted) => Dimension == wanted
        ? _inBase
        : throw new InvalidOperationException($"{Dimension} cannot be read as {wanted}.");
}
