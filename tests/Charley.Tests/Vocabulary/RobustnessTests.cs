using System.Diagnostics;
using Charley.Cases;
using Charley.Vocabulary;
using CsCheck;

namespace Charley.Tests.Vocabulary;

public sealed class RobustnessTests
{
    private static readonly string[] Bits =
    [
        "no", "not", "leg", "pain", "swollen", "and", "or", ",", ";", ".", "/", "-", "?", "(", ")", "6", "coffees", "a day", "K", "2.4", "BP", "88/50", "weeks", "ago",
        "normal", "possible", "furosemide", "stopped", "since", "2026-03", "99999999999999999999", "1/0", "<", ">", "%", "½", "mg", "\0", "\u0301", "\ud800", "€", "ß", "'", "’s", "\n",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Bits.Length - 1].Select(i => Bits[i]).Array[0, 40].Select(parts => string.Join(' ', parts)),
        Gen.Int[0, Bits.Length - 1].Select(i => Bits[i]).Array[0, 40].Select(string.Concat));

    [Fact]
    public void No_text_makes_it_throw() => Texts.Sample(text => Everywhere(text), iter: 3000);

    [Fact]
    public void The_same_text_reads_the_same() => Texts.Sample(
        text => Assert.Equal(string.Join('\n', Everywhere(text).Findings), string.Join('\n', Everywhere(text).Findings)), iter: 300);

    [Theory]
    [InlineData("leg ")]
    [InlineData("no leg pain and swelling, ")]
    [InlineData("x")]
    [InlineData("-")]
    [InlineData("1/")]
    [InlineData("possible swollen legs or ")]
    [InlineData("furosemide ")]
    [InlineData("K 2.4 ")]
    [InlineData("qwertzuiopas ")]
    public void Time_grows_with_the_length_and_not_faster(string part)
    {
        Everywhere(Repeat(part, 12_500));
        var shorter = Seconds(Repeat(part, 12_500));
        var longer = Seconds(Repeat(part, 100_000));

        // eight times the length: linear is 8, quadratic 64; a busy machine gets some room
        Assert.True(longer < Math.Max(1.0, 30 * shorter), $"{part}: {shorter} s, then {longer} s");
    }

    private static string Repeat(string part, int length) => string.Concat(Enumerable.Repeat(part, (length / part.Length) + 1))[..length];

    private static double Seconds(string text)
    {
        var start = Stopwatch.GetTimestamp();
        Everywhere(text);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static Reading Everywhere(string text) => Words.Read(new Case
    {
        Complaint = text,
        Symptoms = [text],
        Signs = [text],
        Absent = [text],
        Lifestyle = [text],
        Diet = [text],
        Supplements = [text],
        Conditions = [new CodedText(text, text, text)],
        Medications = [new Medication(text) { Code = text }],
        Labs = [new LabEntry(text, 3) { Unit = text }],
        Cramps = new Cramps { Sites = [text], Timing = [text], Triggers = [text], Frequency = text, Since = text, Lasting = text },
    });
}
