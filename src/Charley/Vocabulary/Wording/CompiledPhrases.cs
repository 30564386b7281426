using MemoryPack;

namespace Charley.Vocabulary.Wording;

/// <summary>Phrases as they are kept between starts.</summary>
/// <param name="Phrases">In the order in which they were learned.</param>
/// <param name="Starts">By word: where its numbers begin in <paramref name="ByWord"/>; one more than there are words.</param>
/// <param name="ByWord">Numbers of phrases by their rarest word.</param>
/// <param name="Frequency">By word: in how many phrases it stands.</param>
[MemoryPackable]
internal sealed partial record CompiledPhrases(Phrase[] Phrases, int[] Starts, int[] ByWord, int[] Frequency);
