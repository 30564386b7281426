using System.Diagnostics;
using System.Text.RegularExpressions;
using CsCheck;
using Sylvan.Data.Csv;

namespace Charley.Tests.Foods;

public sealed class FoodSearchTests(ITestOutputHelper output)
{
    /// <summary>What people type and which foods are right; rows of the set <c>check</c> are not for tuning.</summary>
    private static List<(string Words, string Set, Regex Right)> Everyday()
    {
        using var csv = CsvDataReader.Create(Path.Combine(TheFoods.Root(), "tests", "Charley.Tests", "Foods", "everyday-queries.csv"));
        var queries = new List<(string, string, Regex)>();
        while (csv.Read())
        {
            queries.Add((csv.GetString(0), csv.GetString(1), new Regex(csv.GetString(2))));
        }

        return queries;
    }

    [Theory]
    [InlineData("tune")]
    [InlineData("check")]
    public void Everyday_words_find_the_plain_food(string set)
    {
        var queries = Everyday().FindAll(query => query.Set == set);
        var ranks = queries.ConvertAll(query => TheFoods.Table.Search(query.Words, 5).ToList().FindIndex(hit => query.Right.IsMatch($"{hit.Food.Id} {hit.Food.Description}")));
        var first = ranks.Count(rank => rank == 0) / (double)queries.Count;
        var five = ranks.Count(rank => rank >= 0) / (double)queries.Count;
        output.WriteLine($"{set}: {queries.Count} queries, first {first:F3}, in the first five {five:F3}; not first: {string.Join(", ", queries.Where((_, i) => ranks[i] != 0).Select(query => query.Words))}");
        Assert.True(queries.Count >= 100);
        Assert.InRange(first, 0.90, 1);
        Assert.InRange(five, 0.98, 1);
    }

    [Theory]
    [InlineData("milk", "usda:01077")]
    [InlineData("MILK ", "usda:01077")]
    [InlineData("juice orange", "usda:09206")]
    [InlineData("bananna", "usda:09040")]
    [InlineData("banan", "usda:09040")]
    [InlineData("peanutbutter", "usda:16098")]
    [InlineData("courgettes", "usda:11477")]
    [InlineData("ragi", "ifct:A010")]
    public void The_first_hit(string words, string id) => Assert.Equal(id, TheFoods.Table.Search(words, 1)[0].Food.Id);

    [Fact]
    public void Apple_is_never_scrapple() =>
        Assert.DoesNotContain(TheFoods.Table.Search("apple", 20), hit => hit.Food.Description.Contains("crapple", StringComparison.Ordinal));

    /// <summary>Every third food is asked for by its own description; at least 97 % are among the first fifty.</summary>
    [Fact]
    public void Words_of_the_table_itself_find_that_food()
    {
        var foods = TheFoods.Table.Foods.Where(food => food.Index % 3 == 0).ToArray();
        var missed = foods.Where(food => !TheFoods.Table.Search(food.Description, 50).Any(hit => hit.Food.Description == food.Description))
            .Select(food => food.Description).ToArray();
        Assert.True(missed.Length <= foods.Length * 0.03, $"{missed.Length} of {foods.Length} not found:\n{string.Join('\n', missed.Take(20))}");
    }

    [Fact]
    public void No_text_breaks_it() =>
        Gen.String.Sample(text => TheFoods.Table.Search(text, 5).All(hit => hit.Score is >= 0 and <= 1 && hit.Certainty is >= 0 and <= 1), iter: 2000);

    [Fact]
    public void Hits_come_best_first_and_at_most_as_many_as_asked_for()
    {
        var hits = TheFoods.Table.Search("cheese", 7);
        Assert.Equal(7, hits.Count);
        Assert.Equal(hits.OrderByDescending(hit => hit.Score).Select(hit => hit.Food.Id), hits.Select(hit => hit.Food.Id));
    }

    [Fact]
    public void The_same_words_give_the_same_hits_from_many_threads()
    {
        var words = Everyday().ConvertAll(query => query.Words);
        var alone = words.ConvertAll(query => TheFoods.Table.Search(query, 3).Select(hit => hit.Food.Id).ToList());
        Parallel.For(0, 4 * words.Count, i =>
            Assert.Equal(alone[i % words.Count], TheFoods.Table.Search(words[i % words.Count], 3).Select(hit => hit.Food.Id)));
    }

    /// <summary>Target: 99 of 100 under a millisecond on a machine left alone; the bound is wide because test machines are not.</summary>
    [Fact]
    public void A_search_is_quick()
    {
        var words = Everyday().ConvertAll(query => query.Words);
        var times = new List<double>();
        for (var round = 0; round < 12; round++)
        {
            foreach (var query in words)
            {
                var start = Stopwatch.GetTimestamp();
                TheFoods.Table.Search(query, 10);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        var warm = times.Skip(4 * words.Count).Order().ToList();
        output.WriteLine($"median {warm[warm.Count / 2]:F3} ms, p99 {warm[(int)(warm.Count * 0.99)]:F3} ms");
        Assert.InRange(warm[warm.Count / 2], 0, 1);
    }
}
