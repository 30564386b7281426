namespace Charley.Foods;

/// <summary>A household portion as its table gives it: <paramref name="Amount"/> of <paramref name="Description"/> weighs <paramref name="Grams"/>.</summary>
/// <param name="Amount">How many; above zero.</param>
/// <param name="Description">Such as <c>cup, sliced</c> or <c>medium (7" to 7-7/8" long)</c>.</param>
/// <param name="Grams">Weight of all of them together.</param>
public readonly record struct Portion(double Amount, string Description, double Grams)
{
    /// <summary>Grams that one weighs.</summary>
    public double GramsEach => Grams / Amount;
}
