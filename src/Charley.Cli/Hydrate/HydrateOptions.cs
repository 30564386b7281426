using System.Globalization;
using System.Text.RegularExpressions;
using Charley.Cases;
using Charley.Formats.Cases;
using Charley.Hydration;
using Charley.Units;

namespace Charley.Cli.Hydrate;

/// <summary>What was written behind <c>charley hydrate</c>, read into a request; every wrong option is told at once.</summary>
/// <param name="texts">By name of the option, such as <c>--before</c>.</param>
internal sealed partial class HydrateOptions(IReadOnlyDictionary<string, string> texts)
{
    private const double SodiumMass = 22.98977;
    private const double OldestAge = 125;
    private static readonly string[] OfTest = ["--before", "--after", "--minutes"];
    private static readonly string[] OnlyWithTest = ["--drank", "--food", "--urine", "--scales", "--drink-sodium", "--minutes"];
    private readonly List<string> _problems = [];

    public bool Heat { get; init; }

    public bool Pregnant { get; init; }

    public bool Lactating { get; init; }

    public bool Painkiller { get; init; }

    public required string Body { get; init; }

    /// <summary>The person as the options tell; what they leave out is that of <paramref name="person"/>.</summary>
    public (HydrationRequest Request, IReadOnlyList<string> Problems) Read(Person person)
    {
        _problems.Clear();
        var request = new HydrationRequest
        {
            Person = Of(person),
            Test = Test(),
            Session = Duration("--session"),
            SweatSodium = Saltiness(),
            DrinkSodium = Salt("--drink-sodium")?.Value,
            Heat = Heat,
            Caffeine = Amount("--caffeine", Dimension.Mass, "300 mg")?.In(Unit.Milligram),
            Alcohol = Amount("--alcohol", Dimension.Mass, "20 g")?.In(Unit.Gram),
            Body = Body,
        };
        return (request, _problems);
    }

    private Person Of(Person person)
    {
        var sex = Said("--sex") switch { null => person.Sex, "female" or "f" or "woman" => Sex.Female, "male" or "m" or "man" => Sex.Male, _ => (Sex?)null };
        if (Said("--sex") is { } told && sex is null)
        {
            Report("--sex", $"'{told}' is neither female nor male");
        }

        if (sex == Sex.Male && (Pregnant || Lactating))
        {
            Report("--sex", "male does not go with --pregnant or --lactating");
        }

        return person with
        {
            Age = Age() ?? person.Age,
            Sex = sex ?? (Pregnant || Lactating ? Sex.Female : null),
            Weight = Amount("--weight", Dimension.Mass, "70 kg, 154 lb, 11 st 4", (2, 400)) ?? person.Weight,
            Height = Amount("--height", Dimension.Length, "178 cm, 5 ft 10", (0.4, 2.6)) ?? person.Height,
            Pregnant = Pregnant ? true : person.Pregnant,
            Lactating = Lactating ? true : person.Lactating,
        };
    }

    private SweatTest? Test()
    {
        foreach (var missing in OfTest.Where(name => !texts.ContainsKey(name) && (texts.ContainsKey("--before") || texts.ContainsKey("--after"))))
        {
            Report(missing, "is needed with the other weight: --before, --after and --minutes go together");
        }

        foreach (var lone in OnlyWithTest.Where(name => texts.ContainsKey(name) && !texts.ContainsKey("--before") && !texts.ContainsKey("--after")))
        {
            Report(lone, "means something only with --before and --after; to plan a session write --session");
        }

        var (before, after, length) = (Weight("--before"), Weight("--after"), Duration("--minutes"));
        var (drank, food, urine) = (Volume("--drank", "0.5L, 500 ml, 16 oz, 2 cups"), Amount("--food", Dimension.Mass, "60 g"), Volume("--urine", "300 ml"));
        var scales = Amount("--scales", Dimension.Mass, "0.1 kg", (0.001, 2));
        return before is not { } first || after is not { } second || length is not { } time ? null : new SweatTest(first, second, time)
        {
            Drank = drank ?? Charley.Units.Amount.Of(0, Unit.Litre),
            Food = food ?? Charley.Units.Amount.Of(0, Unit.Gram),
            Urine = urine ?? Charley.Units.Amount.Of(0, Unit.Litre),
            ScaleError = scales?.In(Unit.Kilogram),
        };
    }

    private Amount? Weight(string name) => Amount(name, Dimension.Mass, "70.2kg, 154.8 lb, 11 st 4", (5, 400));

