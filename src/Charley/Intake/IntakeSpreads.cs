using System.Globalization;
using System.Text.RegularExpressions;
using Charley.Cases;
using Charley.Knowledge;

namespace Charley.Intake;

/// <summary>Finds the group whose variation of intake is nearest to a person's.</summary>
/// <remarks>The narrowest group that holds the person and has a Box-Cox fit; else the same without a fit; else all adults. A person
/// younger than every group gets the group of their sex, or all adults.</remarks>
public sealed partial class IntakeSpreads
{
    private readonly List<(IntakeVariance Row, Group Group)> _rows;
    private readonly double _typicalVarWithinLog;

    public IntakeSpreads(IEnumerable<IntakeVariance> rows)
    {
        _rows = [.. rows.Select(row => (row, Group.Read(row.Group)))];
        var withinLog = _rows.Select(entry => entry.Row.SdWithinLog).OfType<double>().Order().ToList();
        _typicalVarWithinLog = withinLog.Count == 0 ? 1 : Math.Pow(withinLog[withinLog.Count / 2], 2);
    }

    /// <summary>The variation of a nutrient among people like this one.</summary>
    /// <returns>Where nothing is known of the nutrient: the median within-person variation of the others on the log scale, without a group mean.</returns>
    public IntakeSpread Find(Nutrient nutrient, Person person)
    {
        ArgumentNullException.ThrowIfNull(nutrient);
        ArgumentNullException.ThrowIfNull(person);
        var best = Of(nutrient.Id)
            .Where(entry => entry.Group.Holds(person))
            .Select(entry => (Spread: IntakeSpread.Of(entry.Row), entry.Row.Lambda, entry.Group))
            .Where(entry => entry.Spread is not null)
            .OrderByDescending(entry => entry.Lambda is not null)
            .ThenBy(entry => entry.Group.Breadth)
            .FirstOrDefault();
        return best.Spread ?? new()
        {
            Group = "all adults",
            Unit = nutrient.Unit,
            Lambda = 0,
            VarWithin = _typicalVarWithinLog,
            VarBetween = double.PositiveInfinity,
            Borrowed = true,
        };
    }

    /// <summary>Coefficient of variation of the requirement, as a fraction.</summary>
    public double? RequirementCv(string nutrient) => Of(nutrient).Select(entry => entry.Row.RequirementCv).FirstOrDefault(cv => cv is not null) / 100;

    /// <summary>Tables say how a nutrient was counted: <c>water-total</c>, <c>folate-dfe</c>, <c>niacin-preformed</c>.</summary>
    private IEnumerable<(IntakeVariance Row, Group Group)> Of(string nutrient) => _rows.Where(entry =>
        entry.Row.Nutrient == nutrient || entry.Row.Nutrient.StartsWith(nutrient + "-", StringComparison.Ordinal));

    [GeneratedRegex(@"^(?<who>all adults|men|women)(?: (?<from>\d+)(?:-(?<to>\d+)|\+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    /// <param name="Sex"><c>null</c> is both.</param>
    /// <param name="From">Years, included; <c>null</c> is all adults.</param>
    /// <param name="To">Years, not included.</param>
    private readonly record struct Group(Sex? Sex, double? From, double To)
    {
        private const double Oldest = 150;

        /// <summary>Years spanned; both sexes count twice.</summary>
        public double Breadth => (To - (From ?? 0)) * (Sex is null ? 2 : 1);

        /// <exception cref="ArgumentException"><paramref name="text"/> is no group.</exception>
        public static Group Read(string text)
        {
            var match = Pattern().Match(text);
            if (!match.Success)
            {
                throw new ArgumentException($"'{text}' is no group; write 'all adults', 'men', 'women', 'men 19-50' or 'women 51+'.", nameof(text));
            }

            Sex? sex = match.Groups["who"].Value switch { "men" => Cases.Sex.Male, "women" => Cases.Sex.Female, _ => null };
            return new(sex, Years("from"), Years("to") + 1 ?? Oldest);

            double? Years(string group) =>
                match.Groups[group].Success ? double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : null;
        }

        public bool Holds(Person person) =>
            (Sex is null || Sex == person.Sex) && (From is null || (From <= person.Age && person.Age < To));
    }
}
