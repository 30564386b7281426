using System.Text;
using Charley.Formats;
using Charley.Formats.Trials;
using Charley.Trials;

namespace Charley.Tests.Trials;

/// <summary>A trial is read as written, or every problem is told at once with its line.</summary>
public sealed class TrialFileTests
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    private const string Header = "date,block,treatment,count,washout,taken\n";

    [Fact]
    public void Reads_every_column_in_order_of_date()
    {
        var trial = Read(Header + "2026-03-02,1,usual,,1,no\n2026-03-01,1,magnesium,3,0,yes\n").Trial!;
        Assert.Equal(("magnesium", "usual"), (trial.Treatment, trial.Control));
        Assert.Equal([new(new DateOnly(2026, 3, 1), "1", true, 3, false) { Taken = true }, new(new DateOnly(2026, 3, 2), "1", false, null, true) { Taken = false }], trial.Days);
    }

    [Theory]
    [InlineData("2026-03-01,1,magnesium,1,,\n2026-03-02,1,magnesium,2,,\n", "treatment: only 'magnesium' is there; a trial needs days with the treatment and days without")]
    [InlineData("2026-03-01,1,magnesium,1,,\n2026-03-01,1,usual,2,,\n", "trial.csv:3: date: 2026-03-01 stands in line 2 too")]
    [InlineData("2026-03-01,1,magnesium,1000,,\n2026-03-02,1,usual,2,,\n", "trial.csv:2: count: '1000' is more than the 200 cramps a day")]
    [InlineData("2026-03-01,1,magnesium,1,,\n2026-03-02,2,usual,2,,\n2026-03-03,1,usual,2,,\n", "trial.csv:4: block: block 1 goes on here after it had ended with line 2")]
    [InlineData("2026-07-01,1,magnesium,1,,\n2026-07-02,1,usual,,,\n", "trial.csv:2: count: stands on 2026-07-01, which is still to come")]
    [InlineData("2026-03-01,1,magnesium,-1,,\n2026-03-02,1,usual,2,,\n", "trial.csv:2: count: '-1' is no count")]
    [InlineData("2026-03-01,1,magnesium,1.5,,\n2026-03-02,1,usual,2,,\n", "trial.csv:2: count: '1.5' is no count")]
    [InlineData("1 March,1,magnesium,1,,\n2026-03-02,1,usual,2,,\n", "trial.csv:2: date: '1 March' is no day")]
    [InlineData("2026-03-01,1,a,1,,\n2026-03-02,1,b,2,,\n", "which of 'a', 'b' is without the treatment")]
    [InlineData("2026-03-01,1,a,1,,\n2026-03-02,1,usual,2,,\n2026-03-03,1,c,2,,\n", "3 different ones are there")]
    [InlineData("2026-03-01,1,a,1,maybe,\n2026-03-02,1,usual,2,,\n", "trial.csv:2: washout: 'maybe' is neither yes nor no")]
    [InlineData("2026-03-01,,a,1,,\n2026-03-02,1,usual,2,,\n", "trial.csv:2: block: is empty")]
    [InlineData("", "trial.csv:1: file: has no days")]
    public void What_is_wrong_is_told_with_its_place(string rows, string expected)
    {
        var (trial, problems) = Read(Header + rows);
        Assert.Null(trial);
        Assert.Contains(problems, problem => problem.ToString().Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void All_problems_are_told_at_once() =>
        Assert.Equal(4, Read(Header + "x,1,a,1,,\n2026-03-02,1,usual,many,,\n2026-03-02,1,usual,2,,\n2026-03-04,,a,1,,\n").Problems.Count);

    [Fact]
    public void Days_still_to_come_are_read_where_they_have_no_count() =>
        Assert.Equal(1, Read(Header + "2026-05-31,1,magnesium,1,,\n2026-07-02,1,usual,,,\n").Trial!.ToCome);

    [Fact]
    public void The_control_may_be_named() =>
        Assert.Equal(("b", "a"), TrialFile.Read(Encoding.UTF8.GetBytes(Header + "2026-03-01,1,a,1,,\n2026-03-02,1,b,2,,\n"), "trial.csv", ("A", Today, 200)).Trial is { } trial ? (trial.Treatment, trial.Control) : default);

    private static (Trial? Trial, IReadOnlyList<Problem> Problems) Read(string text) => TrialFile.Read(Encoding.UTF8.GetBytes(text), "trial.csv", (null, Today, 200));
}
