using Charley.Formats.Calendars;
using Ical.Net;
using Shouldly;

namespace Charley.Tests.Formats;

public sealed class CalendarFileTests
{
    private static readonly CalendarEntry Entry = new("calf@charley", "Calf stretch; both legs", new DateTime(2026, 11, 23, 21, 30, 0), TimeSpan.FromMinutes(5))
    {
        Text = "Lean in, heel down.\nHold for 30 seconds.",
        RemindBefore = TimeSpan.FromMinutes(10),
        Repeat = new CalendarRepeat(1, 42),
    };

    [Fact]
    public void What_is_written_is_read_back()
    {
        var read = Calendar.Load(CalendarFile.Of([Entry], new DateTime(2026, 11, 23, 8, 0, 0)))?.Events.Single();

        read.ShouldNotBeNull();
        read.Summary.ShouldBe(Entry.Title);
        read.Description.ShouldBe(Entry.Text);
        read.Uid.ShouldBe(Entry.Id);
        read.RecurrenceRule?.Count.ShouldBe(42);
        read.Alarms.Count.ShouldBe(1);
    }

    [Fact]
    public void Times_are_those_on_the_wall() =>
        CalendarFile.Of([Entry], new DateTime(2026, 11, 23, 8, 0, 0)).ShouldContain("DTSTART:20261123T213000\r\n");

    [Fact]
    public void The_same_entries_make_the_same_file() =>
        CalendarFile.Of([Entry], new DateTime(2026, 1, 1)).ShouldBe(CalendarFile.Of([Entry], new DateTime(2026, 1, 1)));
}
