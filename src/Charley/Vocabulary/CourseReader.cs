using Charley.Cases;
using Charley.Vocabulary.Wording;

namespace Charley.Vocabulary;

/// <summary>The numbers of the cramps: since when, how long, how often.</summary>
internal static class CourseReader
{
    public static CrampCourse Read(Cramps? cramps, TermReader terms)
    {
        if (cramps is null)
        {
            return new CrampCourse();
        }

        return new CrampCourse
        {
            Since = Time(cramps.Since, terms) ?? Named(cramps.Since, terms),
            Lasting = Time(cramps.Lasting, terms) ?? cramps.Timing.Order(StringComparer.Ordinal).Select(t => Brief(t, terms)).FirstOrDefault(t => t is not null),
            PerWeek = cramps.Frequency is { } frequency ? Times.PerWeek(frequency, terms.Read(frequency)) : null,
        };
    }

    private static TimeRange? Time(string? text, TermReader terms) =>
        text is null ? null : Times.First(text, terms.Read(text))?.Range;

    private static TimeRange? Named(string? text, TermReader terms) =>
        text is null ? null : Times.Named(text, terms.Read(text))?.Range;

    /// <summary>Minutes or seconds among the times: "episodic, about 5 min"; not "10 min after starting".</summary>
    private static TimeRange? Brief(string text, TermReader terms)
    {
        var read = terms.Read(text);
        if (Times.First(text, read) is not { } time || time.Range.Low.TotalHours >= 1.5)
        {
            return null;
        }

        for (var i = 0; i < read.Count; i++)
        {
            if (read[i].In(text) is "after" or "into" or "before" or "within" or "every" or "ago")
            {
                return null;
            }
        }

        return time.Range;
    }
}
