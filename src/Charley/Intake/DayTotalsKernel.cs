using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Charley.Intake;

/// <summary>Adds up very many diary entries at once: totals and known energy of every nutrient and person-day.</summary>
/// <remarks>Every lane is a chain of fused multiply-adds in the order of the entries, so that all widths of vector give the same bits.
/// Single precision: a day of fifty entries is exact to about 1e-6, far below what a food table knows. For a person's own diary use
/// <see cref="DayTotals"/>.</remarks>
public static class DayTotalsKernel
{
    private const int WideBlock = 3 * FoodMatrix.Lanes;
    private const int CacheLine = 64;

    /// <summary>Entries that are checked and then summed while they lie in the nearest cache.</summary>
    private const int Chunk = 2048;

    /// <summary>Which instructions do the work; they differ in speed alone.</summary>
    internal enum Path
    {
        Scalar,
        Portable,
        Vector256,
        Vector512,
    }

    /// <summary>The fastest that this machine has.</summary>
    internal static Path Fastest =>
        Vector512.IsHardwareAccelerated ? Path.Vector512
        : Vector256.IsHardwareAccelerated ? Path.Vector256
        : Vector.IsHardwareAccelerated ? Path.Portable
        : Path.Scalar;

    /// <summary>Sums entries by day.</summary>
    /// <param name="totals">A row of <see cref="FoodMatrix.RowWidth"/> a day: the totals, then the energy known, then padding. Only days that
    /// have entries are written. Fastest in <see cref="AlignedFloats"/>.</param>
    /// <exception cref="ArgumentException">The columns differ in length, a food or a day is out of range, or the days go backward; earlier days
    /// may have been written.</exception>
    public static void Sum(FoodMatrix foods, in DiaryColumns entries, Span<float> totals) => Sum(foods, entries, totals, Fastest);

    internal static void Sum(FoodMatrix foods, in DiaryColumns entries, Span<float> totals, Path path)
    {
        ArgumentNullException.ThrowIfNull(foods);
        entries.CheckLengths();
        var days = totals.Length / Math.Max(1, foods.RowWidth);
        for (int start = 0, end; start < entries.Day.Length; start = end)
        {
            end = Math.Min(start + Chunk, entries.Day.Length);
            while (end < entries.Day.Length && entries.Day[end] == entries.Day[end - 1])
            {
                end++;
            }

            var chunk = entries[start..end];
            chunk.Check(foods.Foods, days, start == 0 ? 0 : entries.Day[start - 1]);
            SumChunk(foods, chunk, totals, path);
        }

        Thread.MemoryBarrier();
    }

    private static void SumChunk(FoodMatrix foods, in DiaryColumns entries, Span<float> totals, Path path)
    {
        for (var column = 0; column < foods.RowWidth;)
        {
            var wide = foods.RowWidth - column >= WideBlock;
            switch (path)
            {
                case Path.Vector512 when wide:
                    Wide512(foods, entries, totals, column);
                    break;
                case Path.Vector512:
                    Narrow512(foods, entries, totals, column);
                    break;
                case Path.Vector256 when wide:
                    Wide256(foods, entries, totals, column);
                    break;
                case Path.Vector256:
                    Narrow256(foods, entries, totals, column);
                    break;
                case Path.Portable:
                    Portable(foods, entries, totals, (column, wide ? WideBlock : FoodMatrix.Lanes));
                    break;
                default:
                    Scalar(foods, entries, totals, (column, wide ? WideBlock : FoodMatrix.Lanes));
                    break;
            }

            column += wide ? WideBlock : FoodMatrix.Lanes;
        }
    }

