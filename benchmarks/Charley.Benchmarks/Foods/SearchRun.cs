using Charley.Content;

namespace Charley.Benchmarks.Foods;

/// <summary>Everyday words through the food search and through SQLite's full-text search, turn by turn: time, and how often the first hit is right.</summary>
internal static class SearchRun
{
    private const int WarmingRounds = 2;
    private const int Rounds = 5;
    private const int Limit = 10;

    public static void Print()
    {
        var foods = Shipped.Foods;
        using var names = new FullTextNames(foods);
        var queries = EverydayQuery.All();
        var (own, theirs) = (new Times(), new Times());
        for (var round = -WarmingRounds; round < Rounds; round++)
        {
            var (ours, sqlite) = round < 0 ? (new Times(), new Times()) : (own, theirs);
            foreach (var query in queries)
            {
                ours.Take(() => foods.Search(query.Words, Limit));
                sqlite.Take(() => names.Find(query.Words));
            }
        }

        foreach (var set in queries.GroupBy(query => query.Set))
        {
            var right = set.Count(query => foods.Search(query.Words, 1) is [var hit] && query.Right.IsMatch($"{hit.Food.Id} {hit.Food.Description}"));
            var rightThere = set.Count(query => names.Find(query.Words) is [var first, ..] && query.Right.IsMatch($"{foods[first].Id} {foods[first].Description}"));
            Line.Write($"first hit right, set '{set.Key}' of {set.Count()}", $"Charley {right / (double)set.Count():P1}   SQLite FTS5 {rightThere / (double)set.Count():P1}");
        }

        Line.Write("food search, Charley", $"median {own.Median,8:F3} ms   p99 {own.Quantile(0.99):F3} ms   processor {own.Busy:F3}, p99 {own.BusyQuantile(0.99):F3} ms");
        Line.Write("food search, SQLite FTS5", $"median {theirs.Median,8:F3} ms   p99 {theirs.Quantile(0.99):F3} ms   processor {theirs.Busy:F3}, p99 {theirs.BusyQuantile(0.99):F3} ms   SQLite/Charley {theirs.Busy / own.Busy:F2}");
    }
}
