namespace Charley.Triggers.Conditional;

/// <summary>All the ways in which the cramps of each set could have fallen on its moments: the terms of the exact conditional likelihood.</summary>
/// <remarks>
/// <para>A set of <c>n</c> cases among <c>N</c> moments has <c>C(N, n)</c> ways; the way <c>s</c> has the sum <c>t_s</c> of the exposures of the moments chosen,
/// and the likelihood of what was seen is <c>exp(β·t_seen) / Σ_s exp(β·t_s)</c> (clogit's <c>exact</c>). With one case it is the softmax form.</para>
/// <para>Kept as differences <c>t_s − t_seen</c>, one row a way, so that the numerator is 1.</para>
/// </remarks>
public sealed class Alternatives
{
    /// <summary>Ways a set may have; the sets of a log have at most some hundred.</summary>
    public const int Most = 200_000;

    private Alternatives(int coefficients, double[] differences, int[] ends) => (Coefficients, Differences, Ends) = (coefficients, differences, ends);

    /// <summary>How many coefficients there are.</summary>
    public int Coefficients { get; }

    /// <summary>Row by row, <see cref="Coefficients"/> values a row.</summary>
    internal double[] Differences { get; }

    /// <summary>The row after the last of each set.</summary>
    internal int[] Ends { get; }

    /// <param name="sets">Sets without a case or without a control say nothing and are left out.</param>
    /// <exception cref="ArgumentException">A set has more ways than <see cref="Most"/>.</exception>
    public static Alternatives Of(IReadOnlyList<MatchedSet> sets, int coefficients)
    {
        ArgumentNullException.ThrowIfNull(sets);
        var rows = new List<double>();
        var ends = new List<int>();
        foreach (var set in sets.Where(set => set.Cases.Count > 0 && set.Controls.Count > 0))
        {
            if (Ways(set.Cases.Count, set.Controls.Count) > Most)
            {
                throw new ArgumentException($"{set.Cases.Count} cases among {set.Cases.Count + set.Controls.Count} moments of one set are more than can be told apart.", nameof(sets));
            }

            Add(set, coefficients, rows);
            ends.Add(rows.Count / Math.Max(1, coefficients));
        }

        return new(coefficients, [.. rows], [.. ends]);
    }

    /// <summary>The same sets with some of the coefficients only.</summary>
    public Alternatives Only(IReadOnlyList<int> kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var rows = Ends is [.., var last] ? last : 0;
        var differences = new double[rows * kept.Count];
        for (var row = 0; row < rows; row++)
        {
            for (var k = 0; k < kept.Count; k++)
            {
                differences[(row * kept.Count) + k] = Differences[(row * Coefficients) + kept[k]];
            }
        }

        return new(kept.Count, differences, Ends);
    }

    private static void Add(MatchedSet set, int coefficients, List<double> rows)
    {
        double[][] moments = [.. set.Cases, .. set.Controls];
        var chosen = Enumerable.Range(0, set.Cases.Count).ToArray();
        do
        {
            for (var k = 0; k < coefficients; k++)
            {
                var difference = 0.0;
                for (var at = 0; at < chosen.Length; at++)
                {
                    difference += moments[chosen[at]][k] - moments[at][k];
                }

                rows.Add(difference);
            }
        }
        while (Next(chosen, moments.Length));
    }

    /// <summary>The next combination in lexical order; the first is what was seen.</summary>
    private static bool Next(int[] chosen, int of)
    {
        for (var at = chosen.Length - 1; at >= 0; at--)
        {
            if (chosen[at] < of - chosen.Length + at)
            {
                chosen[at]++;
                for (var after = at + 1; after < chosen.Length; after++)
                {
                    chosen[after] = chosen[after - 1] + 1;
                }

                return true;
            }
        }

        return false;
    }

    private static double Ways(int cases, int controls)
    {
        var ways = 1.0;
        for (var i = 1; i <= cases; i++)
        {
            ways *= (double)(controls + i) / i;
        }

        return ways;
    }
}
