namespace Charley.Triggers;

/// <summary>Holm's step-down correction: keeps the probability of any false finding at the level, whatever the dependence between the tests.</summary>
/// <remarks>The smallest p-value is held against <c>α/m</c>, the next against <c>α/(m−1)</c>, and so on until one fails. Source: holm-1979.</remarks>
public static class Holm
{
    /// <returns>Which are found, in the order given.</returns>
    public static IReadOnlyList<bool> Found(IReadOnlyList<double> pValues, double level)
    {
        ArgumentNullException.ThrowIfNull(pValues);
        var found = new bool[pValues.Count];
        var left = pValues.Count;
        foreach (var at in Enumerable.Range(0, pValues.Count).OrderBy(at => pValues[at]))
        {
            if (pValues[at] > level / left--)
            {
                break;
            }

            found[at] = true;
        }

        return found;
    }
}
