using System.Numerics;

namespace Charley.Reasoning;

/// <summary>Operations on tables of non-negative numbers indexed by a string of bits. All work in place or into a given table.</summary>
internal static class BitTable
{
    /// <summary>Copies the entries whose <paramref name="bit"/> has <paramref name="value"/> into a table without that bit, half as long.</summary>
    public static void Slice(ReadOnlySpan<double> table, int bit, int value, Span<double> into)
    {
        var run = 1 << bit;
        for (var (from, to) = (value << bit, 0); to < into.Length; from += 2 * run, to += run)
        {
            table.Slice(from, run).CopyTo(into.Slice(to, run));
        }
    }

    /// <summary>Makes a table twice as long: entries with the bit clear from <paramref name="clear"/> × <paramref name="factor"/>, with it set from <paramref name="set"/>.</summary>
    public static void Merge(ReadOnlySpan<double> clear, double factor, ReadOnlySpan<double> set, (int Bit, Memory<double> Into) target)
    {
        var run = 1 << target.Bit;
        var into = target.Into.Span;
        for (var (from, to) = (0, 0); from < clear.Length; from += run, to += 2 * run)
        {
            var low = into.Slice(to, run);
            clear.Slice(from, run).CopyTo(low);
            Scale(low, factor);
            set.Slice(from, run).CopyTo(into.Slice(to + run, run));
        }
    }

    /// <summary>Drops a bit in place: what is set counts in full, what is clear with <paramref name="leak"/>. The result is the first half.</summary>
    public static Span<double> Close(Span<double> table, int bit, double leak)
    {
        var run = 1 << bit;
        for (var (from, to) = (0, 0); from < table.Length; from += 2 * run, to += run)
        {
            var result = table.Slice(to, run);
            if (to != from)
            {
                table.Slice(from, run).CopyTo(result);
            }

            Scale(result, leak);
            Add(result, table.Slice(from + run, run));
        }

        return table[..(table.Length / 2)];
    }

    /// <summary>With probability <paramref name="strength"/> sets the bit.</summary>
    public static void Set(Span<double> table, int bit, double strength)
    {
        var run = 1 << bit;
        for (var block = 0; block < table.Length; block += 2 * run)
        {
            var clear = table.Slice(block, run);
            Add(table.Slice(block + run, run), clear, strength);
            Scale(clear, 1 - strength);
        }
    }

    /// <summary>The transpose of <see cref="Set"/>: expected value after the bit was perhaps set.</summary>
    public static void ExpectSet(Span<double> table, int bit, double strength)
    {
        var run = 1 << bit;
        for (var block = 0; block < table.Length; block += 2 * run)
        {
            var clear = table.Slice(block, run);
            Scale(clear, 1 - strength);
            Add(clear, table.Slice(block + run, run), strength);
        }
    }

    /// <summary>With probability <paramref name="strength"/> sets a bit and the one above it; 01 becomes 11, 10 does not occur.</summary>
    public static void SetBoth(Span<double> table, int bit, double strength)
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

    /// <summary>Adds <paramref name="other"/> × <paramref name="factor"/>.</summary>
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
    public static double Normalise(Span<double> table)
    {
        var largest = 0.0;
        foreach (var value in table)
        {
            largest = Math.Max(largest, value);
        }

        if (largest is 0 or (> 1e-100 and < 1e100))
        {
            return 0;
        }

        Scale(table, 1 / largest);
        return Math.Log(largest);
    }

    public static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var i = 0;
        var sums = Vector<double>.Zero;
        for (; i <= left.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            sums += new Vector<double>(left[i..]) * new Vector<double>(right[i..]);
        }

        var sum = Vector.Sum(sums);
        for (; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }
}
