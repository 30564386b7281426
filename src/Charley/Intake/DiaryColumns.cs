using System.Numerics;

namespace Charley.Intake;

/// <summary>Diary entries in columns, one place an entry.</summary>
public readonly ref struct DiaryColumns
{
    /// <summary>Row of the <see cref="FoodMatrix"/>.</summary>
    public required ReadOnlySpan<int> Food { get; init; }

    public required ReadOnlySpan<float> Grams { get; init; }

    /// <summary>Row of the result; entries of one day stand together, and days never go backward.</summary>
    public required ReadOnlySpan<int> Day { get; init; }

    internal DiaryColumns this[Range range] => new() { Food = Food[range], Grams = Grams[range], Day = Day[range] };

    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    internal void CheckLengths()
    {
        if (Food.Length != Grams.Length || Food.Length != Day.Length)
        {
            throw new ArgumentException($"The columns differ in length: {Food.Length}, {Grams.Length} and {Day.Length}.");
        }
    }

    /// <exception cref="ArgumentException">The kernel could not be run on these without reading or writing elsewhere.</exception>
    internal void Check(int foods, int days, int firstDay)
    {
        if (!AllBelow(Food, foods))
        {
            throw new ArgumentException($"A food is outside the table of {foods}.");
        }

        if (!NeverBackward(Day) || Day[0] < firstDay || Day[^1] >= days)
        {
            throw new ArgumentException($"The days must ascend from 0 and stay below {days}.");
        }
    }

    private static bool AllBelow(ReadOnlySpan<int> values, int limit)
    {
        var (i, outside) = (0, Vector<uint>.Zero);
        for (; i <= values.Length - Vector<int>.Count; i += Vector<int>.Count)
        {
            outside |= Vector.GreaterThanOrEqual(Vector.AsVectorUInt32(new Vector<int>(values[i..])), new Vector<uint>((uint)limit));
        }

        var fine = outside == Vector<uint>.Zero;
        for (; i < values.Length; i++)
        {
            fine &= unchecked((uint)values[i]) < (uint)limit;
        }

        return fine;
    }

    private static bool NeverBackward(ReadOnlySpan<int> values)
    {
        var (i, backward, fine) = (1, Vector<int>.Zero, true);
        for (; i <= values.Length - Vector<int>.Count; i += Vector<int>.Count)
        {
            backward |= Vector.LessThan(new Vector<int>(values[i..]), new Vector<int>(values[(i - 1)..]));
        }

        fine &= backward == Vector<int>.Zero;
        for (; i < values.Length; i++)
        {
            fine &= values[i] >= values[i - 1];
        }

        return fine;
    }
}
