namespace Charley.Vocabulary.Wording;

/// <summary>All phrases, found by their rarest word.</summary>
internal sealed class PhraseIndex
{
    private const int ShortWord = 4;
    private readonly List<Phrase> _phrases = new(8192);
    private readonly WordTable _words;
    private readonly TermReader _reader;
    private int[] _starts = [];
    private int[] _byWord = [];
    private int[] _frequency = [];

    public PhraseIndex(WordTable words, TermReader reader) => (_words, _reader) = (words, reader);

    public IReadOnlyList<Phrase> Phrases => _phrases;

    /// <summary>In how many phrases a word stands.</summary>
    public int FrequencyOf(int word) => word >= 0 && word < _frequency.Length ? _frequency[word] : 0;

    /// <summary>The phrases whose rarest word this is.</summary>
    public ReadOnlySpan<int> KeyedBy(int word) => word < 0 || word + 1 >= _starts.Length
        ? []
        : _byWord.AsSpan(_starts[word], _starts[word + 1] - _starts[word]);

    public void Add(int owner, string text)
    {
        var terms = _reader.Learn(text);
        var words = Words(terms);
        if (words.Length == 0)
        {
            return;
        }

        var isShort = words.Length == 1 && terms.Count == 1 && text.Length <= ShortWord;
        var ordered = words.Length > 1 && Array.Exists(words, w => (_words.RoleOf(w) & WordRole.NegatesAfter) != 0);
        _phrases.Add(new Phrase(owner, words) { Surface = isShort ? text : null, Ordered = ordered });
        AddJoined(owner, text, terms);
    }

    /// <summary>Call once after the last <see cref="Add"/>.</summary>
    public void Seal()
    {
        _frequency = new int[_words.Count];
        foreach (var phrase in _phrases)
        {
            foreach (var word in phrase.Words)
            {
                _frequency[word]++;
            }
        }

        var keys = new int[_phrases.Count];
        _starts = new int[_words.Count + 1];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = Rarest(_phrases[i].Words);
            _starts[keys[i] + 1]++;
        }

        for (var i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        _byWord = new int[keys.Length];
        var next = _starts.AsSpan(0, _words.Count).ToArray();
        for (var i = 0; i < keys.Length; i++)
        {
            _byWord[next[keys[i]]++] = i;
        }
    }

    private int Rarest(int[] words)
    {
        var best = words[0];
        foreach (var word in words)
        {
            best = _frequency[word] < _frequency[best] ? word : best;
        }

        return best;
    }

    /// <summary>"light-headed" is also "lightheaded".</summary>
    private void AddJoined(int owner, string text, List<Term> terms)
    {
        for (var i = 0; i + 1 < terms.Count; i++)
        {
            if (terms[i + 1].Token.Before == Gap.Hyphen && !terms[i].IsNumber && !terms[i + 1].IsNumber)
            {
                Add(owner, text.Remove(terms[i].Token.End, terms[i + 1].Token.Start - terms[i].Token.End));
                return;
            }
        }
    }

    /// <summary>Content words; a preposition counts where there is only one other word.</summary>
    private static int[] Words(List<Term> terms)
    {
        var content = terms.Where(t => !t.Is(WordRole.Stop | WordRole.Preposition | WordRole.And | WordRole.Or)).Select(t => t.Word).Distinct().ToArray();
        if (content.Length == 1)
        {
            content = [.. terms.Where(t => !t.Is(WordRole.Stop | WordRole.And | WordRole.Or)).Select(t => t.Word).Distinct()];
        }

        return content.Length > 0 ? content : [.. terms.Select(t => t.Word).Distinct()];
    }
}
