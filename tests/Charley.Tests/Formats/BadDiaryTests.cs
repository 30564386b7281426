using System.Text;
using Charley.Formats.Diaries;

namespace Charley.Tests.Formats;

/// <summary>Diaries with something wrong.</summary>
public sealed class BadDiaryTests
{
    private const string Header = "date,time,meal,food,amount,unit\n";
    private static readonly DateOnly Today = new(2026, 11, 10);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData(Header)]
    [InlineData("food;amount;unit\nmilk;1;cup\n")]
    [InlineData(Header + "2026-11-01,08:00,breakfast,\"milk,1,cup\n")]
    [InlineData(Header + "2026-11-01,08:00,breakfast,milk,1\n")]
    [InlineData(Header + "2026-11-01,08:00,breakfast,milk,1,cup,9,9,9\n")]
    [InlineData(Header + "2026-11-01,25:61,breakfast,milk,1,cup\n")]
    [InlineData(Header + "2026-12-01,08:00,breakfast,milk,1,cup\n")]
    [InlineData(Header + "01/11/2026,08:00,breakfast,milk,1,cup\n")]
    [InlineData(Header + "2026-11-01,08:00,breakfast,milk,-1,cup\n")]
    [InlineData(Header + "2026-11-01,08:00,breakfast,milk,much,cup\n")]
    [InlineData(Header + "2026-11-01,08:00,breakfast,milk,1e999,cup\n")]
    [InlineData(Header + "2026-11-01,08:00,breakfast,,1,cup\n")]
    public void What_is_wrong_is_told(string text)
    {
        var read = Read(text);
        Assert.NotEmpty(read.Problems);
        Assert.All(read.Problems, problem => Assert.True(problem is { Line: > 0, What.Length: > 0, Right.Length: > 0 }));
    }

    [Fact]
    public void Every_wrong_line_is_told()
    {
        var read = Read(Header + "2026-12-01,08:00,b,milk,1,cup\n2026-11-01,08:00,b,milk,x,cup\n2026-11-01,08:00,b,milk,1,cup\n2026-11-01,99:00,b,,1,cup\n");
        Assert.Equal([2, 3, 5, 5], read.Problems.Select(problem => problem.Line));
        Assert.Single(read.Rows);
    }

    private static DiaryFile Read(string text) => DiaryCsv.Read(Encoding.UTF8.GetBytes(text), Today);
}
