using System.Globalization;
using Charley.Cases;
using Charley.Knowledge;

namespace Charley.Intake;

/// <summary>Finds the group whose variation of intake is nearest to a person's.</summary>
/// <remarks>The narrowest group that holds the person and has a Box-Cox fit; else the same without a fit; else all adults. A person
/// younger than every group gets the group of their sex, or all adults.</remarks>
public sealed class IntakeSpreads
{
    private readonly Dictionary<string, List<Entry>> _byNutrient = new(StringComparer.Ordinal);
    private readonly double _typicalVarWithinLog;

    public IntakeSpreads(IEnumerable<IntakeVariance> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var withinLog = new List<double>();
        foreach (var row in rows)
        {
            (_byNutrient.TryGetValue(row.Nutrient, out var entries) ? entries : _byNutrient[row.Nutrient] = []).Add(new Entry(row, Group.Read(row.Group)));
            if (row.SdWithinLog is { } within)
            {
                withinLog.Add(within);
            }
        }

        withinLog.Sort();
        _typicalVarWithinLog = withinLog.Count == 0 ? 1 : Math.Pow(withinLog[withinLog.Count / 2], 2);
    }

    /// <summary>The variation of a nutrient among people like this one.</summary>
    /// <returns>Where nothing is known of the nutrient: the median within-person variation of the others on the log scale, without a group mean.</returns>
    public IntakeSpread Find(Nutrient nutrient, Person person)
    {
        ArgumentNullException.ThrowIfNull(nutrient);
        ArgumentNullException.ThrowIfNull(person);
        Entry? best = null;
        foreach (var entry in Of(nutrient.Id))
        {
            if (entry.Group.Holds(person) && entry.Spread is not null && (best is null || entry.IsBetterThan(best)))
            {
                best = entry;
            }
        }

        return best?.Spread ?? new()
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
    public double? RequirementCv(string nutrient)
    {
        foreach (var entry in Of(nutrient))
        {
            if (entry.Row.RequirementCv is { } cv)
            {
                return cv / 100;
            }
        }

        return null;
    }

    /// <summary>Tables say how a nutrient was counted: <c>water-total</c>, <c>folate-dfe</c>, <c>niacin-preformed</c>.</summary>
    private IEnumerable<Entry> Of(string nutrient)
    {
        foreach (var (name, entries) in _byNutrient)
        {
            if (name == nutrient || (name.Length > nutrient.Length && name[nutrient.Length] == '-' && name.StartsWith(nutrient, StringComparison.Ordinal)))
            {
                foreach (var entry in entries)
                {
                    yield return entry;
                }
            }
        }
    }

    private sealed class Entry(IntakeVariance row, Group group)
    {
        public IntakeVariance Row => row;

        public Group Group => group;

        public IntakeSpread? Spread => field ??= IntakeSpread.Of(row);

        /// <summary>A Box-Cox fit before none, then the narrower group.</summary>
        public bool IsBetterThan(Entry other) =>
            (row.Lambda is not null) != (other.Row.Lambda is not null) ? row.Lambda is not null : group.Breadth < other.Group.Breadth;
    }

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
            var (who, sex) = text switch
            {
                _ when text.StartsWith("all adults", StringComparison.Ordinal) => ("all adults", (Sex?)null),
                _ when text.StartsWith("men", StringComparison.Ordinal) => ("men", Cases.Sex.Male),
                _ when text.StartsWith("women", StringComparison.Ordinal) => ("women", Cases.Sex.Female),
                _ => throw NoGroup(text),
            };
            var ages = text[who.Length..];
            if (ages.Length == 0)
            {
                return new(sex, null, Oldest);
            }

            var to = ages.IndexOf('-', StringComparison.Ordinal);
            var from = ages[0] != ' ' ? null : Years(ages[1..(to > 0 ? to : ages.Length - 1)]);
            var until = to > 0 ? Years(ages[(to + 1)..]) + 1 : ages[^1] == '+' ? Oldest : null;
            return from is null || until is null ? throw NoGroup(text) : new(sex, from, until.Value);
        }

        private static double? Years(string text) => double.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? years : null;

        private static ArgumentException NoGroup(string text) =>
            new($"'{text}' is no group; write 'all adults', 'men', 'women', 'men 19-50' or 'women 51+'.", nameof(text));

        public bool Holds(Person person) =>
            (Sex is null || Sex == person.Sex) && (From is null || (From <= person.Age && person.Age < To));
    }
}
