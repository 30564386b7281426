using System.Globalization;
using Charley.Content;
using Charley.Formats.Trials;
using Charley.Tests.Conventions;
using Charley.Trials;

namespace Charley.Tests.Trials;

/// <summary>Ten trials come out as they do from an outside sampler (JAGS; tests/jags), within what chance does to its draws.</summary>
public sealed class TrialAgainstJagsTests
{
    private const string Folder = "tests/Charley.Tests/Trials/jags";

    /// <summary>Standard errors of the sampler.</summary>
    private const double Errors = 3.5;

    /// <summary>SDs of the posterior that Laplace's approximation and the grid may be off.</summary>
    private const double Approximation = 0.02;

    public static TheoryData<string> Sets => [.. Rows.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, Dictionary<string, double>> Rows { get; } = Read();

    [Fact]
    public void There_are_ten() => Assert.Equal(10, Rows.Count);

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_effect_is_that_of_the_sampler(string set)
    {
        var row = Rows[set];
        Assert.InRange(row["rhat"], 0.99, 1.02);
        var (trial, problems) = TrialFile.Read(Repository.PathOf(Folder, set + ".csv"), null, new DateOnly(2027, 1, 1), 200);
        Assert.Empty(problems);
        var result = new TrialAnalysis(Shipped.Knowledge.TrialRules).Of(trial!);

        // of the mean; an outer quantile is about twice as uncertain (normal density at it)
        var error = row["sd"] / Math.Sqrt(row["draws"]);
        Near(row["mean"], result.Effect.Mean, 1);
        Near(row["q50"], result.Effect.Quantile(0.5), 1.25);
        Near(row["q05"], result.Effect.Quantile(0.05), 2.1);
        Near(row["q95"], result.Effect.Quantile(0.95), 2.1);
        Assert.InRange(result.Effect.Sd / row["sd"], 1 - Approximation - (Errors / Math.Sqrt(row["draws"])), 1 + Approximation + (Errors / Math.Sqrt(row["draws"])));
        Share(row["benefit"], result.Benefit);
        Share(row["meaningful"], result.MeaningfulBenefit);

        void Near(double expected, double got, double times) => Assert.InRange(got - expected, -Off(times), Off(times));
        double Off(double times) => (Errors * times * error) + (Approximation * row["sd"]);
        void Share(double expected, double got) => Assert.InRange(got - expected, -0.006 - ShareError(expected), 0.006 + ShareError(expected));
        double ShareError(double share) => Errors * Math.Sqrt(share * (1 - share) / row["draws"]);
    }

    private static Dictionary<string, Dictionary<string, double>> Read()
    {
        string[][] lines = [.. File.ReadAllLines(Repository.PathOf(Folder, "summaries.csv")).Select(line => line.Split(','))];
        return lines.Skip(1).ToDictionary(line => line[0], line => lines[0].Zip(line).Skip(1).ToDictionary(pair => pair.First, pair => double.Parse(pair.Second, CultureInfo.InvariantCulture)));
    }
}
