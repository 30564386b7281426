namespace Charley.Foods.Search;

/// <summary>Which terms of the index a typed word may mean, and at what cost.</summary>
internal static class QueryTerms
{
    private const int MostBeginnings = 60;
    private const int MostCorrections = 5;

    /// <param name="beginning">The word may not be finished yet.</param>
    public static TermCost[] Of(Lexicon lexicon, Typed word, bool beginning)
    {
        var exact = lexicon.Find(word.Stem);
        var terms = new List<TermCost>();
        if (exact >= 0)
        {
            terms.Add(new TermCost(exact, 0));
        }

        if (beginning && word.Written.Length >= 2)
        {
            AddBeginnings(lexicon, word.Written, exact, terms);
        }

        if (exact < 0 && word.Own && word.Stem.Length >= 4)
        {
            AddCorrections(lexicon, word.Stem, terms);
        }

        return [.. terms];
    }

    private static void AddBeginnings(Lexicon lexicon, string written, int exact, List<TermCost> terms)
    {
        var first = exact >= 0 ? 0.6f : 0.12f;
        foreach (var found in lexicon.Beginning(written, MostBeginnings))
        {
            if (found.Term != exact)
            {
                terms.Add(new TermCost(found.Term, first + (0.04f * found.Cost)));
            }
        }
    }

    /// <summary>The nearest few terms, nearest first.</summary>
    private static void AddCorrections(Lexicon lexicon, string stem, List<TermCost> terms)
    {
        var near = lexicon.Near(stem);
        for (var (distance, left) = (1, MostCorrections); distance <= Misspelling.Allowed(stem.Length) && left > 0; distance++)
        {
            foreach (var term in near)
            {
                if (term.Cost == distance && left-- > 0)
                {
                    terms.Add(new TermCost(term.Term, 0.2f + (0.3f * distance)));
                }
            }
        }
    }
}
