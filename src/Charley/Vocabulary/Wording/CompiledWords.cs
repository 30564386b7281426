using MemoryPack;

namespace Charley.Vocabulary.Wording;

/// <summary>The words of the knowledge as they are kept between starts.</summary>
/// <param name="Keys">By number.</param>
/// <param name="Roles">By number.</param>
/// <param name="Spellings">Every spelling met in the knowledge.</param>
/// <param name="Spelled">The number of the word that each spelling is.</param>
[MemoryPackable]
internal sealed partial record CompiledWords(string[] Keys, WordRole[] Roles, string[] Spellings, int[] Spelled);
