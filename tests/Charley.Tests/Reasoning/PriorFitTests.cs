using System.Globalization;
using Charley.Content;
using Charley.Reasoning;

namespace Charley.Tests.Reasoning;

/// <summary>Told of the complaint and of nothing else, the network gives back what the knowledge says.</summary>
public sealed class PriorFitTests(ITestOutputHelper output)
{
    private const double Share = 0.005;

    /// <summary>Shares that sum to 1 leave nothing to the background, so all come back about a fifth too small.</summary>
    [Theory]
    [InlineData("community", 0.25)]
    [InlineData("primary-care", 0.5)]
    public void The_shares_of_the_knowledge_come_back(string setting, double tolerance)
    {
        var knowledge = Shipped.Knowledge;
        var network = new CauseNetwork(knowledge);
        var (present, explains) = PriorFit.Targets(network, knowledge.Settings.Single(entry => entry.Id == setting));
        var answer = new EvidenceSet(network, knowledge.Priors[setting], ["cramps"], [], knowledge.Weighing).Solve();
        var wrong = (from cause in Enumerable.Range(0, network.Causes.Count)
                     where explains[cause] >= Share
                     from pair in new[] { (What: "explains", Target: explains[cause], Answer: answer.Explains[cause]), (What: "present", Target: present[cause], Answer: answer.Present[cause]) }
                     let error = Math.Abs((pair.Answer / pair.Target) - 1)
                     orderby error descending
                     select (Error: error, Text: string.Create(CultureInfo.InvariantCulture, $"{network.Causes[cause].Id} {pair.What}: {pair.Answer:0.####}, not {pair.Target:0.####}"))).ToArray();
        output.WriteLine(string.Join('\n', wrong.Take(12).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Error:P0} {pair.Text}"))));
        Assert.NotEmpty(wrong);
        Assert.Empty(wrong.Where(pair => pair.Error > tolerance).Select(pair => pair.Text));
    }
}
