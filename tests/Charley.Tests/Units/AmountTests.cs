using Charley.Units;
using CsCheck;

namespace Charley.Tests.Units;

public sealed class AmountTests
{
    [Fact]
    public void A_value_reads_back_in_the_unit_it_was_made_in() =>
        Gen.Double[1e-6, 1e6].Sample(value => Assert.Equal(value, Amount.Of(value, Unit.Milligram).In(Unit.Milligram), value * 1e-15));

    [Theory]
    [InlineData("190 mg", 0.190)]
    [InlineData("1.9 g", 1.9)]
    [InlineData("1,050 mg", 1.05)]
    [InlineData("154 lb", 69853.2)]
    [InlineData("300mcg", 0.0003)]
    [InlineData("1/2 oz", 14.17476)]
    public void A_mass_is_read_as_people_write_it(string text, double grams)
    {
        Assert.True(Quantity.TryRead(text, out var value, out var unit));
        Assert.Equal(grams, Amount.Of(value, unit).In(Unit.Gram), grams * 1e-5);
    }

    [Theory]
    [InlineData("190")]
    [InlineData("mg")]
    [InlineData("190 glorps")]
    [InlineData("")]
    public void What_is_no_quantity_is_refused(string text) => Assert.False(Quantity.TryRead(text, out _, out _));

    [Fact]
    public void Mass_and_volume_do_not_add_up() =>
        Assert.Throws<InvalidOperationException>(() => Amount.Of(1, Unit.Gram) + Amount.Of(1, Unit.Litre));
}
