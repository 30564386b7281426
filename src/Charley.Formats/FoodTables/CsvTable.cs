using Sylvan.Data.Csv;

namespace Charley.Formats.FoodTables;

/// <summary>A CSV file with a header row, read a row at a time.</summary>
internal static class CsvTable
{
    /// <param name="read">Makes something of a row; fields are asked for by name.</param>
    /// <exception cref="InvalidDataException">The file lacks a column or a row cannot be read; says which.</exception>
    public static IEnumerable<T> Read<T>(string file, Func<CsvRow, T> read) => Read(file, new StreamReader(file), read);

    /// <param name="file">As it is named in a problem.</param>
    /// <param name="text">What is in it; closed at the end.</param>
    /// <param name="read">Makes something of a row; fields are asked for by name.</param>
    /// <exception cref="InvalidDataException">The file lacks a column or a row cannot be read; says which.</exception>
    public static IEnumerable<T> Read<T>(string file, TextReader text, Func<CsvRow, T> read)
    {
        using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions { BufferSize = 1 << 16 });
        var columns = Enumerable.Range(0, csv.FieldCount).ToDictionary(csv.GetName, at => at, StringComparer.Ordinal);
        var row = new CsvRow(file, csv, columns);
        while (csv.Read())
        {
            yield return read(row);
        }
    }
}

/// <summary>The row that is being read.</summary>
internal sealed class CsvRow(string file, CsvDataReader csv, Dictionary<string, int> columns)
{
    public string Text(string column) => csv.GetString(At(column));

    public double Number(string column) =>
        double.TryParse(csv.GetFieldSpan(At(column)), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidDataException($"{file}:{csv.RowNumber + 1}: {column}: '{Text(column)}' is no number");

    private int At(string column) => columns.TryGetValue(column, out var at)
        ? at
        : throw new InvalidDataException($"{file}:1: the column '{column}' is missing");
}
