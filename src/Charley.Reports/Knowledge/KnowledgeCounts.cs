using System.Globalization;
using Charley.Knowledge;

namespace Charley.Reports.Knowledge;

/// <summary>How much is known, and how well.</summary>
public static class KnowledgeCounts
{
    /// <summary>One line.</summary>
    public static string Tell(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var grades = NumbersByGrade(knowledge);
        return string.Create(CultureInfo.InvariantCulture, $"knowledge {knowledge.Version} is sound: {knowledge.Causes.Count} causes, {knowledge.Findings.Count} findings, ")
            + string.Create(CultureInfo.InvariantCulture, $"{knowledge.Medicines.Count} classes of medicines, {knowledge.Labs.Count} analytes, {knowledge.Nutrients.Count} nutrients, ")
            + string.Create(CultureInfo.InvariantCulture, $"{knowledge.Sources.Count} sources; {grades.Values.Sum()} graded numbers: ")
            + string.Join(", ", grades.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value} {pair.Key.ToString().ToLowerInvariant()}")));
    }

    /// <summary>How many graded numbers there are of each grade, best first.</summary>
    public static IReadOnlyDictionary<Grade, int> NumbersByGrade(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var counts = Graded(knowledge).CountBy(grade => grade).ToDictionary();
        return new SortedDictionary<Grade, int>(Enum.GetValues<Grade>().ToDictionary(grade => grade, grade => counts.GetValueOrDefault(grade)));
    }

    private static IEnumerable<Grade> Graded(KnowledgeBase knowledge) =>
    [
        .. knowledge.Causes.SelectMany(OfCause),
        .. knowledge.Findings.Select(finding => finding.Background.Grade),
        .. knowledge.Labs.SelectMany(OfAnalyte),
        .. knowledge.Settings.Select(setting => setting.Grade),
        .. OfWeighing(knowledge.Weighing),
    ];

    private static IEnumerable<Grade> OfCause(Cause cause) =>
    [
        cause.Present.Grade, cause.Explains.Grade, .. cause.Context.Select(link => link.Grade), .. cause.CausedBy.Select(link => link.Grade),
        .. cause.Findings.Select(link => link.Grade), .. cause.Labs.Select(link => link.Grade),
    ];

    private static IEnumerable<Grade> OfAnalyte(Analyte analyte) =>
        [analyte.Typical.Grade, .. analyte.Interval.Append(analyte.Critical).Select(interval => interval?.Grade).OfType<Grade>()];

    private static IEnumerable<Grade> OfWeighing(Weighing weighing) =>
        new[]
        {
            weighing.LikelihoodRatioCap, weighing.ToldWhenNot, weighing.ToldWhenSo, weighing.UncertainWhenNot, weighing.UnlistedMedicine, weighing.StoppedMedicine,
            weighing.BeganBeforeOnset, weighing.LongBeforeOnset, weighing.AfterOnset, weighing.UnmovedValue, weighing.StrayValue, weighing.EdgeOfUnknown,
            weighing.ActingStrength, weighing.TriageAbove,
        }.Select(value => value.Grade);
}
