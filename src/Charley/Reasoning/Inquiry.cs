using Charley.Knowledge;

namespace Charley.Reasoning;

/// <summary>What to find out next: the question or test that is expected to sharpen the ranking most for its burden.</summary>
/// <remarks>
/// <para>Information is the mutual information, in bits, between the answer and "which cause is the main one", with the shares of
/// explaining as the distribution of the main cause: I = H(answer) − Σ share(c) H(answer | c), P(yes | c) = 1 − (1 − λ)(1 − q).
/// It takes one cause to be the main one; the exact network is then told of the answer.</para>
/// <para>Ranked by information over burden (a question 1, an examination 2, a test 4 unless the knowledge says otherwise; expert-estimate).</para>
/// </remarks>
public sealed class Inquiry(KnowledgeBase knowledge, CauseNetwork network)
{
    private static readonly Dictionary<string, double> Burdens = new(StringComparer.Ordinal) { ["sign"] = 2, ["test"] = 4 };
    private const double LabBurden = 3;
    private const double LeastInformation = 0.005;

    private readonly Dictionary<string, List<(int Cause, LabLink Link)>> _labs = knowledge.Causes
        .SelectMany((cause, index) => cause.Labs.Select(link => (index: network.LabNode(index), link))).GroupBy(pair => pair.link.Analyte, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(pair => (pair.index, pair.link)).ToList(), StringComparer.Ordinal);

    /// <param name="posterior">Where the ranking stands.</param>
    /// <param name="known">Ids of findings and analytes that are known already.</param>
    /// <param name="most">How many to return.</param>
    public IReadOnlyList<NextStep> Best(Posterior posterior, IReadOnlySet<string> known, int most)
    {
        ArgumentNullException.ThrowIfNull(posterior);
        ArgumentNullException.ThrowIfNull(known);
        var total = posterior.Explains.Take(network.Causes.Count).Sum();
        if (total <= 0)
        {
            return [];
        }

        var share = new double[network.NodeCount];
        for (var cause = 0; cause < network.Causes.Count; cause++)
        {
            share[cause] = share[network.ActingNode(cause)] = posterior.Explains[cause] / total;
        }

        var questions = network.Findings.Where(node => node.Finding.Ask is not null && !known.Contains(node.Finding.Id))
            .Select(node => (Step: Question(node, Information(node.Disjunction, share)), Burden: Burden(node.Finding)));
        var tests = knowledge.Labs.Where(analyte => !known.Contains(analyte.Id) && _labs.ContainsKey(analyte.Id))
            .Select(analyte => (Step: Test(analyte, Information(analyte, share)), Burden: LabBurden));
        return [.. questions.Concat(tests).Where(pair => pair.Step.Information >= LeastInformation)
            .OrderByDescending(pair => pair.Step.Information / pair.Burden).ThenBy(pair => pair.Step.About, StringComparer.Ordinal)
            .Select(pair => pair.Step).Take(most)];
    }

    private static NextStep Question(FindingNode node, double information) =>
        new(node.Finding.Kind == "test" ? "test" : "question", node.Finding.Ask ?? node.Finding.Name, information, node.Finding.Background.Source)
        {
            About = node.Finding.Id,
        };

    private static NextStep Test(Analyte analyte, double information) =>
        new("test", $"{analyte.Name} ({analyte.Specimen ?? "blood"})", information, analyte.Typical.Source) { About = analyte.Id };

    private static double Burden(Finding finding) => finding.Burden ?? Burdens.GetValueOrDefault(finding.Kind, 1);

    private static double Information(Disjunction disjunction, double[] share)
    {
        var background = disjunction.Leak;
        var (yes, entropy, linked) = (0.0, 0.0, 0.0);
        foreach (var link in disjunction.Contributions)
        {
            var given = 1 - ((1 - background) * (1 - link.Strength));
            yes += share[link.Cause] * given;
            entropy += share[link.Cause] * Entropy(given);
            linked += share[link.Cause];
        }

        yes += (1 - linked) * background;
        entropy += (1 - linked) * Entropy(background);
        return Entropy(yes) - entropy;
    }

    /// <summary>The value in three answers: clearly low, unremarkable, clearly high (beyond two geometric standard deviations).</summary>
    private double Information(Analyte analyte, double[] share)
    {
        var low = Math.Log(analyte.Typical.Median) - (2 * Math.Log(analyte.Typical.Spread));
        var high = Math.Log(analyte.Typical.Median) + (2 * Math.Log(analyte.Typical.Spread));
        double[] usual = [0.023, 0.954, 0.023];
        var total = new double[3];
        var (entropy, linked) = (0.0, 0.0);
        foreach (var (cause, link) in _labs[analyte.Id])
        {
            var median = Math.Log(link.Raises ?? link.Lowers ?? analyte.Typical.Median);
            var spread = Math.Log(link.Spread);
            var beyond = link.Raises is not null ? 1 - Normal(high, median, spread) : Normal(low, median, spread);
            double[] given = link.Raises is not null ? [0.01, 0.99 - (beyond * 0.98), beyond * 0.98] : [beyond * 0.98, 0.99 - (beyond * 0.98), 0.01];
            for (var i = 0; i < 3; i++)
            {
                total[i] += share[cause] * given[i];
            }

            entropy += share[cause] * Entropy(given);
            linked += share[cause];
        }

        for (var i = 0; i < 3; i++)
        {
            total[i] += Math.Max(0, 1 - linked) * usual[i];
        }

        return Math.Max(0, Entropy(total) - entropy - (Math.Max(0, 1 - linked) * Entropy(usual)));
    }

    private static double Normal(double x, double mean, double sd) => MathNet.Numerics.Distributions.Normal.CDF(mean, sd, x);

    private static double Entropy(double probability) => Entropy([probability, 1 - probability]);

    private static double Entropy(ReadOnlySpan<double> probabilities)
    {
        var sum = 0.0;
        foreach (var probability in probabilities)
        {
            sum -= probability > 1e-12 ? probability * Math.Log2(probability) : 0;
        }

        return sum;
    }
}
