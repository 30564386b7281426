using System.Text;
using Charley.Formats.Cases;
using Charley.Units;

namespace Charley.Tests.Formats;

/// <summary>Height and weight in the forms in which people write them.</summary>
public sealed class BodyMeasureTests
{
    private static readonly DateOnly Today = new(2026, 11, 10);

    [Theory]
    [InlineData("178 cm", 178)]
    [InlineData("178cm", 178)]
    [InlineData("1.78 m", 178)]
    [InlineData("1m78", 178)]
    [InlineData("70 in", 177.8)]
    [InlineData("6 ft", 182.88)]
    [InlineData("5 ft 10", 177.8)]
    [InlineData("5ft10in", 177.8)]
    [InlineData("5 feet 10 inches", 177.8)]
    [InlineData("5 foot, 10", 177.8)]
    [InlineData("5'10", 177.8)]
    [InlineData("5'10\\\"", 177.8)]
    [InlineData("5’ 10”", 177.8)]
    [InlineData("5′10½″", 179.07)]
    [InlineData("5' 10''", 177.8)]
    public void A_height_is_read(string text, double centimetres)
    {
        var read = Read("height", text);
        Assert.Empty(read.Problems);
        Assert.Equal(centimetres, read.Case!.Person.Height!.Value.In(Unit.Centimetre), 1e-6);
    }

    [Theory]
    [InlineData("70 kg", 70)]
    [InlineData("70kg", 70)]
    [InlineData("70.5 kilos", 70.5)]
    [InlineData("154lb", 69.85322498)]
    [InlineData("154 lbs", 69.85322498)]
    [InlineData("11 st", 69.85322498)]
    [InlineData("11 st 4", 71.66759446)]
    [InlineData("11st4lb", 71.66759446)]
    [InlineData("11 stone 4 pounds", 71.66759446)]
    [InlineData("8 lb 4 oz", 3.7421370525)]
    public void A_weight_is_read(string text, double kilograms)
    {
        var read = Read("weight", text);
        Assert.Empty(read.Problems);
        Assert.Equal(kilograms, read.Case!.Person.Weight!.Value.In(Unit.Kilogram), 1e-6);
    }

    [Theory]
    [InlineData("height", "178", "5 ft 10 in")]
    [InlineData("height", "tall", "178 cm")]
    [InlineData("height", "1,78 m", "decimal point")]
    [InlineData("height", "5 ft 14", "12 in make 1 ft")]
    [InlineData("height", "5 ft 10 lb", "178 cm")]
    [InlineData("height", "70 kg", "no height")]
    [InlineData("height", "12 ft 1", "not possible")]
    [InlineData("weight", "70", "70 kg, 154 lb, 11 st 4 lb")]
    [InlineData("weight", "60,5 kg", "decimal point")]
    [InlineData("weight", "11 st 14", "14 lb make 1 st")]
    [InlineData("weight", "5 ft 10", "no weight")]
    public void What_is_none_is_told_with_examples(string field, string text, string told)
    {
        var problem = Assert.Single(Read(field, text).Problems);
        Assert.Equal("person." + field, problem.Field);
        Assert.Contains(told, problem.Message, StringComparison.Ordinal);
        Assert.Contains(field == "height" ? "1.78 m" : "154 lb", problem.Message, StringComparison.Ordinal);
    }

    private static CaseReading Read(string field, string text) => CaseFile.Read(Encoding.UTF8.GetBytes($"person: {{ {field}: \"{text}\" }}"), "case.yaml", Today);
}
