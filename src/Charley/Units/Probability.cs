using System.Globalization;

namespace Charley.Units;

/// <summary>A number from 0 to 1, both included.</summary>
/// <remarks>The default value is impossible (0).</remarks>
public readonly record struct Probability : IComparable<Probability>
{
    private Probability(double value) => Value = value;

    public double Value { get; }

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is below 0, above 1 or not a number.</exception>
    public static Probability Of(double value) => value is >= 0 and <= 1
        ? new(value)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A probability lies between 0 and 1.");

    public Probability Not => new(1 - Value);

    public static bool operator <(Probability left, Probability right) => left.Value < right.Value;

    public static bool operator >(Probability left, Probability right) => left.Value > right.Value;

    public static bool operator <=(Probability left, Probability right) => left.Value <= right.Value;

    public static bool operator >=(Probability left, Probability right) => left.Value >= right.Value;

    public int CompareTo(Probability other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString("0.####", CultureInfo.InvariantCulture);
}