    /// <summary>Unsafe for one reason: only a pointer can be stored past the cache, and half of what this moves are results that nobody
    /// reads again soon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static unsafe void Wide512(FoodMatrix foods, in DiaryColumns entries, Span<float> totals, int column)
    {
        var width = foods.RowWidth;
        fixed (float* rows = foods.Rows, result = totals, grams = entries.Grams)
        fixed (int* food = entries.Food, days = entries.Day)
        {
            var pastTheCache = ((nuint)result & (CacheLine - 1)) == 0;
            nint count = entries.Food.Length;
            for (nint i = 0; i < count;)
            {
                var day = days[i];
                var (a, b, c) = (Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero);
                do
                {
                    var row = rows + unchecked(((nint)food[i] * width) + column);
                    var weight = Vector512.Create(grams[i]);
                    a = Vector512.FusedMultiplyAdd(Vector512.Load(row), weight, a);
                    b = Vector512.FusedMultiplyAdd(Vector512.Load(row + 16), weight, b);
                    c = Vector512.FusedMultiplyAdd(Vector512.Load(row + 32), weight, c);
                    unchecked
                    {
                        i++;
                    }
                }
                while (i < count && days[i] == day);

                var to = result + ((nint)day * width) + column;
                if (pastTheCache)
                {
                    a.StoreAlignedNonTemporal(to);
                    b.StoreAlignedNonTemporal(to + 16);
                    c.StoreAlignedNonTemporal(to + 32);
                }
                else
                {
                    a.Store(to);
                    b.Store(to + 16);
                    c.Store(to + 32);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Narrow512(FoodMatrix foods, in DiaryColumns entries, Span<float> totals, int column)
    {
        var width = (nuint)foods.RowWidth;
        ref var rows = ref Unsafe.Add(ref MemoryMarshal.GetReference(foods.Rows), column);
        ref var result = ref Unsafe.Add(ref MemoryMarshal.GetReference(totals), column);
        for (var i = 0; i < entries.Food.Length;)
        {
            var (day, a) = (entries.Day[i], Vector512<float>.Zero);
            do
            {
                var row = Vector512.LoadUnsafe(ref rows, (nuint)entries.Food[i] * width);
                a = Vector512.FusedMultiplyAdd(row, Vector512.Create(entries.Grams[i]), a);
                i++;
            }
            while (i < entries.Day.Length && entries.Day[i] == day);

            a.StoreUnsafe(ref result, (nuint)day * width);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Wide256(FoodMatrix foods, in DiaryColumns entries, Span<float> totals, int column)
    {
        var width = (nuint)foods.RowWidth;
        ref var rows = ref Unsafe.Add(ref MemoryMarshal.GetReference(foods.Rows), column);
        ref var result = ref Unsafe.Add(ref MemoryMarshal.GetReference(totals), column);
        for (var i = 0; i < entries.Food.Length;)
        {
            var day = entries.Day[i];
            var (a, b, c) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
            var (d, e, f) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
            do
            {
                ref var row = ref Unsafe.Add(ref rows, (nuint)entries.Food[i] * width);
                var weight = Vector256.Create(entries.Grams[i]);
                a = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref row), weight, a);
                b = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref row, 8), weight, b);
                c = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref row, 16), weight, c);
                d = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref row, 24), weight, d);
                e = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref row, 32), weight, e);
                f = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref row, 40), weight, f);
                i++;
            }
            while (i < entries.Day.Length && entries.Day[i] == day);

            ref var to = ref Unsafe.Add(ref result, (nuint)day * width);
            a.StoreUnsafe(ref to);
            b.StoreUnsafe(ref to, 8);
            c.StoreUnsafe(ref to, 16);
            d.StoreUnsafe(ref to, 24);
            e.StoreUnsafe(ref to, 32);
            f.StoreUnsafe(ref to, 40);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Narrow256(FoodMatrix foods, in DiaryColumns entries, Span<float> totals, int column)
    {
        var width = (nuint)foods.RowWidth;
        ref var rows = ref Unsafe.Add(ref MemoryMarshal.GetReference(foods.Rows), column);
        ref var result = ref Unsafe.Add(ref MemoryMarshal.GetReference(totals), column);
        for (var i = 0; i < entries.Food.Length;)
        {
            var (day, a, b) = (entries.Day[i], Vector256<float>.Zero, Vector256<float>.Zero);
            do
            {
                ref var row = ref Unsafe.Add(ref rows, (nuint)entries.Food[i] * width);
                var weight = Vector256.Create(entries.Grams[i]);
                a = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref row), weight, a);
                b = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref row, 8), weight, b);
                i++;
            }
            while (i < entries.Day.Length && entries.Day[i] == day);

            a.StoreUnsafe(ref result, (nuint)day * width);
            b.StoreUnsafe(ref result, ((nuint)day * width) + 8);
        }
    }

    private static void Portable(FoodMatrix foods, in DiaryColumns entries, Span<float> totals, (int Start, int Length) block)
    {
        for (var i = 0; i < entries.Food.Length; i++)
        {
            var row = foods.Rows.Slice((entries.Food[i] * foods.RowWidth) + block.Start, block.Length);
            var to = totals.Slice((entries.Day[i] * foods.RowWidth) + block.Start, block.Length);
            ClearAtNewDay(entries, i, to);
            var weight = new Vector<float>(entries.Grams[i]);
            for (var k = 0; k < block.Length; k += Vector<float>.Count)
            {
                Vector.FusedMultiplyAdd(new Vector<float>(row[k..]), weight, new Vector<float>(to[k..])).CopyTo(to[k..]);
            }
        }
    }

    private static void Scalar(FoodMatrix foods, in DiaryColumns entries, Span<float> totals, (int Start, int Length) block)
    {
        for (var i = 0; i < entries.Food.Length; i++)
        {
            var row = foods.Rows.Slice((entries.Food[i] * foods.RowWidth) + block.Start, block.Length);
            var to = totals.Slice((entries.Day[i] * foods.RowWidth) + block.Start, block.Length);
            ClearAtNewDay(entries, i, to);
            for (var k = 0; k < to.Length; k++)
            {
                to[k] = MathF.FusedMultiplyAdd(row[k], entries.Grams[i], to[k]);
            }
        }
    }

    private static void ClearAtNewDay(in DiaryColumns entries, int i, Span<float> to)
    {
        if (i == 0 || entries.Day[i - 1] != entries.Day[i])
        {
            to.Clear();
        }
    }
}
