using System.Text;
using Charley.Formats.Diaries;

namespace Charley.Tests.Intake;

public sealed class DiaryCsvTests
{
    private const string Header = "date,time,meal,food,amount,unit\n";

    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void A_diary_is_read_row_by_row()
    {
        var file = Read("date,time,meal,food,amount,unit,food_id\r\n2026-11-20,07:30,breakfast,\"Oats, rolled\",1/2,cup,usda:08120\r\n2026-11-20,,,water,\"1,050\",mL,\r\n");

        Assert.Empty(file.Problems);
        Assert.Collection(
            file.Rows,
            row =>
            {
                Assert.Equal((2, new DateOnly(2026, 11, 20), "Oats, rolled", 0.5, "cup"), (row.Row, row.Date, row.Food, row.Quantity, row.Unit));
                Assert.Equal((new TimeOnly(7, 30), "breakfast", "usda:08120"), (row.Time, row.Meal, row.FoodId));
            },
            row =>
            {
                Assert.Equal((3, 1050, "mL"), (row.Row, row.Quantity, row.Unit));
                Assert.Equal((null, null, null), (row.Time, row.Meal, row.FoodId));
            });
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_header() => Assert.Single(Read("\uFEFF" + Header + "2026-11-20,,,milk,1,cup\n").Rows);

    [Fact]
    public void An_unknown_food_or_unit_is_no_error_of_the_file() => Assert.Empty(Read(Header + "2026-11-20,,,glorp,1,smidgen\n").Problems);

    [Fact]
    public void A_line_break_inside_quotes_and_empty_lines_keep_the_count_of_lines()
    {
        var file = Read(Header + "2026-11-20,,,\"a\nb\",1,cup\n\n2026-13-20,,,milk,1,cup\n");

        Assert.Equal(5, Assert.Single(file.Problems).Line);
    }

    [Fact]
    public void Every_problem_is_told_at_once()
    {
        var file = Read(Header + "20/11/2026,25:61,,,much,g\n2026-11-23,,,milk,-1,cup\n2026-11-20,,,milk,1e9,g\n2026-11-20,,,rice, cooked,1,cup\n#2026-11-20,,,milk,1,cup\n");

        Assert.Equal(
            [(2, "date"), (2, "time"), (2, "food"), (2, "amount"), (3, "date"), (3, "amount"), (4, "amount"), (5, "line"), (6, "date")],
            file.Problems.Select(problem => (problem.Line, problem.Field)));
        Assert.All(file.Problems, problem => Assert.NotEmpty(problem.Right));
        Assert.Empty(file.Rows);
    }

    [Theory]
    [InlineData("date,food,amonut,unit", "amonut", "did you mean amount?")]
    [InlineData("date,food,quantity,unit", "quantity", "did you mean amount?")]
    [InlineData("day,food,amount,unit", "day", "did you mean date?")]
    [InlineData("date,food,amount,unit,astrology", "astrology", "write date,time,meal,food,amount,unit[,food_id]")]
    [InlineData("date,food,amount,unit,food", "food", "keep one")]
    public void An_unknown_column_is_told_with_the_nearest_known(string header, string field, string right) =>
        Assert.Contains(Read(header + "\n2026-11-20,milk,1,cup\n").Problems, problem => problem.Line == 1 && problem.Field == field && problem.Right == right);

    [Fact]
    public void A_missing_column_does_not_hide_what_else_is_wrong() =>
        Assert.Equal(
            [(1, "unit"), (2, "date")],
            Read("date,food,amount\nyesterday,milk,1\n").Problems.Select(problem => (problem.Line, problem.Field)));

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("  \n \n", "is empty")]
    [InlineData(Header, "has no entries")]
    [InlineData("date;time;meal;food;amount;unit\n", "is not separated by commas")]
    [InlineData(Header + "2026-11-20,,,\"milk,1,cup\n", "has a quote that is not closed, or one inside a field; the rest was not read")]
    public void A_file_that_is_no_diary_says_why(string text, string what) => Assert.Equal(what, Read(text).Problems[0].What);

    [Fact]
    public void A_picture_is_not_text() => Assert.Equal("is not text", Read([0x89, 0x50, 0x4E, 0x47, 0, 0, 1]).Problems[0].What);

    [Fact]
    public void Text_in_another_encoding_is_told_with_its_line()
    {
        var problem = Assert.Single(Read([.. Encoding.UTF8.GetBytes(Header), .. "2026-11-20,,,cr"u8, 0xE8, .. "me,1,cup\n"u8]).Problems);

        Assert.Equal((2, "is not UTF-8 here"), (problem.Line, problem.What));
        Assert.Equal("is UTF-16 text", Read([0xFF, 0xFE, 0x64, 0]).Problems[0].What);
    }

    [Fact]
    public void A_file_of_more_than_fifty_megabytes_is_refused()
    {
        using var stream = new MemoryStream(new byte[DiaryCsv.LargestFile + 1]);

        Assert.Equal("is larger than 50 MB", Assert.Single(DiaryCsv.Read(stream, Today).Problems).What);
    }

    [Fact]
    public void Ten_megabytes_are_read_whole()
    {
        const string row = "2026-11-20,07:30,breakfast,\"Oats, rolled\",0.5,cup\n";
        var rows = 10_000_000 / row.Length;

        var file = Read(new StringBuilder(Header).Insert(Header.Length, row, rows).ToString());

        Assert.Equal(rows, file.Rows.Count);
        Assert.Empty(file.Problems);
    }

    private static DiaryFile Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static DiaryFile Read(byte[] bytes) => DiaryCsv.Read(bytes.AsSpan(), Today);
}
