using System.Runtime.Intrinsics;
using Charley.Foods;
using Charley.Intake;
using Charley.Knowledge;

namespace Charley.Tests.Intake;

public sealed class DayTotalsKernelTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(20)]
    [InlineData(24)]
    [InlineData(33)]
    public void Every_width_of_vector_gives_the_same_bits(int nutrients)
    {
        var (foods, food, grams, day) = Sample(nutrients);
        var columns = new DiaryColumns { Food = food, Grams = grams, Day = day };
        var expected = new float[(day[^1] + 1) * foods.RowWidth];
        DayTotalsKernel.Sum(foods, columns, expected, DayTotalsKernel.Path.Scalar);
        foreach (var path in Paths())
        {
            var (plain, aligned) = (new float[expected.Length + 1], new AlignedFloats(expected.Length));
            DayTotalsKernel.Sum(foods, columns, plain.AsSpan(1), path);
            DayTotalsKernel.Sum(foods, columns, aligned.Span, path);
            Assert.Equal(expected, plain[1..]);
            Assert.Equal(expected, aligned.Span.ToArray());
        }

        Assert.Contains(expected, value => value > 0);
    }

    /// <summary>The plain sum in double precision is the other implementation.</summary>
    [Fact]
    public void The_sums_agree_with_the_totals_of_single_days()
    {
        const int nutrients = 20;
        var (foods, food, grams, day) = Sample(nutrients);
        var profiles = Profiles(nutrients);
        var order = new NutrientOrder([.. Enumerable.Range(0, nutrients).Select(i => new Nutrient { Id = i == 0 ? "energy" : $"n{i}", Name = "", Unit = "mg" })]);
        var first = new DateOnly(2026, 1, 1);
        var items = food.Select((index, i) => new DiaryItem.Food(first.AddDays(day[i]), grams[i], profiles[index])).ToList();
        var sums = new float[(day[^1] + 1) * foods.RowWidth];
        DayTotalsKernel.Sum(foods, new DiaryColumns { Food = food, Grams = grams, Day = day }, sums);
        foreach (var total in DayTotals.Of(items, order))
        {
            var row = sums.AsSpan((total.Date.DayNumber - first.DayNumber) * foods.RowWidth, foods.RowWidth);
            for (var nutrient = 0; nutrient < nutrients; nutrient++)
            {
                Assert.Equal(total.Known[nutrient], row[nutrient], 1e-5 * (1 + total.Known[nutrient]));
                Assert.Equal(total.KnownEnergy[nutrient], row[nutrients + nutrient], 1e-5 * (1 + total.KnownEnergy[nutrient]));
            }
        }
    }

    [Theory]
    [InlineData(new[] { 50 }, new[] { 0 })]
    [InlineData(new[] { -1 }, new[] { 0 })]
    [InlineData(new[] { 0 }, new[] { 2 })]
    [InlineData(new[] { 0, 0 }, new[] { 1, 0 })]
    [InlineData(new[] { 0 }, new[] { -1 })]
    [InlineData(new[] { 0, 0 }, new[] { 0 })]
    public void What_would_read_or_write_elsewhere_is_refused(int[] food, int[] day)
    {
        var foods = FoodMatrix.Of(Profiles(4), 0);

        Assert.Throws<ArgumentException>(() => DayTotalsKernel.Sum(
            foods, new DiaryColumns { Food = food, Grams = new float[food.Length], Day = day }, new float[2 * foods.RowWidth]));
    }

    [Fact]
    public void One_bad_entry_among_many_is_found()
    {
        var foods = FoodMatrix.Of(Profiles(4), 0);
        for (var at = 0; at < 100; at++)
        {
            var food = new int[100];
            food[at] = 50;
            Assert.Throws<ArgumentException>(() => DayTotalsKernel.Sum(
                foods, new DiaryColumns { Food = food, Grams = new float[100], Day = new int[100] }, new float[foods.RowWidth]));
        }
    }

    [Fact]
    public void A_day_that_goes_backward_thousands_of_entries_on_is_found()
    {
        var foods = FoodMatrix.Of(Profiles(4), 0);
        for (var at = 2040; at < 2056; at++)
        {
            var day = Enumerable.Range(0, 5000).ToArray();
            day[at] = at - 2;
            Assert.Throws<ArgumentException>(() => DayTotalsKernel.Sum(
                foods, new DiaryColumns { Food = new int[5000], Grams = new float[5000], Day = day }, new float[5000 * foods.RowWidth]));
        }
    }

    private static IEnumerable<DayTotalsKernel.Path> Paths()
    {
        yield return DayTotalsKernel.Path.Portable;
        if (Vector256.IsHardwareAccelerated)
        {
            yield return DayTotalsKernel.Path.Vector256;
        }

        if (Vector512.IsHardwareAccelerated)
        {
            yield return DayTotalsKernel.Path.Vector512;
        }
    }

    private static (FoodMatrix Foods, int[] Food, float[] Grams, int[] Day) Sample(int nutrients)
    {
        var random = new Random(7);
        var (food, grams, day) = (new List<int>(), new List<float>(), new List<int>());
        for (var d = 0; d < 600; d += random.Next(1, 3))
        {
            for (var n = random.Next(1, 30); n > 0; n--)
            {
                food.Add(random.Next(50));
                grams.Add((float)(random.NextDouble() * 300));
                day.Add(d);
            }
        }

        return (FoodMatrix.Of(Profiles(nutrients), 0), [.. food], [.. grams], [.. day]);
    }

    private static List<NutrientProfile> Profiles(int nutrients)
    {
        var random = new Random(11);
        return [.. Enumerable.Range(0, 50).Select(_ => new NutrientProfile(
            Enumerable.Range(0, nutrients).Select(_ => random.NextDouble() < 0.1 ? float.NaN : (float)(random.NextDouble() * 100)).ToArray()))];
    }
}
