namespace Charley.Foods.Search;

/// <summary>Which terms of the index a typed word may mean, and at what cost.</summary>
internal static class QueryTerms
{
    private const int MostBeginnings = 60;
    private const int MostCorrections = 5;

    /// <param name="beginning">The word may not be finished yet.</param>
    public static (int Term, float Cost)[] Of(Lexicon lexicon, Typed word, bool beginning)
    {
        var exact = lexicon.Find(word.Stem);
        var terms = new List<(int, float)>();
        if (exact >= 0)
        {
            terms.Add((exact, 0));
        }

        if (beginning && word.Written.Length >= 2)
        {
            var first = exact >= 0 ? 0.6f : 0.12f;
            terms.AddRange(lexicon.Beginning(word.Written, MostBeginnings)
                .Where(found => found.Term != exact)
                .Select(found => (found.Term, first + (0.04f * found.More))));
        }

        if (exact < 0 && word.Own && word.Stem.Length >= 4)
        {
            terms.AddRange(lexicon.Near(word.Stem).OrderBy(near => near.Distance).Take(MostCorrections)
                .Select(near => (near.Term, 0.2f + (0.3f * near.Distance))));
        }

        return [.. terms];
    }
}
