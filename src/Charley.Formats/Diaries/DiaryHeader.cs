namespace Charley.Formats.Diaries;

/// <summary>Which column of a diary file is what.</summary>
internal sealed class DiaryHeader
{
    public const string Line = "date,time,meal,food,amount,unit[,food_id]";

    private const int FarthestTypo = 3;

    private static readonly string[] Known = ["date", "time", "meal", "food", "amount", "unit", "food_id"];

    private static readonly string[] Needed = ["date", "food", "amount", "unit"];

    /// <summary>What other programs call the same.</summary>
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["day"] = "date", ["quantity"] = "amount", ["qty"] = "amount", ["item"] = "food", ["food name"] = "food", ["description"] = "food",
        ["units"] = "unit", ["measure"] = "unit", ["group"] = "meal", ["occasion"] = "meal", ["id"] = "food_id", ["foodid"] = "food_id",
    };

    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);

    private DiaryHeader(int fields) => Fields = fields;

    public int Fields { get; }

    /// <summary>Every column that a line cannot do without is there.</summary>
    public bool Complete => Array.TrueForAll(Needed, _columns.ContainsKey);

    public static DiaryHeader Read(string[] fields, int line, List<DiaryProblem> problems)
    {
        var header = new DiaryHeader(fields.Length);
        if (fields is [var only] && (only.Contains(';', StringComparison.Ordinal) || only.Contains('\t', StringComparison.Ordinal)))
        {
            problems.Add(new(line, "file", "is not separated by commas", $"write {Line}"));
            return header;
        }

        for (var i = 0; i < fields.Length; i++)
        {
            if (!Known.Contains(fields[i], StringComparer.OrdinalIgnoreCase))
            {
                problems.Add(new(line, fields[i], "is no column of a diary", Nearest(fields[i])));
            }
            else if (!header._columns.TryAdd(fields[i], i))
            {
                problems.Add(new(line, fields[i], "stands twice in the header", "keep one"));
            }
        }

        problems.AddRange(Needed.Where(name => !header._columns.ContainsKey(name))
            .Select(name => new DiaryProblem(line, name, "is missing from the header", $"write {Line}")));
        return header;
    }

    public bool Has(string name) => _columns.ContainsKey(name);

    /// <returns>Empty where the column or the field is not there.</returns>
    public string Of(string name, string[] fields) => _columns.TryGetValue(name, out var at) && at < fields.Length ? fields[at] : "";

    private static string Nearest(string name)
    {
        if (OtherNames.TryGetValue(name, out var other))
        {
            return $"did you mean {other}?";
        }

        var (nearest, distance) = Known.Select(known => (known, Distance(known, name))).MinBy(entry => entry.Item2);
        return distance <= Math.Min(FarthestTypo, nearest.Length - 1) ? $"did you mean {nearest}?" : $"write {Line}";
    }

    /// <summary>Levenshtein's distance.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var same = char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]) ? 0 : 1;
                (row[j], diagonal) = (Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + same), row[j]);
            }
        }

        return row[^1];
    }
}
