using System.Text.RegularExpressions;
using Charley.Foods;
using Microsoft.Data.Sqlite;

namespace Charley.Benchmarks.Foods;

/// <summary>The same food names in SQLite's full-text index, with its stemmer and its ranking, in memory.</summary>
internal sealed partial class FullTextNames : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _find;
    private readonly SqliteParameter _words;

    public FullTextNames(FoodTable foods)
    {
        _connection.Open();
        using (var create = _connection.CreateCommand())
        {
            create.CommandText = "CREATE VIRTUAL TABLE names USING fts5(description, tokenize = 'porter unicode61')";
            create.ExecuteNonQuery();
        }

        Fill(foods);
        _find = _connection.CreateCommand();
        _find.CommandText = "SELECT rowid FROM names WHERE names MATCH $words ORDER BY rank LIMIT 10";
        _words = _find.Parameters.Add("$words", SqliteType.Text);
        _find.Prepare();
    }

    /// <summary>Places in the food table, best first: foods with all words, or else with any.</summary>
    public IReadOnlyList<int> Find(string words)
    {
        var quoted = Word().Matches(words).Select(match => $"\"{match.Value}\"").ToList();
        var all = Ask(string.Join(" AND ", quoted));
        return all.Count > 0 || quoted.Count < 2 ? all : Ask(string.Join(" OR ", quoted));
    }

    public void Dispose()
    {
        _find.Dispose();
        _connection.Dispose();
    }

    private List<int> Ask(string expression)
    {
        _words.Value = expression;
        using var reader = _find.ExecuteReader();
        var places = new List<int>();
        while (reader.Read())
        {
            places.Add(reader.GetInt32(0) - 1);
        }

        return places;
    }

    private void Fill(FoodTable foods)
    {
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT INTO names (rowid, description) VALUES ($id, $description)";
        var (id, description) = (insert.Parameters.Add("$id", SqliteType.Integer), insert.Parameters.Add("$description", SqliteType.Text));
        foreach (var food in foods.Foods)
        {
            (id.Value, description.Value) = (food.Index + 1, food.Description);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
