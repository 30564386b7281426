using System.Text;
using Charley.Formats.Diaries;

namespace Charley.Tests.Formats;

/// <summary>Diaries with something wrong.</summary>
public sealed class BadDiaryTests
{
    private const string Header = "date,time,meal,food,amount,unit\n";
    private static readonly DateOnly Today = new(2026, 11, 10);

    [Theory]
    [InlineData("empty", "")]
    [InlineData("blank", "\n\n")]
    [InlineData("header only", Header)]
    [InlineData("semicolons", "food;amount;unit\nmilk;1;cup\n")]
    [InlineData("quote not closed", Header + "2026-11-01,08:00,breakfast,\"milk,1,cup\n")]
    [InlineData("too many columns", Header + "2026-11-01,08:00,breakfast,milk,1,cup,9,9,9\n")]
    [InlineData("no such time", Header + "2026-11-01,25:61,breakfast,milk,1,cup\n")]
    [InlineData("future", Header + "2026-12-01,08:00,breakfast,milk,1,cup\n")]
    [InlineData("other order of the date", Header + "01/11/2026,08:00,breakfast,milk,1,cup\n")]
    [InlineData("negative", Header + "2026-11-01,08:00,breakfast,milk,-1,cup\n")]
    [InlineData("no number", Header + "2026-11-01,08:00,breakfast,milk,much,cup\n")]
    [InlineData("infinite", Header + "2026-11-01,08:00,breakfast,milk,1e999,cup\n")]
    [InlineData("no food", Header + "2026-11-01,08:00,breakfast,,1,cup\n")]
    [InlineData("no unit", Header + "2026-11-01,08:00,breakfast,milk,100,\n")]
    [InlineData("no field for the unit", Header + "2026-11-01,08:00,breakfast,milk,100\n")]
    [InlineData("counted without saying what", Header + "2026-11-01,08:00,breakfast,egg,2, \n")]
    [InlineData("decimal comma", Header + "2026-11-01,08:00,breakfast,milk,\"1,5\",cup\n")]
    public void What_is_wrong_is_told(string what, string text)
    {
        var read = Read(text);
        Assert.True(read.Problems.Count > 0, what);
        Assert.All(read.Problems, problem => Assert.True(problem is { Line: > 0, What.Length: > 0, Right.Length: > 0 }));
    }

    [Fact]
    public void Every_wrong_line_is_told()
    {
        var read = Read(Header + "2026-12-01,08:00,b,milk,1,cup\n2026-11-01,08:00,b,milk,x,cup\n2026-11-01,08:00,b,milk,1,cup\n2026-11-01,99:00,b,,1,cup\n");
        Assert.Equal([2, 3, 5, 5], read.Problems.Select(problem => problem.Line));
        Assert.Single(read.Rows);
    }

    [Fact]
    public void A_bare_number_is_told_with_the_units_that_it_takes()
    {
        var problem = Assert.Single(Read(Header + "2026-11-01,08:00,breakfast,egg,2,\n").Problems);
        Assert.Equal((2, "unit"), (problem.Line, problem.Field));
        Assert.All(["2 of egg", "piece", " g,", "mL", "cup"], word => Assert.Contains(word, problem.Right, StringComparison.Ordinal));
    }

    private static DiaryFile Read(string text) => DiaryCsv.Read(Encoding.UTF8.GetBytes(text), Today);
}
