using System.Numerics;

namespace Charley.Reasoning;

/// <summary>Operations on tables of non-negative numbers indexed by a string of bits.</summary>
internal static class BitTable
{
    /// <summary>Keeps the entries whose <paramref name="bit"/> has <paramref name="value"/>, and drops that bit from the index.</summary>
    public static double[] Slice(ReadOnlySpan<double> table, int bit, int value)
    {
        var result = new double[table.Length / 2];
        var run = 1 << bit;
        for (var (from, to) = (value << bit, 0); to < result.Length; from += 2 * run, to += run)
        {
            table.Slice(from, run).CopyTo(result.AsSpan(to, run));
        }

        return result;
    }

    /// <summary>Undoes a slice: entries with the bit clear come from <paramref name="clear"/> × <paramref name="clearFactor"/>, with it set from <paramref name="set"/>.</summary>
    public static double[] Merge(ReadOnlySpan<double> clear, double clearFactor, ReadOnlySpan<double> set, int bit)
    {
        var result = new double[clear.Length * 2];
        var run = 1 << bit;
        for (var (from, to) = (0, 0); from < clear.Length; from += run, to += 2 * run)
        {
            clear.Slice(from, run).CopyTo(result.AsSpan(to, run));
            Scale(result.AsSpan(to, run), clearFactor);
            set.Slice(from, run).CopyTo(result.AsSpan(to + run, run));
        }

        return result;
    }

    /// <summary>Table with more bits above the highest, all of them clear.</summary>
    public static double[] Widen(double[] table, int bits)
    {
        if (bits == 0)
        {
            return table;
        }

        var result = new double[table.Length << bits];
        table.CopyTo(result.AsSpan());
        return result;
    }

    /// <summary>With probability <paramref name="strength"/> sets the bit.</summary>
    public static void Set(double[] table, int bit, double strength)
    {
        var run = 1 << bit;
        for (var block = 0; block < table.Length; block += 2 * run)
        {
            var clear = table.AsSpan(block, run);
            Add(table.AsSpan(block + run, run), clear, strength);
            Scale(clear, 1 - strength);
        }
    }

    /// <summary>The transpose of <see cref="Set"/>: expected value after the bit was perhaps set.</summary>
    public static void ExpectSet(double[] table, int bit, double strength)
    {
        var run = 1 << bit;
        for (var block = 0; block < table.Length; block += 2 * run)
        {
            var clear = table.AsSpan(block, run);
            Scale(clear, 1 - strength);
            Add(clear, table.AsSpan(block + run, run), strength);
        }
    }

    /// <summary>With probability <paramref name="strength"/> sets both bits (01, which does not occur, is left alone).</summary>
    public static void SetBoth(double[] table, int bit, double strength)
    {
        var (lower, upper) = (1 << bit, 2 << bit);
        for (var i = 0; i < table.Length; i++)
        {
            if ((i & upper) == 0)
            {
                var moved = table[i] * strength;
                table[i] -= moved;
                table[i | lower | upper] += moved;
            }
        }
    }

    public static void Scale(Span<double> table, double factor)
    {
        var i = 0;
        var factors = new Vector<double>(factor);
        for (; i <= table.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            (new Vector<double>(table[i..]) * factors).CopyTo(table[i..]);
        }

        for (; i < table.Length; i++)
        {
            table[i] *= factor;
        }
    }

    public static void Add(Span<double> table, ReadOnlySpan<double> other, double factor = 1)
    {
        var i = 0;
        var factors = new Vector<double>(factor);
        for (; i <= other.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            (new Vector<double>(table[i..]) + (new Vector<double>(other[i..]) * factors)).CopyTo(table[i..]);
        }

        for (; i < other.Length; i++)
        {
            table[i] += other[i] * factor;
        }
    }

    /// <summary>Divides by the largest entry, so that nothing underflows, and returns its logarithm.</summary>
    public static double Normalise(double[] table)
    {
        var largest = 0.0;
        foreach (var value in table)
        {
            largest = Math.Max(largest, value);
        }

        if (largest is 0 or 1)
        {
            return 0;
        }

        Scale(table, 1 / largest);
        return Math.Log(largest);
    }

    public static double Dot(double[] left, double[] right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }
}
