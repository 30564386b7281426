using System.Globalization;
using Charley.Cases;
using Charley.Units;

namespace Charley.Formats.Diaries;

/// <summary>Reads one line of a diary and collects what is wrong with it.</summary>
internal sealed class DiaryLine(int line, DiaryHeader header, string[] fields, List<DiaryProblem> problems)
{
    /// <summary>No single entry of a person's diary weighs more, in grams.</summary>
    private const double LargestMass = 20_000;

    /// <summary>No single drink is larger, in litres.</summary>
    private const double LargestVolume = 20;

    /// <summary>No entry counts more portions, tablets or units that are not masses or volumes.</summary>
    private const double LargestCount = 1000;

    private static readonly DateOnly Earliest = new(1900, 1, 1);

    private static readonly string[] Times = ["HH:mm", "H:mm", "HH:mm:ss", "H:mm:ss", "h:mm tt", "h:mmtt", "h tt", "htt"];

    private readonly int _before = problems.Count;

    /// <returns><c>null</c> where the line could not be read as a whole.</returns>
    public DiaryRow? Read(DateOnly today)
    {
        if (fields.Length > header.Fields)
        {
            Problem("line", $"has {fields.Length} fields where the header has {header.Fields}", "put quotes round a field that holds a comma");
            return null;
        }

        var date = header.Has("date") ? Date(today) : default;
        var time = Time();
        var (food, id) = (Of("food"), Of("food_id"));
        if (food.Length == 0 && id.Length == 0 && header.Has("food"))
        {
            Problem("food", "is empty", "write what was eaten or drunk");
        }

        var amount = header.Has("amount") ? Amount() : 0;
        if (header.Has("unit") && Of("unit").Length == 0)
        {
            Problem("unit", DiaryUnits.Missing, DiaryUnits.Right(Of("amount"), food));
        }

        return problems.Count > _before || !header.Complete
            ? null
            : new(line, date, food.Length == 0 ? id : food, amount, Of("unit"))
            {
                Time = time,
                Meal = Of("meal") is { Length: > 0 } meal ? meal : null,
                FoodId = id.Length == 0 ? null : id,
            };
    }

    private DateOnly Date(DateOnly today)
    {
        var text = Of("date");
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            Problem("date", text.Length == 0 ? "is empty" : $"'{text}' is no date", "write year-month-day, such as 2026-03-09");
        }
        else if (date > today)
        {
            Problem("date", $"'{text}' lies in the future", string.Create(CultureInfo.InvariantCulture, $"write a day up to {today:yyyy-MM-dd}"));
        }
        else if (date < Earliest)
        {
            Problem("date", $"'{text}' is too long ago", "write the year with four digits");
        }

        return date;
    }

    private TimeOnly? Time()
    {
        var text = Of("time");
        if (text.Length == 0)
        {
            return null;
        }

        if (TimeOnly.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        Problem("time", $"'{text}' is no time of day", "write hours and minutes, such as 07:30, or leave it empty");
        return null;
    }

    private double Amount()
    {
        var text = Of("amount");
        var amount = 0.0;
        if (Numbers.HasDecimalComma(text))
        {
            Problem("amount", $"'{text}' {Numbers.Comma}", Numbers.WithPoint(text));
        }
        else if (!Quantity.TryReadNumber(text, out amount))
        {
            Problem("amount", text.Length == 0 ? "is empty" : $"'{text}' is no number", "write a number with a decimal point, such as 1.5 or 1/2");
        }
        else if (amount < 0)
        {
            Problem("amount", $"'{text}' is negative", "write how much was eaten or drunk");
        }
        else if (amount > Largest(Of("unit")))
        {
            Problem("amount", $"'{text}' {Of("unit")} is more than anyone takes at once", "check the number and its unit");
        }

        return amount;
    }

    private static double Largest(string unit) => Unit.TryRead(unit, out var known)
        ? known.Dimension switch
        {
            Dimension.Mass or Dimension.RetinolActivity => LargestMass / known.InBase,
            Dimension.Volume => LargestVolume / known.InBase,
            Dimension.InternationalUnits => double.PositiveInfinity,
            _ => LargestCount,
        }
        : LargestCount;

    private string Of(string column) => header.Of(column, fields);

    private void Problem(string field, string what, string right) => problems.Add(new(line, field, what, right));
}
