using Charley.Knowledge;

namespace Charley.Reasoning;

/// <summary>Finds what holds before the complaint is known from what is seen after it.</summary>
/// <remarks>
/// <para>The knowledge gives, for adults who have frequent cramps, how often a cause is there (present, r) and how often it is to blame
/// (explains, e). Everyone who asks has the complaint, so the network is told of it; its priors p and strengths q are therefore fitted
/// such that, told of the complaint and of nothing else, it answers r and e.</para>
/// <para>Start, for a cause alone, with G = P(no complaint): x = p·q from x/(1 − x) = e(1 − G)/G, then
/// p = (r(1 − G) − x·G₋)/(1 − G₋), G₋ = G/(1 − x), q = x/p. Then iterate against the exact answer of the whole network.</para>
/// <para>Where rare causes collect (referred, emergency) the shares are flattened: e′ ∝ e^γ. How many have the cause without its being to
/// blame (r − e) stays as it is in the community: people are not referred for what does not trouble them.</para>
/// </remarks>
public static class PriorFit
{
    private const double LargestStrength = 0.97;
    private const double SmallestPrior = 1e-8;
    private const double LargestPresent = 0.9;

    /// <summary>Fits one setting.</summary>
    /// <param name="network">Causes and what brings them about.</param>
    /// <param name="setting">Flattening exponent and base rate of the complaint.</param>
    /// <param name="rounds">Passes over the network; the largest relative error of e falls by about half each time.</param>
    public static FittedPriors Fit(CauseNetwork network, SettingRates setting, int rounds = 40)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(setting);
        var (present, explains) = Targets(network, setting);
        var silent = 1 - setting.ComplaintRate;
        var (prior, strength) = Start(present, explains, silent);
        for (var round = 0; round < rounds; round++)
        {
            var posterior = ExactInference.Solve(Problem(network.Always, prior, strength, setting.Leak));
            for (var cause = 0; cause < prior.Length; cause++)
            {
                strength[cause] = Math.Clamp(strength[cause] * Ratio(explains[cause], posterior.Explains[cause]), 1e-7, LargestStrength);
                prior[cause] = Math.Clamp(prior[cause] * Ratio(present[cause], posterior.Present[cause]), SmallestPrior, 0.95);
            }
        }

        var answer = ExactInference.Solve(Problem(network.Always, prior, strength, setting.Leak)).Explains;
        return new FittedPriors { Prior = prior, Strength = strength, Explains = answer, Leak = setting.Leak };
    }

    /// <summary>What the fitted network should answer: r and e of every cause in the setting.</summary>
    public static (double[] Present, double[] Explains) Targets(CauseNetwork network, SettingRates setting)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(setting);
        var flattened = network.Causes.Select(cause => Math.Pow(cause.Explains.Probability, setting.Flattening)).ToArray();
        var total = flattened.Sum();
        var explains = flattened.Select(share => share / total).ToArray();
        var incidental = network.Causes.Select(cause => cause.Present.Probability - cause.Explains.Probability);
        return ([.. explains.Zip(incidental, (share, beside) => Math.Min(LargestPresent, Math.Max(share + beside, share * 1.02)))], explains);
    }

    /// <summary>The network told of nothing but the complaint. A medicine's "it acts" is folded into its strength: the same, while nothing hangs on it.</summary>
    private static NoisyOrProblem Problem(IReadOnlyList<CauseEdge> edges, double[] prior, double[] strength, double leak) => new()
    {
        Prior = prior,
        Edges = edges,
        WeightOn = [.. Enumerable.Repeat(1.0, prior.Length)],
        WeightOff = [.. Enumerable.Repeat(1.0, prior.Length)],
        Found = [],
        Complaint = new Complaint(leak, strength),
    };

    private static (double[] Prior, double[] Strength) Start(double[] present, double[] explains, double silent)
    {
        var prior = new double[present.Length];
        var strength = new double[present.Length];
        for (var cause = 0; cause < present.Length; cause++)
        {
            var odds = explains[cause] * (1 - silent) / silent;
            var both = odds / (1 + odds);
            var others = silent / (1 - both);
            prior[cause] = Math.Clamp(((present[cause] * (1 - silent)) - (both * others)) / (1 - others), both / LargestStrength, 0.9);
            strength[cause] = Math.Min(LargestStrength, both / prior[cause]);
        }

        return (prior, strength);
    }

    private static double Ratio(double target, double answer) => Math.Pow(Math.Clamp(target / Math.Max(answer, 1e-12), 0.1, 10), 0.6);
}