    private double? Age()
    {
        if (Said("--age") is not { } text)
        {
            return null;
        }

        if (Quantity.TryReadNumber(text, out var age) && age is >= 0 and <= OldestAge)
        {
            return age;
        }

        Report("--age", $"'{text}' is no age; write years from 0 to {OldestAge:0}");
        return null;
    }

    /// <summary>An ounce of a drink is a fluid ounce, and a gram a millilitre.</summary>
    private Amount? Volume(string name, string example)
    {
        if (Said(name) is not { } text)
        {
            return null;
        }

        if (AmountText.Read(text, Dimension.Mass).Amount is { } mass)
        {
            var isOunces = text.TrimEnd('.').EndsWith("oz", StringComparison.Ordinal) || text.Contains("ounce", StringComparison.Ordinal);
            return isOunces ? Charley.Units.Amount.Of(mass.In(Unit.Ounce), Unit.FluidOunce) : Charley.Units.Amount.Of(mass.In(Unit.Kilogram), Unit.Litre);
        }

        return Amount(name, Dimension.Volume, example);
    }

    /// <param name="within">In the base unit people think in: kg, m.</param>
    private Amount? Amount(string name, Dimension dimension, string example, (double Least, double Most)? within = null)
    {
        if (Said(name) is not { } text)
        {
            return null;
        }

        var (amount, problem) = AmountText.Read(text, dimension);
        if (amount is { } read && within is var (least, most))
        {
            var unit = dimension == Dimension.Mass ? Unit.Kilogram : Unit.Metre;
            problem = read.In(unit) >= least && read.In(unit) <= most ? null : FormattableString.Invariant($"lies outside {least:0.###} to {most:0.###} {unit}");
        }

        if (problem is not null)
        {
            Report(name, $"'{text}' {problem}; write for example {example}");
        }

        return problem is null ? amount : null;
    }

    private SweatSodium Saltiness() => Said("--sweat-sodium") switch
    {
        null => new SweatSodium.Unknown(),
        "low" => new SweatSodium.Low(),
        "average" or "medium" or "normal" => new SweatSodium.Average(),
        "high" or "salty" => new SweatSodium.High(),
        _ => Salt("--sweat-sodium") is var (value, isForearm) ? new SweatSodium.Measured(value, isForearm) : new SweatSodium.Unknown(),
    };

    private (double Value, bool IsForearm)? Salt(string name)
    {
        if (Said(name) is not { } text)
        {
            return null;
        }

        var match = Concentration().Match(text);
        if (match.Success && double.TryParse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return (match.Groups["mass"].Success ? value / SodiumMass : value, match.Groups["forearm"].Success);
        }

        Report(name, $"'{text}' is not understood; write {(name == "--sweat-sodium" ? "low, average, high, \"40 mmol/L\", \"60 mmol/L forearm\"" : "\"20 mmol/L\"")} or \"460 mg/L\"");
        return null;
    }

    private TimeSpan? Duration(string name)
    {
        if (Said(name) is not { } text)
        {
            return null;
        }

        var match = Time().Match(text);
        if (match.Success && (match.Groups["h"].Success || match.Groups["m"].Success))
        {
            return TimeSpan.FromMinutes((Number(match.Groups["h"]) * 60) + Number(match.Groups["m"]));
        }

        Report(name, $"'{text}' is no length of time; write for example 90 (minutes), 3h, 1h30 or 1:30");
        return null;

        static double Number(Group group) => group.Success ? double.Parse(group.Value, CultureInfo.InvariantCulture) : 0;
    }

    private string? Said(string name) => texts.TryGetValue(name, out var text) ? text.Trim().ToLowerInvariant() : null;

    private void Report(string option, string problem) => _problems.Add($"{option}: {problem}");

    [GeneratedRegex(@"^(?:na\s*)?(?<number>\d+(?:\.\d+)?)\s*(?:mmol|meq|mm|(?<mass>mg))\s*(?:/|per\s*)?\s*(?:l|litre|liter)?\s*(?<forearm>forearm|patch|local)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Concentration();

    [GeneratedRegex(@"^(?:(?<h>\d+):(?<m>[0-5]\d)|(?<h>\d+(?:\.\d+)?)\s*(?:h|hr|hrs|hour|hours)\s*(?:(?<m>\d+)\s*(?:m|min|mins|minutes)?)?|(?<m>\d+(?:\.\d+)?)\s*(?:m|min|mins|minute|minutes)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
