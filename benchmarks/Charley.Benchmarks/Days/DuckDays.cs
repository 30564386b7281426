using System.Globalization;
using DuckDB.NET.Data;

namespace Charley.Benchmarks.Days;

/// <summary>The same sums in SQL: entries joined with the food table, grouped by day, all in memory.</summary>
internal sealed class DuckDays : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly int _width;
    private readonly string _sum;

    public DuckDays(Population population)
    {
        _width = 2 * Population.Nutrients;
        _connection.Open();
        var columns = Enumerable.Range(0, _width).Select(column => string.Create(CultureInfo.InvariantCulture, $"v{column}")).ToList();
        Execute($"CREATE TABLE foods (food INTEGER, {string.Join(", ", columns.Select(column => $"{column} FLOAT"))})");
        Execute("CREATE TABLE entries (food INTEGER, grams FLOAT, day INTEGER)");
        Fill(population);
        _sum = $"CREATE OR REPLACE TABLE totals AS SELECT day, {string.Join(", ", columns.Select(column => $"sum(grams * {column}) AS {column}"))} FROM entries JOIN foods USING (food) GROUP BY day";
    }

    public string Version => _connection.ServerVersion;

    public void UseThreads(int threads) => Execute(string.Create(CultureInfo.InvariantCulture, $"SET threads = {threads}"));

    public void Sum() => Execute(_sum);

    /// <summary>The largest difference from other totals, relative to 1 + the total.</summary>
    /// <param name="rowWidth">Floats a row of <paramref name="totals"/>.</param>
    public double Difference(ReadOnlySpan<float> totals, int rowWidth)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT * FROM totals";
        using var reader = command.ExecuteReader();
        var (largest, days) = (0.0, 0);
        for (; reader.Read(); days++)
        {
            var row = totals.Slice(reader.GetInt32(0) * rowWidth, _width);
            for (var column = 0; column < _width; column++)
            {
                var wanted = reader.GetDouble(column + 1);
                largest = Math.Max(largest, Math.Abs(wanted - row[column]) / (1 + Math.Abs(wanted)));
            }
        }

        return days * rowWidth == totals.Length ? largest : double.PositiveInfinity;
    }

    public void Dispose() => _connection.Dispose();

    private void Fill(Population population)
    {
        using (var foods = _connection.CreateAppender("foods"))
        {
            for (var food = 0; food < population.Foods.Foods; food++)
            {
                var row = foods.CreateRow().AppendValue(food);
                foreach (var value in population.Foods.Rows.Slice(food * population.Foods.RowWidth, _width))
                {
                    row.AppendValue(value);
                }

                row.EndRow();
            }
        }

        using var entries = _connection.CreateAppender("entries");
        for (var i = 0; i < population.Food.Length; i++)
        {
            entries.CreateRow().AppendValue(population.Food[i]).AppendValue(population.Grams[i]).AppendValue(population.Day[i]).EndRow();
        }
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
