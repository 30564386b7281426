using System.Globalization;
using Charley.Cases;
using Charley.Formats.Diaries;
using Charley.Formats.Yaml;
using Charley.Units;
using YamlDotNet.RepresentationModel;

namespace Charley.Formats.Cases;

/// <content>A diary inside a case: the name of a file, or the rows themselves.</content>
public static partial class CaseFile
{
    private static readonly string[] DiaryColumns = ["date", "time", "meal", "food", "amount", "unit", "food_id"];

    private static readonly string[] RequiredColumns = ["date", "amount"];

    private static (IReadOnlyList<DiaryRow> Rows, string? File) ReadDiary(Fields fields, ProblemSink sink, DateOnly today)
    {
        switch (fields.Node("diary"))
        {
            case null:
                return ([], null);
            case YamlScalarNode { Value: { } file } when file.Trim().Length > 0:
                return ([], file.Trim());
            case YamlSequenceNode sequence:
                return ([.. sequence.Children.Select((row, index) => ReadRow(row, index, sink, today)).OfType<DiaryRow>()], null);
            case { } other:
                sink.Report(other, "diary", "the name of a CSV file or a list of rows (date, food, amount, unit) is expected here");
                return ([], null);
        }
    }

    private static DiaryRow? ReadRow(YamlNode node, int index, ProblemSink sink, DateOnly today)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"diary[{index}]");
        if (Fields.Of(node, sink, path, DiaryColumns) is not { } fields)
        {
            return null;
        }

        var date = fields.Date("date", today);
        var food = fields.Text("food") ?? fields.Text("food_id");
        foreach (var missing in RequiredColumns.Where(name => fields.Node(name) is null))
        {
            sink.Report(node, $"{path}.{missing}", "is missing");
        }

        if (food is null)
        {
            sink.Report(node, $"{path}.food", "is missing");
        }

        var number = fields.Text("amount");
        if (fields.Node("unit") is null)
        {
            sink.Report(node, $"{path}.unit", $"{DiaryUnits.Missing}; {DiaryUnits.Right(number ?? "", food ?? "")}");
        }

        TimeOnly? time = null;
        if (fields.Text("time") is { } clock)
        {
            if (TimeOnly.TryParse(clock, CultureInfo.InvariantCulture, out var read))
            {
                time = read;
            }
            else
            {
                fields.Report("time", $"'{clock}' is not a time; write it as 07:30");
            }
        }

        var amount = 0.0;
        if (number is not null && Numbers.HasDecimalComma(number))
        {
            fields.Report("amount", $"'{number}' {Numbers.Comma}; {Numbers.WithPoint(number)}");
        }
        else if (number is not null && (!Quantity.TryReadNumber(number, out amount) || amount < 0 || amount > 100_000))
        {
            fields.Report("amount", $"'{number}' is not an amount; write a number such as 2 or 1/2");
        }

        return date is { } day && food is not null && fields.Text("unit") is { } unit
            ? new DiaryRow(index + 1, day, food, amount, unit) { Time = time, Meal = fields.Text("meal"), FoodId = fields.Text("food_id") }
            : null;
    }
}
