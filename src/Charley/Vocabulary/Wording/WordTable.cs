namespace Charley.Vocabulary.Wording;

/// <summary>Every word that any phrase uses, by its key, with its role. Filled while a lexicon is built, then only read.</summary>
internal sealed class WordTable
{
    /// <summary>The number of a word that no phrase uses.</summary>
    public const int Unknown = -1;

    private readonly Dictionary<string, int> _ids = new(4096, StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, int> _spellings = new(8192, StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpelling;
    private readonly List<string> _keys = new(4096);
    private readonly List<WordRole> _roles = new(4096);

    public WordTable()
    {
        _bySpelling = _spellings.GetAlternateLookup<ReadOnlySpan<char>>();
        _lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[Spelling.Longest];
        foreach (var (role, words) in CommonWords.Table)
        {
            foreach (var range in words.AsSpan().Split(' '))
            {
                _roles[Intern(Key(words.AsSpan(range), buffer))] |= role;
            }
        }

        // full strength on the scale of the Medical Research Council
        _roles[Intern("5/5")] |= WordRole.Normal | WordRole.NegatesBeside;
    }

    public int Count => _keys.Count;

    public string this[int word] => _keys[word];

    public static ReadOnlySpan<char> Key(ReadOnlySpan<char> raw, Span<char> buffer) =>
        buffer[..Spelling.Stem(buffer, Spelling.Fold(raw, buffer))];

    public WordRole RoleOf(int word) => word < 0 ? WordRole.None : _roles[word];

    /// <summary>A word by a spelling that was met before; saves working out its key.</summary>
    public bool TrySpelling(ReadOnlySpan<char> raw, out int word) => _bySpelling.TryGetValue(raw, out word);

    public void Remember(ReadOnlySpan<char> raw, int word) => _bySpelling.TryAdd(raw, word);

    /// <summary>Every spelling met in the knowledge, with its word.</summary>
    public IEnumerable<KeyValuePair<string, int>> Spellings => _spellings;

    public int Find(ReadOnlySpan<char> key) => _lookup.TryGetValue(key, out var word) ? word : Unknown;

    public int Intern(ReadOnlySpan<char> key)
    {
        if (_lookup.TryGetValue(key, out var word))
        {
            return word;
        }

        var text = key.ToString();
        _ids.Add(text, _keys.Count);
        _keys.Add(text);
        _roles.Add(WordRole.None);
        return _keys.Count - 1;
    }
}
