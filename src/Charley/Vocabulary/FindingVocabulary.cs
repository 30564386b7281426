using Charley.Knowledge;
using Charley.Vocabulary.Wording;

namespace Charley.Vocabulary;

/// <summary>The phrases of all findings, and what "normal" denies.</summary>
internal sealed class FindingVocabulary
{
    private readonly PhraseIndex _index;
    private readonly Dictionary<int, List<(int Finding, int[] Words)>> _abnormal = [];
    private readonly Lazy<Typos> _typos;

    public FindingVocabulary(IReadOnlyList<Finding> findings, WordTable words, TermReader reader)
    {
        (Findings, Words, _index) = (findings, words, new PhraseIndex(words, reader));
        for (var i = 0; i < findings.Count; i++)
        {
            foreach (var phrase in findings[i].Words)
            {
                _index.Add(i, phrase);
            }
        }

        _index.Seal();
        Matcher = new PhraseMatcher(_index);
        foreach (var phrase in _index.Phrases)
        {
            LearnOpposite(phrase);
        }

        _typos = new Lazy<Typos>(() => new Typos(Correctable()));
    }

    public IReadOnlyList<Finding> Findings { get; }

    public WordTable Words { get; }

    public PhraseMatcher Matcher { get; }

    /// <summary>A term with the known word that it was probably meant to be.</summary>
    public Term Corrected(string text, Term term)
    {
        if (term.Word >= 0 || term.IsNumber || term.Joined >= 0)
        {
            return term;
        }

        Span<char> buffer = stackalloc char[Spelling.Longest];
        var key = WordTable.Key(term.In(text), buffer);
        return _typos.Value.Nearest(key, term.Token.Length) is { } near
            ? term with { Word = near.Id, Role = Words.RoleOf(near.Id), TakenFor = near.Word }
            : term;
    }

    /// <summary>Findings whose phrases are "abnormal X", for an X that was called normal.</summary>
    public IEnumerable<(int Finding, int[] Words)> OppositesOf(int word) => _abnormal.TryGetValue(word, out var list) ? list : [];

    /// <summary>The finding whose phrases share most with a clause, for "did you mean".</summary>
    public string? Nearest(Clause clause)
    {
        var present = clause.Terms.Where(t => t.Word >= 0 && !t.Is(WordRole.Quiet | WordRole.Cue)).Select(t => t.Word).ToHashSet();
        if (present.Count == 0)
        {
            return null;
        }

        Phrase? best = null;
        var bestScore = 0.0;
        foreach (var phrase in _index.Phrases)
        {
            var shared = phrase.Words.Count(present.Contains);
            var score = shared == 0 ? 0 : (double)shared / (phrase.Words.Length + 1);
            (best, bestScore) = score > bestScore ? (phrase, score) : (best, bestScore);
        }

        return best is null ? null : Findings[best.Owner].Name;
    }

    private void LearnOpposite(Phrase phrase)
    {
        if (Findings[phrase.Owner].Kind is not ("symptom" or "sign" or "test" or "history"))
        {
            return;
        }

        var rest = Array.FindAll(phrase.Words, w => (Words.RoleOf(w) & (WordRole.Abnormal | WordRole.Filler)) == 0);
        if (rest.Length is 0 or > 2 || rest.Length == phrase.Words.Length
            || !Array.Exists(phrase.Words, w => (Words.RoleOf(w) & WordRole.Abnormal) != 0))
        {
            return;
        }

        foreach (var word in rest)
        {
            (_abnormal.TryGetValue(word, out var list) ? list : _abnormal[word] = []).Add((phrase.Owner, rest));
        }
    }

    private IEnumerable<(string Word, int Id)> Correctable()
    {
        for (var word = 0; word < Words.Count; word++)
        {
            if (_index.FrequencyOf(word) > 0 && (Words.RoleOf(word) & (WordRole.Quiet | WordRole.Cue)) == 0)
            {
                yield return (Words[word], word);
            }
        }
    }
}
