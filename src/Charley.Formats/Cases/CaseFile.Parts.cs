using System.Buffers;
using Charley.Cases;
using Charley.Formats.Yaml;
using Charley.Units;
using YamlDotNet.RepresentationModel;

namespace Charley.Formats.Cases;

/// <content>The parts of a case, one function each.</content>
public static partial class CaseFile
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,");

    private static Person ReadPerson(YamlNode node, ProblemSink sink)
    {
        if (Fields.Of(node, sink, "person", ["age", "sex", "weight", "height", "pregnant", "trimester", "lactating"]) is not { } fields)
        {
            return new Person();
        }

        var person = new Person
        {
            Age = fields.Number("age", 0, 125),
            Sex = ReadSex(fields),
            Weight = ReadAmount(fields, "weight", sink, Dimension.Mass, "70 kg, 154 lb, 11 st 4 lb", (Amount.Of(0.3, Unit.Kilogram), Amount.Of(650, Unit.Kilogram))),
            Height = ReadAmount(fields, "height", sink, Dimension.Length, "178 cm, 1.78 m, 5 ft 10 in", (Amount.Of(20, Unit.Centimetre), Amount.Of(280, Unit.Centimetre))),
            Pregnant = fields.Flag("pregnant"),
            Trimester = (int?)fields.Number("trimester", 1, 3),
            Lactating = fields.Flag("lactating"),
        };
        if (person is { Pregnant: true, Sex: Sex.Male })
        {
            fields.Report("pregnant", "sex is male; one of the two cannot be right");
        }

        return person;
    }

    private static Sex? ReadSex(Fields fields)
    {
        switch (fields.Text("sex")?.ToUpperInvariant())
        {
            case null:
                return null;
            case "FEMALE" or "F" or "WOMAN" or "GIRL":
                return Sex.Female;
            case "MALE" or "M" or "MAN" or "BOY":
                return Sex.Male;
            default:
                fields.Report("sex", "female or male is expected; leave it out where neither fits: reference intakes then widen");
                return null;
        }
    }

    private static Cramps? ReadCramps(YamlNode node, ProblemSink sink) =>
        Fields.Of(node, sink, "cramps", ["sites", "timing", "frequency", "since", "lasting", "triggers"]) is { } fields
            ? new Cramps
            {
                Sites = fields.Texts("sites"),
                Timing = fields.Texts("timing"),
                Frequency = fields.Text("frequency"),
                Since = fields.Text("since"),
                Lasting = fields.Text("lasting"),
                Triggers = fields.Texts("triggers"),
            }
            : null;

    private static Medication? ReadMedication(YamlNode node, string path, ProblemSink sink, DateOnly today)
    {
        if (node is YamlScalarNode { Value: { } text })
        {
            return text.Trim().Length > 0 ? new Medication(text.Trim()) : null;
        }

        if (Fields.Of(node, sink, path, ["name", "text", "dose", "started", "stopped", "code", "system"]) is not { } fields)
        {
            return null;
        }

        var name = fields.Text("name") ?? fields.Text("text") ?? fields.Text("code");
        if (name is null)
        {
            sink.Report(node, path, "a name or a code is expected");
        }

        var medication = new Medication(fields.Text("dose") is { } dose ? $"{name} {dose}" : name ?? "")
        {
            Started = fields.Date("started", today),
            Stopped = fields.Date("stopped", today),
            Code = fields.Text("code"),
            System = fields.Text("system"),
        };
        if (medication.Started > medication.Stopped)
        {
            fields.Report("stopped", "lies before started");
        }

        return medication;
    }

    private static CodedText? ReadCoded(YamlNode node, string path, ProblemSink sink)
    {
        if (node is YamlScalarNode { Value: { } text })
        {
            return text.Trim().Length > 0 ? new CodedText(text.Trim()) : null;
        }

        if (Fields.Of(node, sink, path, ["name", "text", "code", "system"]) is not { } fields)
        {
            return null;
        }

        var name = fields.Text("name") ?? fields.Text("text") ?? fields.Text("code");
        if (name is null)
        {
            sink.Report(node, path, "a name or a code is expected");
        }

        return name is null ? null : new CodedText(name, fields.Text("code"), fields.Text("system"));
    }

    private static Dictionary<string, Amount> ReadIntake(Fields fields, ProblemSink sink)
    {
        var result = new Dictionary<string, Amount>(StringComparer.Ordinal);
        if (fields.Node("intake") is not { } node)
        {
            return result;
        }

        if (node is not YamlMappingNode mapping)
        {
            sink.Report(node, "intake", "nutrients with their usual daily amount are expected here, such as magnesium: 190 mg");
            return result;
        }

        foreach (var (key, value) in mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (AmountOf(value, $"intake.{name}", sink, null, "190 mg, 1.9 g, 1000 IU") is { } amount)
            {
                result[name] = amount;
            }
        }

        return result;
    }

    /// <returns>Always an entry: one that is wrong keeps its place among the others, and the case is not answered.</returns>
    private static LabEntry ReadLab(YamlNode node, string path, ProblemSink sink, DateOnly today)
    {
        if (Fields.Of(node, sink, path, ["name", "value", "unit", "date", "low", "high", "code", "system"]) is not { } fields)
        {
            return new LabEntry("", 0);
        }

        var name = fields.Text("name") ?? fields.Text("code");
        if (name is null)
        {
            sink.Report(node, path + ".name", "is missing: what was measured?");
        }

        var (value, bound, unit) = ReadValue(fields, node, path, sink);
        return new LabEntry(name ?? "", value)
        {
            Bound = bound,
            Unit = fields.Text("unit") ?? unit,
            Date = fields.Date("date", today),
            Low = fields.Number("low", -1e6, 1e7),
            High = fields.Number("high", -1e6, 1e7),
            Code = fields.Text("code"),
            System = fields.Text("system"),
        };
    }

    /// <summary>Parts <c>&lt;11.2 mg/dL</c> into bound, number and unit.</summary>
    private static (double Value, Bound Bound, string? Unit) ReadValue(Fields fields, YamlNode node, string path, ProblemSink sink)
    {
        if (fields.Node("value") is null)
        {
            sink.Report(node, path + ".value", "is missing: a number, or a bound such as \"<0.6\"");
            return (0, Bound.Exact, null);
        }

        if (fields.Text("value") is not { } text)
        {
            return (0, Bound.Exact, null);
        }

        var plain = text.TrimStart('<', '>', '≤', '≥', '=').Trim();
        var end = plain.AsSpan().IndexOfAnyExcept(NumberCharacters);
        var (number, unit) = end <= 0 ? (plain, null) : (plain[..end], plain[end..].Trim());
        if (Numbers.HasDecimalComma(number))
        {
            fields.Report("value", $"'{number}' {Numbers.Comma}; {Numbers.WithPoint(number)}");
        }
        else if (!Quantity.TryReadNumber(number, out var value) || value < 0)
        {
            fields.Report("value", $"'{text}' is not a number or a bound such as \"<0.6\"");
        }
        else
        {
            return (value, text[0] switch { '<' or '≤' => Bound.Below, '>' or '≥' => Bound.Above, _ => Bound.Exact }, unit);
        }

        return (0, Bound.Exact, unit);
    }

    private static Amount? ReadAmount(Fields fields, string name, ProblemSink sink, Dimension dimension, string example, (Amount Low, Amount High) possible)
    {
        if (fields.Node(name) is not { } node || AmountOf(node, fields.PathOf(name), sink, dimension, example) is not { } amount)
        {
            return null;
        }

        if (amount >= possible.Low && amount <= possible.High)
        {
            return amount;
        }

        fields.Report(name, $"'{(node as YamlScalarNode)?.Value}' is not possible for a person; look at number and unit ({example})");
        return null;
    }

    private static Amount? AmountOf(YamlNode node, string path, ProblemSink sink, Dimension? dimension, string example)
    {
        var text = node is YamlMappingNode
            ? Fields.Of(node, sink, path, ["value", "unit"]) is { } fields ? $"{fields.Text("value")} {fields.Text("unit")}" : ""
            : (node as YamlScalarNode)?.Value ?? "";
        var (amount, problem) = AmountText.Read(text, dimension);
        if (amount is null)
        {
            sink.Report(node, path, $"'{text}' {problem}; write for example {example}");
        }

        return amount;
    }
}
