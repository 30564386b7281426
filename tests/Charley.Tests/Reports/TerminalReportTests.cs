using System.Text.RegularExpressions;
using Charley.Assessments;
using Charley.Knowledge;
using Charley.Reports;
using Shouldly;
using Spectre.Console;

namespace Charley.Tests.Reports;

/// <summary>The report a person reads at a terminal.</summary>
public sealed partial class TerminalReportTests
{
    public static TheoryData<string> Answers => ["emergency", "community"];

    [Theory]
    [InlineData("emergency", 80)]
    [InlineData("emergency", 120)]
    [InlineData("community", 80)]
    [InlineData("community", 120)]
    public void Reads_as_approved(string answer, int width) => Approved.Match(Written(Named(answer), width), $"{answer}-{width}");

    [Theory]
    [MemberData(nameof(Answers))]
    public void No_line_is_wider_than_the_terminal_or_ends_in_a_space(string answer)
    {
        for (var width = 60; width <= 200; width++)
        {
            foreach (var line in Written(Named(answer), width).Split('\n'))
            {
                line.Length.ShouldBeLessThanOrEqualTo(width, line);
                line.ShouldBe(line.TrimEnd());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void Says_the_same_words_at_every_width(string answer)
    {
        static string[] Words(string report) => [.. report.Split((char[])[' ', '\n', '┃'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetter) && !word.Contains('·'))];
        Words(Written(Named(answer), 60)).ShouldBe(Words(Written(Named(answer), 97)));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void Colour_adds_no_word_and_takes_none_away(string answer)
    {
        var colour = Written(Named(answer), 80, colour: true);
        colour.ShouldContain("\e[");
        Escapes().Replace(colour, "").ShouldBe(Written(Named(answer), 80));
    }

    [Fact]
    public void Without_colour_there_is_no_escape_sequence() => Written(Some.EmergencyWithLabs(), 80).ShouldNotContain("\e");

    [Fact]
    public void What_a_person_typed_cannot_steer_the_terminal()
    {
        var assessment = Some.EmergencyWithLabs() with { NotUnderstood = [new("symptoms", "\e[2Jred\u202E\nflag\u0007")] };
        var report = Written(assessment, 80);
        report.ShouldContain("“[2Jred flag”");
        report.Where(char.IsControl).ShouldAllBe(sign => sign == '\n');
    }

    [Fact]
    public void A_word_wider_than_the_terminal_is_cut_and_not_lost()
    {
        var word = new string('x', 150);
        var report = Written(Some.EmergencyWithLabs() with { NotUnderstood = [new("symptoms", word)] }, 60);
        report.Count(sign => sign == 'x').ShouldBe(150 + Written(Some.EmergencyWithLabs() with { NotUnderstood = [] }, 60).Count(sign => sign == 'x'));
        report.Split('\n').ShouldAllBe(line => line.Length <= 60);
    }

    [Fact]
    public void Triage_stands_before_the_answer_and_the_answer_before_the_causes()
    {
        var report = Written(Some.EmergencyWithLabs(), 80);
        string[] parts = ["Emergency: now", "Most likely behind", "1. Low potassium", "What to do next", "Relief now", "Not understood", "Charley informs", "Sources"];
        parts.Select(part => report.IndexOf(part, StringComparison.Ordinal)).ShouldBeInOrder();
        report.ShouldContain("Emergency: now");
    }

    [Theory]
    [InlineData(TriageLevel.SelfCare, "no hurry", "You can look after this yourself")]
    [InlineData(TriageLevel.Routine, "within 2 weeks", "See a doctor within 2 weeks")]
    [InlineData(TriageLevel.Routine, "at your next visit", "See a doctor at your next visit")]
    [InlineData(TriageLevel.SameDay, "today", "See a doctor today")]
    [InlineData(TriageLevel.SameDay, "tell the kidney team today", "Tell the kidney team today")]
    [InlineData(TriageLevel.SameDay, "maternity unit today", "Maternity unit today")]
    [InlineData(TriageLevel.Emergency, "now", "Emergency: now")]
    public void Triage_is_said_in_plain_words(TriageLevel level, string within, string words) =>
        Written(Some.CommunityWithUnknowns() with { Triage = new(level, within, []) }, 80).Split('\n')[0].ShouldBe($"┃ {words}");

    [Theory]
    [InlineData("GB", "999 or 112 in the United Kingdom")]
    [InlineData("US", "911 in the United States")]
    [InlineData(null, "your local emergency number (112 works in most of Europe")]
    [InlineData("XX", "your local emergency number (112 works in most of Europe")]
    public void An_emergency_tells_the_number_to_call(string? region, string number) =>
        Joined(Written(Some.EmergencyWithLabs(), 80, region: region)).ShouldContain(number);

    [Fact]
    public void Only_an_emergency_tells_a_number() => Written(Some.CommunityWithUnknowns(), 80, region: "GB").ShouldNotContain("999");

    [Fact]
    public void An_unknown_intake_is_called_unknown_and_has_no_middle()
    {
        var lines = Written(Some.CommunityWithUnknowns(), 80).Split('\n');
        var row = lines.Single(line => line.StartsWith("Vitamin B12", StringComparison.Ordinal));
        row.ShouldEndWith("unknown");
        row.ShouldNotContain('●');
        row.ShouldContain("???");
        lines.ShouldContain("Unknown, because nothing was told: Water, Vitamin D, Vitamin B6, Thiamin");
    }

    [Fact]
    public void Nutrients_nobody_asked_for_are_told_only_where_they_lack()
    {
        var report = Written(Some.CommunityWithUnknowns(), 80);
        report.ShouldContain("\nZinc");
        report.ShouldNotContain("Folate");
    }

    [Fact]
    public void Causes_that_explain_next_to_nothing_are_left_out() => Written(Some.EmergencyWithLabs(), 80).ShouldNotContain("Restless legs");

    [Fact]
    public void The_same_bar_stands_for_the_same_words()
    {
        var report = Written(Some.EmergencyWithLabs(), 80);
        report.ShouldContain("explains the cramps  ●●●●●●○○○○  6 in 10");
        report.ShouldContain("present              ●●●●●●●●●●  almost certain");
        report.ShouldContain("explains the cramps  ○○○○○○○○○○  less than 1 in 20");
    }

    [Fact]
    public void Draws_with_plain_signs_where_there_is_no_unicode()
    {
        using var bytes = new MemoryStream();
        using var writer = new StreamWriter(bytes, System.Text.Encoding.ASCII);
        var console = ReportConsole.Over(writer, 80, colour: false);
        new TerminalReport(Some.Knowledge).Write(Some.EmergencyWithLabs(), console);
        writer.Flush();
        var report = System.Text.Encoding.ASCII.GetString(bytes.ToArray());
        report.ShouldStartWith("| Emergency: now");
        report.ShouldContain("explains the cramps  oooooo....  6 in 10");
    }

    private static Assessment Named(string answer) => answer == "emergency" ? Some.EmergencyWithLabs() : Some.CommunityWithUnknowns();

    private static string Joined(string report) => Whitespace().Replace(report.Replace('┃', ' '), " ");

    private static string Written(Assessment assessment, int width, bool colour = false, string? region = "GB")
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new TerminalReport(Some.Knowledge, region).Write(assessment, ReportConsole.Over(writer, width, colour));
        return writer.ToString().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();

    [GeneratedRegex("\e\\[[0-9;]*m")]
    private static partial Regex Escapes();
}
