using Charley.Foods;
using Charley.Intake;

namespace Charley.Tests.Intake;

public sealed class DayTotalsTests
{
    private const float Unknown = float.NaN;

    private static readonly DateOnly Monday = new(2026, 3, 9);

    /// <summary>kcal, mg magnesium, L water.</summary>
    private static readonly NutrientOrder Order = new([Some.Energy, Some.Magnesium, Some.Water]);

    private static readonly NutrientProfile Bread = Per100(250, 80, 0.4f);

    private static readonly NutrientProfile Cake = Per100(400, Unknown, 0.2f);

    private static readonly NutrientProfile BlackTea = Per100(0, Unknown, 0.99f);

    private static readonly NutrientProfile Mystery = Per100(Unknown, 30, 0.5f);

    /// <summary>By hand: 200 g bread is 500 kcal and 160 mg; 125 g cake is 500 kcal of unknown magnesium: half is known.</summary>
    [Fact]
    public void Coverage_is_the_share_of_energy_that_is_known()
    {
        var day = Of(new DiaryItem.Food(Monday, 200, Bread), new DiaryItem.Food(Monday, 125, Cake));

        Assert.Equal(160, day.Known[1], 1e-4);
        Assert.Equal(0.5, day.Coverage(1), 1e-6);
        Assert.Equal(1, day.Coverage(0), 1e-6);
    }

    [Fact]
    public void Drinks_without_energy_do_not_touch_the_coverage_of_minerals()
    {
        var day = Of(new DiaryItem.Food(Monday, 200, Bread), new DiaryItem.Food(Monday, 1000, BlackTea), new DiaryItem.PlainWater(Monday, 1.5));

        Assert.Equal(1, day.Coverage(1), 1e-6);
        Assert.Equal(0.8 + 9.9 + 1.5, day.Known[2], 1e-5);
    }

    /// <summary>By hand: items of 500 and 250 kcal, a third line not understood counts their median 375: 750 of 1125 are known.</summary>
    [Fact]
    public void A_line_that_was_not_understood_counts_as_a_middling_item()
    {
        var day = Of(new DiaryItem.Food(Monday, 200, Bread), new DiaryItem.Food(Monday, 100, Bread), new DiaryItem.NotUnderstood(Monday));

        Assert.Equal(750.0 / 1125, day.Coverage(1), 1e-6);
        Assert.Equal(240, day.Known[1], 1e-4);
        Assert.Equal(1, day.NotUnderstood);
    }

    /// <summary>By hand: 100 g bread 250 kcal; 250 g of unknown energy count 250.</summary>
    [Fact]
    public void A_food_of_unknown_energy_counts_a_kilocalorie_a_gram()
    {
        var day = Of(new DiaryItem.Food(Monday, 100, Bread), new DiaryItem.Food(Monday, 250, Mystery));

        Assert.Equal(0.5, day.Coverage(0), 1e-6);
        Assert.Equal(1, day.Coverage(1), 1e-6);
        Assert.Equal(155, day.Known[1], 1e-4);
    }

    [Fact]
    public void A_day_of_lines_nobody_understood_has_no_coverage() =>
        Assert.Equal(0, Of(new DiaryItem.NotUnderstood(Monday)).Coverage(1));

    [Fact]
    public void A_day_of_water_alone_is_weighed_in_grams()
    {
        var day = Of(new DiaryItem.PlainWater(Monday, 1), new DiaryItem.Food(Monday, 1000, BlackTea));

        Assert.Equal(1, day.Coverage(2), 1e-6);
        Assert.Equal(0, day.Coverage(1), 1e-6);
    }

    [Fact]
    public void A_supplement_counts_apart_and_covers_nothing()
    {
        var day = Of(new DiaryItem.Food(Monday, 100, Cake), new DiaryItem.Supplement(Monday, 1, 300));

        Assert.Equal(0, day.Known[1]);
        Assert.Equal(300, day.Total(1));
        Assert.Equal(0, day.Coverage(1));
    }

    [Fact]
    public void Days_come_in_order_of_date()
    {
        var days = DayTotals.Of([new DiaryItem.PlainWater(Monday.AddDays(1), 1), new DiaryItem.PlainWater(Monday, 2)], Order);

        Assert.Equal([Monday, Monday.AddDays(1)], days.Select(day => day.Date));
    }

    private static DayTotals Of(params DiaryItem[] items) => Assert.Single(DayTotals.Of(items, Order));

    private static NutrientProfile Per100(params float[] values) => new(values);
}
