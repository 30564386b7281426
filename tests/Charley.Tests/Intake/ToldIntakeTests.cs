using Charley.Content;
using Charley.Intake;
using Charley.Units;

namespace Charley.Tests.Intake;

public sealed class ToldIntakeTests
{
    private static readonly NutrientOrder Nutrients = new(Shipped.Knowledge.Nutrients);

    [Theory]
    [InlineData("magnesium", 190, "mg", 190, "mg")]
    [InlineData("potassium", 1.9, "g", 1900, "mg")]
    [InlineData("Vitamin D", 1000, "IU", 25, "µg")]
    [InlineData("vitamin-d", 10, "µg", 10, "µg")]
    [InlineData("water", 1.5, "L", 1500, "g")]
    public void What_is_told_is_read_in_the_unit_of_the_nutrient(string name, double amount, string unit, double expected, string expectedUnit)
    {
        var told = Told(name, amount, unit);
        Assert.Empty(told.NotUnderstood);
        var read = Assert.Single(told.ByNutrient).Value;
        Assert.True(Unit.TryRead(expectedUnit, out var wanted));
        Assert.Equal(expected, IntakeUnits.Read(read, wanted.Symbol) ?? double.NaN, 1e-6);
    }

    [Theory]
    [InlineData("magnesum", 190, "mg", "magnesium")]
    [InlineData("unobtainium", 1, "mg", null)]
    [InlineData("potassium", 3, "kcal", "an amount of Potassium in mg")]
    [InlineData("calcium", 400, "IU", "an amount of Calcium in mg")]
    public void What_is_not_understood_is_said_and_never_dropped(string name, double amount, string unit, string? nearest)
    {
        var told = Told(name, amount, unit);
        Assert.Empty(told.ByNutrient);
        var said = Assert.Single(told.NotUnderstood);
        Assert.Equal(("intake", name, nearest), (said.Field, said.Text, said.Nearest));
    }

    private static ToldIntake Told(string name, double amount, string unit)
    {
        Assert.True(Unit.TryRead(unit, out var read));
        return ToldIntake.Of(new Dictionary<string, Amount> { [name] = Amount.Of(amount, read) }, Nutrients);
    }
}
