using System.Text;
using Charley.Cases;
using Charley.Formats;
using Charley.Formats.Logs;

namespace Charley.Tests.Formats.Logs;

/// <summary>Exposure logs are read as written, or every problem is told at once.</summary>
public sealed class ExposureLogTests
{
    private const string Header = "time,exposure,amount,unit\n";

    private static readonly DateTimeOffset Now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Reads_every_column() => Assert.Equal(
        new Exposure(2, new(2026, 3, 9, 16, 0, 0, TimeSpan.FromHours(1)), "coffee") { Amount = 1.5, Unit = "cup" },
        Assert.Single(Read(Header + "2026-03-09T16:00+01:00,coffee,1 1/2,cup\n").Exposures));

    [Fact]
    public void No_amount_is_not_zero() => Assert.Null(Assert.Single(Read(Header + "2026-03-09T16:00+01:00,swimming,,\n").Exposures).Amount);

    [Theory]
    [InlineData("2026-06-02T16:00Z,coffee,1,cup", "exposures.csv:2: time: '2026-06-02T16:00Z' lies in the future")]
    [InlineData(",coffee,1,cup", "exposures.csv:2: time: is empty")]
    [InlineData("2026-03-09T16:00Z,,1,cup", "exposures.csv:2: exposure: is empty")]
    [InlineData("2026-03-09T16:00Z,coffee,-1,cup", "exposures.csv:2: amount: '-1' is negative")]
    [InlineData("2026-03-09T16:00Z,coffee,many,cup", "exposures.csv:2: amount: 'many' is no number")]
    [InlineData("2026-03-09T16:00Z,coffee,\"1,5\",cup", "exposures.csv:2: amount: '1,5' has a comma where a decimal point is read")]
    public void What_is_wrong_in_a_line_is_told_with_its_place(string line, string expected) =>
        Assert.StartsWith(expected, Assert.Single(Read(Header + line + "\n").Problems).ToString(), StringComparison.Ordinal);

    private static (IReadOnlyList<Exposure> Exposures, IReadOnlyList<Problem> Problems) Read(string text) =>
        ExposureLog.Read(Encoding.UTF8.GetBytes(text), "exposures.csv", Now);
}
