using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Charley.Cases;
using Charley.Formats.Yaml;
using YamlDotNet.RepresentationModel;

namespace Charley.Formats.Cases;

/// <summary>Reads <c>charley.case/1</c> from YAML or JSON.</summary>
public static partial class CaseFile
{
    public const string SchemaName = "charley.case/1";

    /// <summary>The largest file that is read.</summary>
    /// <remarks>A case is kilobytes; what is larger is another kind of file.</remarks>
    public const int LargestBytes = 5_000_000;

    private static readonly string[] Known =
    [
        "schema", "id", "setting", "person", "complaint", "cramps", "symptoms", "signs", "absent", "medications", "conditions", "lifestyle",
        "diet", "intake", "supplements", "diary", "labs", "trials", "wishes",
    ];

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="today">Dates after it are errors.</param>
    public static CaseReading Read(ReadOnlySpan<byte> bytes, string file, DateOnly today)
    {
        if (Refusal(bytes) is { } refusal)
        {
            return new CaseReading(file, null, null, [new Problem(file, 0, "", refusal)], new Dictionary<string, int>());
        }

        var sink = new ProblemSink(file);
        var root = YamlText.Parse(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), file, sink.Problems);
        var places = new Dictionary<string, int>();
        if (root is null || Fields.Of(root, sink, "", Known) is not { } fields)
        {
            return new CaseReading(file, null, null, sink.Problems, places);
        }

        Remember(root, "", places);
        var (read, diary) = ReadCase(fields, sink, today);
        return new CaseReading(file, sink.Problems.Count == 0 ? read : null, diary, sink.Problems, places) { Part = read };
    }

    private static string? Refusal(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Trim(" \t\r\n"u8).IsEmpty)
        {
            return $"the file is empty; a case ({SchemaName}, YAML or JSON) is expected";
        }

        if (bytes.Length > LargestBytes)
        {
            return string.Create(CultureInfo.InvariantCulture,
                $"the file has {bytes.Length / 1e6:0.0} MB, and a case has at most {LargestBytes / 1e6:0} MB; a long diary belongs in a CSV file (diary: diary.csv)");
        }

        return bytes.Contains((byte)0) ? "this is a binary file; a case is text in YAML or JSON"
            : Utf8.IsValid(bytes) ? null
            : "the text is not in UTF-8; save the file as UTF-8";
    }

    private static (Case Case, string? DiaryFile) ReadCase(Fields fields, ProblemSink sink, DateOnly today)
    {
        CheckSchema(fields);
        var (rows, diary) = ReadDiary(fields, sink, today);
        var read = new Case
        {
            Id = fields.Text("id"),
            Setting = ReadSetting(fields),
            Person = fields.Node("person") is { } person ? ReadPerson(person, sink) : new Person(),
            Complaint = fields.Text("complaint"),
            Cramps = fields.Node("cramps") is { } cramps ? ReadCramps(cramps, sink) : null,
            Symptoms = fields.Texts("symptoms"),
            Signs = fields.Texts("signs"),
            Absent = fields.Texts("absent"),
            Medications = [.. fields.Elements("medications").Select(entry => ReadMedication(entry.Node, entry.Path, sink, today)).OfType<Medication>()],
            Conditions = [.. fields.Elements("conditions").Select(entry => ReadCoded(entry.Node, entry.Path, sink)).OfType<CodedText>()],
            Lifestyle = fields.Texts("lifestyle"),
            Diet = fields.Texts("diet"),
            Intake = ReadIntake(fields, sink),
            Supplements = fields.Texts("supplements"),
            Diary = rows,
            Labs = [.. fields.Elements("labs").Select(entry => ReadLab(entry.Node, entry.Path, sink, today))],
            Wishes = fields.Node("wishes") is { } wishes ? ReadWishes(wishes, sink) : new Wishes(),
            Trials = [.. fields.Elements("trials").Select(entry => ReadTrial(entry.Node, entry.Path, sink)).OfType<OwnTrial>()],
        };
        return (read, diary);
    }

    private static void CheckSchema(Fields fields)
    {
        var schema = fields.Text("schema");
        if (schema is not null && schema != SchemaName)
        {
            fields.Report("schema", $"'{schema}' cannot be read; this program reads {SchemaName}");
        }
    }

    private static Setting ReadSetting(Fields fields)
    {
        switch (fields.Text("setting"))
        {
            case null or "community":
                return Setting.Community;
            case "primary-care":
                return Setting.PrimaryCare;
            case "referred":
                return Setting.Referred;
            case "emergency":
                return Setting.Emergency;
            case { } other:
                fields.Report("setting", $"'{other}' is not one of community, primary-care, referred, emergency");
                return Setting.Community;
        }
    }

    private static void Remember(YamlNode node, string path, Dictionary<string, int> places)
    {
        places[path] = node.Line();
        switch (node)
        {
            case YamlMappingNode mapping:
                foreach (var (key, value) in mapping.Children)
                {
                    Remember(value, path.Length == 0 ? $"{(key as YamlScalarNode)?.Value}" : $"{path}.{(key as YamlScalarNode)?.Value}", places);
                }

                break;
            case YamlSequenceNode sequence:
                for (var i = 0; i < sequence.Children.Count; i++)
                {
                    Remember(sequence.Children[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), places);
                }

                break;
            default:
                break;
        }
    }
}
