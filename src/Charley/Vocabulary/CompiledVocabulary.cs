using Charley.Knowledge;
using Charley.Vocabulary.Wording;
using MemoryPack;

namespace Charley.Vocabulary;

/// <summary>The words and phrases of the knowledge, learned once when the program is built.</summary>
public sealed class CompiledVocabulary
{
    private CompiledVocabulary(CompiledLexicon lexicon) => Lexicon = lexicon;

    internal CompiledLexicon Lexicon { get; }

    /// <summary>Learns every phrase of the knowledge.</summary>
    public static CompiledVocabulary Of(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var words = new WordTable();
        var reader = new TermReader(words);
        var findings = FindingVocabulary.Learn(knowledge.Findings, words, reader);
        var counted = Amounts.Learn(knowledge.NumberWords, words, reader);
        return new(new CompiledLexicon(words.Compiled, findings, counted));
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <exception cref="ArgumentException">There is nothing in it.</exception>
    public static CompiledVocabulary Load(ReadOnlySpan<byte> bytes) => MemoryPackSerializer.Deserialize<CompiledLexicon>(bytes) is { } lexicon
        ? new(lexicon)
        : throw new ArgumentException("The compiled vocabulary is empty.", nameof(bytes));

    public byte[] ToBytes() => MemoryPackSerializer.Serialize(Lexicon);
}

/// <param name="Words">Every word, numbered.</param>
/// <param name="Findings">Phrases of the findings.</param>
/// <param name="Counted">Phrases for what people count.</param>
[MemoryPackable]
internal sealed partial record CompiledLexicon(CompiledWords Words, CompiledPhrases Findings, CompiledPhrases Counted);
