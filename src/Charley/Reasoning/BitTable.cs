namespace Charley.Reasoning;

/// <summary>Operations on tables of non-negative numbers indexed by a string of bits.</summary>
internal static class BitTable
{
    /// <summary>Keeps the entries whose <paramref name="bit"/> has <paramref name="value"/>, and drops that bit from the index.</summary>
    public static double[] Slice(ReadOnlySpan<double> table, int bit, int value)
    {
        var result = new double[table.Length / 2];
        var low = (1 << bit) - 1;
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = table[(i & low) | ((i & ~low) << 1) | (value << bit)];
        }

        return result;
    }

    /// <summary>Undoes a slice: entries with the bit clear come from <paramref name="clear"/> × <paramref name="clearFactor"/>, with it set from <paramref name="set"/>.</summary>
    public static double[] Merge(ReadOnlySpan<double> clear, double clearFactor, ReadOnlySpan<double> set, int bit)
    {
        var result = new double[clear.Length * 2];
        var low = (1 << bit) - 1;
        for (var i = 0; i < clear.Length; i++)
        {
            var at = (i & low) | ((i & ~low) << 1);
            result[at] = clear[i] * clearFactor;
            result[at | (1 << bit)] = set[i];
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
        var one = 1 << bit;
        for (var block = 0; block < table.Length; block += 2 * one)
        {
            for (var i = block; i < block + one; i++)
            {
                var moved = table[i] * strength;
                table[i] -= moved;
                table[i + one] += moved;
            }
        }
    }

    /// <summary>The transpose of <see cref="Set"/>: expected value after the bit was perhaps set.</summary>
    public static void ExpectSet(double[] table, int bit, double strength)
    {
        var one = 1 << bit;
        for (var block = 0; block < table.Length; block += 2 * one)
        {
            for (var i = block; i < block + one; i++)
            {
                table[i] = ((1 - strength) * table[i]) + (strength * table[i + one]);
            }
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

    public static void Scale(double[] table, double factor)
    {
        for (var i = 0; i < table.Length; i++)
        {
            table[i] *= factor;
        }
    }

    public static void Add(double[] table, double[] other, double factor = 1)
    {
        for (var i = 0; i < table.Length; i++)
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
