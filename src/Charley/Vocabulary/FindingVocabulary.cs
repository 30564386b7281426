using Charley.Knowledge;
using Charley.Vocabulary.Wording;

namespace Charley.Vocabulary;

/// <summary>The phrases of all findings, and what "normal" denies.</summary>
internal sealed class FindingVocabulary
{
    private readonly PhraseIndex _index;
    private readonly Lazy<Dictionary<int, List<(int Finding, int[] Words)>>> _abnormal;
    private readonly Lazy<Dictionary<int, List<int>>> _general;
    private readonly Lazy<Typos> _typos;
    private readonly Lazy<Dictionary<int, List<int>>> _phrasesOf;

    public FindingVocabulary(IReadOnlyList<Finding> findings, WordTable words, CompiledPhrases phrases)
    {
        (Findings, Words, _index) = (findings, words, new PhraseIndex(phrases, words));
        Matcher = new PhraseMatcher(_index);
        _abnormal = new(Opposites);
        _general = new(Generals);
        _phrasesOf = new Lazy<Dictionary<int, List<int>>>(PhrasesOfWords);
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
        var folded = buffer[..Spelling.Fold(term.In(text), buffer)];
        return _typos.Value.Nearest(folded, term.Token.Length) is { } near
            ? term with { Word = near.Id, Role = Words.RoleOf(near.Id), TakenFor = near.Word }
            : term;
    }

    /// <summary>Findings whose phrases are "abnormal X", for an X that was called normal.</summary>
    public IEnumerable<(int Finding, int[] Words)> OppositesOf(int word) => _abnormal.Value.TryGetValue(word, out var list) ? list : [];

    /// <summary>Findings that are this word at some part of the body: "swelling" for swollen legs and swollen calf.</summary>
    public IReadOnlyList<int> AnywhereOf(int word) => _general.Value.TryGetValue(word, out var list) ? list : [];

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
        foreach (var number in present.SelectMany(w => _phrasesOf.Value.GetValueOrDefault(w) ?? []).Distinct().Order())
        {
            var phrase = _index[number];
            var score = (double)phrase.Words.Count(present.Contains) / (phrase.Words.Length + 1);
            (best, bestScore) = score > bestScore ? (phrase, score) : (best, bestScore);
        }

        return best is null ? null : Findings[best.Owner].Name;
    }

    private Dictionary<int, List<int>> PhrasesOfWords()
    {
        var phrases = new Dictionary<int, List<int>>();
        for (var i = 0; i < _index.Phrases.Count; i++)
        {
            foreach (var word in _index[i].Words)
            {
                (phrases.TryGetValue(word, out var list) ? list : phrases[word] = []).Add(i);
            }
        }

        return phrases;
    }

    /// <summary>The phrases of all findings, learned.</summary>
    public static CompiledPhrases Learn(IReadOnlyList<Finding> findings, WordTable words, TermReader reader)
    {
        var builder = new PhraseIndexBuilder(words, reader);
        for (var i = 0; i < findings.Count; i++)
        {
            foreach (var phrase in findings[i].Words)
            {
                builder.Add(i, phrase);
            }
        }

        return builder.Seal();
    }

    private Dictionary<int, List<(int Finding, int[] Words)>> Opposites()
    {
        var abnormal = new Dictionary<int, List<(int Finding, int[] Words)>>();
        foreach (var phrase in _index.Phrases)
        {
            LearnOpposite(phrase, abnormal);
        }

        return abnormal;
    }

    private Dictionary<int, List<int>> Generals()
    {
        var general = new Dictionary<int, List<int>>();
        foreach (var phrase in _index.Phrases)
        {
            LearnGeneral(phrase, general);
        }

        return general;
    }

    private void LearnOpposite(Phrase phrase, Dictionary<int, List<(int Finding, int[] Words)>> abnormal)
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
            (abnormal.TryGetValue(word, out var list) ? list : abnormal[word] = []).Add((phrase.Owner, rest));
        }
    }

    private void LearnGeneral(Phrase phrase, Dictionary<int, List<int>> general)
    {
        if (Findings[phrase.Owner].Kind is not ("symptom" or "sign") || phrase.Words.Length is < 2 or > 3)
        {
            return;
        }

        var head = -1;
        foreach (var word in phrase.Words)
        {
            var role = Words.RoleOf(word);
            if ((role & (WordRole.Body | WordRole.Quiet)) != 0 && (role & WordRole.Function) == 0)
            {
                continue;
            }

            if (head >= 0 || (role & (WordRole.Cue | WordRole.Complaint | WordRole.Abnormal | WordRole.Function)) != 0)
            {
                return;
            }

            head = word;
        }

        if (head >= 0)
        {
            var list = general.TryGetValue(head, out var known) ? known : general[head] = [];
            if (!list.Contains(phrase.Owner))
            {
                list.Add(phrase.Owner);
            }
        }
    }

    private List<(string Word, int Id)> Correctable()
    {
        var known = new List<(string, int)>(Words.Count);
        Span<char> buffer = stackalloc char[Spelling.Longest];
        foreach (var (spelling, word) in Words.Spellings)
        {
            if (_index.FrequencyOf(word) > 0 && (Words.RoleOf(word) & (WordRole.Quiet | WordRole.Cue)) == 0)
            {
                known.Add((buffer[..Spelling.Fold(spelling, buffer)].ToString(), word));
            }
        }

        return known;
    }
}
