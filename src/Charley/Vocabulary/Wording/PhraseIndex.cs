namespace Charley.Vocabulary.Wording;

/// <summary>All phrases, found by their rarest word.</summary>
internal sealed class PhraseIndex(CompiledPhrases compiled, WordTable words)
{
    public IReadOnlyList<Phrase> Phrases => compiled.Phrases;

    /// <summary>In how many phrases a word stands.</summary>
    public int FrequencyOf(int word) => word >= 0 && word < compiled.Frequency.Length ? compiled.Frequency[word] : 0;

    /// <summary>The phrases whose rarest word this is.</summary>
    public ReadOnlySpan<int> KeyedBy(int word) => word < 0 || word + 1 >= compiled.Starts.Length
        ? []
        : compiled.ByWord.AsSpan(compiled.Starts[word], compiled.Starts[word + 1] - compiled.Starts[word]);

    public WordRole RoleOf(int word) => words.RoleOf(word);

    public Phrase this[int number] => compiled.Phrases[number];
}
