namespace Charley.Formats.FoodTables;

/// <summary>What a zero of the Indian tables means.</summary>
internal enum ZeroMeaning
{
    /// <summary>A gap: nobody measured it. What holds where nothing else is said.</summary>
    Unknown,

    /// <summary>None there: measured, or a substance that such food cannot hold.</summary>
    Zero,

    /// <summary>The whole column is not believed for such food, zero or not.</summary>
    NotTakenOver,

    /// <summary>Energy left out of oils: worked out from their fat.</summary>
    FromFat,
}

/// <summary>The rules of <c>data/ifct2017/zeros.csv</c>; the last that names group and column wins.</summary>
internal sealed class IfctZeros
{
    private readonly List<(string[] Groups, string[] Codes, ZeroMeaning Means)> _rules;

    private IfctZeros(List<(string[], string[], ZeroMeaning)> rules) => _rules = rules;

    public static IfctZeros Read(string file) => new([.. CsvTable.Read(file, row =>
        (row.Text("groups").Split('|'), row.Text("codes").Split(' '), Named(file, row.Text("means"))))]);

    public ZeroMeaning Meaning(string group, string code) =>
        _rules.FindLast(rule => rule.Codes.Contains(code) && (rule.Groups is ["*"] || rule.Groups.Contains(group))).Means;

    private static ZeroMeaning Named(string file, string text) => text switch
    {
        "unknown" => ZeroMeaning.Unknown,
        "zero" => ZeroMeaning.Zero,
        "not taken over" => ZeroMeaning.NotTakenOver,
        "37 kJ per g of fat" => ZeroMeaning.FromFat,
        _ => throw new InvalidDataException($"{file}: '{text}' is no meaning of a zero"),
    };
}
