using System.Text;
using Charley.Cases;
using Charley.Formats;
using Charley.Formats.Logs;

namespace Charley.Tests.Formats.Logs;

/// <summary>Cramp logs are read as written, or every problem is told at once.</summary>
public sealed class CrampLogTests
{
    private const string Header = "start,end,site,side,severity,context,stopped_by\n";

    private static readonly DateTimeOffset Now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Reads_every_column()
    {
        var cramp = Assert.Single(Read(Header + "2026-03-09T02:15+01:00,2026-03-09T02:19+01:00,calf,L,6,asleep,\"stretching, walking\"\n").Cramps);
        Assert.Equal(
            new CrampEpisode(2, new(2026, 3, 9, 2, 15, 0, TimeSpan.FromHours(1)))
            {
                End = new(2026, 3, 9, 2, 19, 0, TimeSpan.FromHours(1)), Site = "calf", Side = "left", Severity = 6, Context = "asleep", StoppedBy = "stretching, walking",
            },
            cramp);
    }

    [Theory]
    [InlineData("2026-03-09T02:15:30Z", 2, 0)]
    [InlineData("2026-03-09 02:15+0530", 2, 330)]
    [InlineData("2026-03-09T02:15-05", 2, -300)]
    [InlineData("2026-03-09t02:15:30.25+01:00", 2, 60)]
    public void A_time_keeps_its_own_clock_and_offset(string time, int hour, int minutes)
    {
        var start = Assert.Single(Read("start\n" + time + "\n").Cramps).Start;
        Assert.Equal((hour, minutes), (start.Hour, (int)start.Offset.TotalMinutes));
    }

    [Theory]
    [InlineData("2026-03-09T02:15,,calf,left,6,,", "cramps.csv:2: start: '2026-03-09T02:15' has no offset")]
    [InlineData("2027-03-09T02:15Z,,calf,left,6,,", "cramps.csv:2: start: '2027-03-09T02:15Z' lies in the future")]
    [InlineData("2026-02-30T02:15Z,,,,,,", "cramps.csv:2: start: '2026-02-30T02:15Z' is not in the calendar")]
    [InlineData("last night,,,,,,", "cramps.csv:2: start: 'last night' is no time")]
    [InlineData(",,calf,,,,", "cramps.csv:2: start: is empty")]
    [InlineData("2026-03-09T02:15Z,2026-03-09T02:10Z,,,,,", "cramps.csv:2: end: '2026-03-09T02:10Z' lies before the start")]
    [InlineData("2026-03-09T02:15Z,2026-03-10T02:16Z,,,,,", "cramps.csv:2: end: '2026-03-10T02:16Z' makes the cramp last more than a day")]
    [InlineData("2026-03-09T02:15Z,,,middle,,,", "cramps.csv:2: side: 'middle' is no side")]
    [InlineData("2026-03-09T02:15Z,,,,11,,", "cramps.csv:2: severity: '11' is no severity")]
    [InlineData("2026-03-09T02:15Z,,calf,left,6,in bed,asleep,stretching", "cramps.csv:2: line: has 8 fields where the header has 7")]
    public void What_is_wrong_in_a_line_is_told_with_its_place(string line, string expected) =>
        Assert.StartsWith(expected, Assert.Single(Read(Header + line + "\n").Problems).ToString(), StringComparison.Ordinal);

    [Fact]
    public void All_problems_are_told_at_once() =>
        Assert.Equal([2, 2, 4], Read(Header + "x,y,,,,,\n2026-03-09T02:15Z,,,,,,\n2026-03-09T02:15Z,,,up,,,\n").Problems.Select(problem => problem.Line));

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("start;end;site\n", "is not separated by commas")]
    [InlineData("strat,end\n", "did you mean start?")]
    [InlineData("end,site\n", "is missing from the header")]
    [InlineData("start,site\n2026-03-09T02:15Z,\"calf\n", "has a quote that is not closed")]
    public void A_file_that_is_no_cramp_log_is_told_so(string text, string expected) =>
        Assert.Contains(Read(text).Problems, problem => problem.Message.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void A_header_alone_is_a_log_of_no_cramps()
    {
        var read = Read(Header);
        Assert.Empty(read.Cramps);
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void Cramps_come_in_order_of_their_start() =>
        Assert.Equal([3, 2], Read("start\n2026-03-09T02:15Z\n2026-03-09T01:15Z\n").Cramps.Select(cramp => cramp.Row));

    private static (IReadOnlyList<CrampEpisode> Cramps, IReadOnlyList<Problem> Problems) Read(string text) =>
        CrampLog.Read(Encoding.UTF8.GetBytes(text), "cramps.csv", Now);
}
