namespace Charley.Hydration;

/// <summary>A number with the 90 % interval in which it probably lies.</summary>
public readonly record struct Interval(double Low, double Middle, double High)
{
    /// <summary>A number that is known exactly.</summary>
    public static Interval Exact(double value) => new(value, value, value);

    public static Interval operator *(Interval interval, double factor) => factor >= 0
        ? new(interval.Low * factor, interval.Middle * factor, interval.High * factor)
        : new(interval.High * factor, interval.Middle * factor, interval.Low * factor);

    /// <summary>The product with a pure number.</summary>
    public Interval Multiply(double factor) => this * factor;

    /// <summary>Nothing in it below <paramref name="least"/>.</summary>
    public Interval AtLeast(double least) => new(Math.Max(Low, least), Math.Max(Middle, least), Math.Max(High, least));
}
