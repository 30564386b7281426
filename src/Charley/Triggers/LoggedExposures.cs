using Charley.Cases;
using Charley.Knowledge;
using Charley.Units;

namespace Charley.Triggers;

/// <summary>The entries of a log, by what they are entries of.</summary>
internal static class LoggedExposures
{
    /// <summary>An entry that says of a day that there was nothing to write.</summary>
    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase) { "nothing", "none", "no exposure" };

    /// <summary>What people count that is no mass or volume.</summary>
    private static readonly HashSet<string> Counted = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "x", "time", "dose", "tablet", "pill", "capsule", "sachet", "puff", "glass", "mug", "can", "bottle", "shot", "drink", "unit", "serving", "portion", "piece", "slice", "meal",
        "cigarette", "session", "min", "minute", "h", "hr", "hour", "day", "night", "km", "mile", "step", "floor", "lap", "set", "rep", "°c", "c", "°f", "f", "mmol", "%", "level", "point", "yes", "no",
    };

    /// <summary>In alphabetical order, so that the order of a log changes nothing.</summary>
    public static IReadOnlyList<LoggedExposure> Of(IReadOnlyList<Exposure> log, IReadOnlyList<ExposureKind> kinds) =>
        [.. log.Where(entry => !Nothing.Contains(entry.Name)).GroupBy(entry => Plain(entry.Name)).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => One(group.First().Name, [.. group], KindOf(group.Key, kinds)))];

    /// <summary>Units that mean nothing to us: the amounts are used as they stand, and the words are reported.</summary>
    public static IReadOnlyList<NotUnderstood> UnknownUnits(IReadOnlyList<Exposure> log) =>
        [.. log.Where(entry => entry.Unit is { } unit && !IsKnown(unit)).GroupBy(entry => (Plain(entry.Name), entry.Unit)).Select(group => new NotUnderstood("unit", group.First().Unit ?? "", null, group.First().Row))];

    /// <summary>The kind whose words stand in the name; the longest words decide.</summary>
    private static ExposureKind KindOf(string name, IReadOnlyList<ExposureKind> kinds) =>
        (from kind in kinds
         from word in kind.Words
         where $" {name} ".Contains($" {word} ", StringComparison.OrdinalIgnoreCase)
         orderby word.Length descending, kind.Id
         select kind).FirstOrDefault() ?? kinds.First(kind => kind.Id == ExposureKind.Unlisted);

    private static LoggedExposure One(string id, IReadOnlyList<Exposure> entries, ExposureKind kind)
    {
        var amounts = entries.Where(entry => entry.Amount is not (null or 0)).ToList();
        var units = amounts.Select(entry => Unit.TryRead(entry.Unit ?? "", out var unit) ? unit : null).ToList();
        var measured = units.Count > 0 && units.TrueForAll(unit => unit is not null && unit.Dimension == units[0]?.Dimension);
        var alike = amounts.Select(entry => Singular(entry.Unit ?? "")).Distinct(StringComparer.OrdinalIgnoreCase).Count() <= 1;
        var complete = entries.All(entry => entry.Amount is not null) || amounts.Count == 0;
        var summed = complete && (measured || alike);
        return new(id, kind, [.. entries.Select(entry => (entry.Time.DateTime, Amount(entry)))], [.. entries.Select(entry => entry.Unit).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)], amounts.Count > 0 && !summed);

        double Amount(Exposure entry) => entry.Amount switch
        {
            0 => 0,
            { } amount when summed => measured && Unit.TryRead(entry.Unit ?? "", out var unit) ? amount * unit.InBase : amount,
            _ => 1,
        };
    }

    private static bool IsKnown(string unit) => Unit.TryRead(unit, out _) || Counted.Contains(unit) || Counted.Contains(Singular(unit));

    private static string Singular(string unit) => unit.EndsWith("es", StringComparison.OrdinalIgnoreCase) && unit.Length > 4 && unit[^3] is 's' or 'x' or 'h' ? unit[..^2]
        : unit.Length > 2 && unit[^1] is 's' or 'S' ? unit[..^1] : unit;

    private static string Plain(string name) => string.Join(' ', name.ToUpperInvariant().Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries));
}
