using System.Text.RegularExpressions;
using Sylvan.Data.Csv;

namespace Charley.Benchmarks.Foods;

/// <summary>What people type, and which foods are right: the list that the tests use.</summary>
internal sealed record EverydayQuery(string Words, string Set, Regex Right)
{
    public static IReadOnlyList<EverydayQuery> All()
    {
        using var csv = CsvDataReader.Create(Path.Combine(Repository.Root, "tests", "Charley.Tests", "Foods", "everyday-queries.csv"));
        var queries = new List<EverydayQuery>();
        while (csv.Read())
        {
            queries.Add(new(csv.GetString(0), csv.GetString(1), new Regex(csv.GetString(2))));
        }

        return queries;
    }
}
