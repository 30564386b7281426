using System.Reflection;
using Charley.Foods;
using Charley.Knowledge;
using Charley.Vocabulary;

namespace Charley.Content;

/// <summary>What ships inside the program, read once when first asked for.</summary>
public static class Shipped
{
    private static readonly Lazy<KnowledgeBase> LazyKnowledge = new(() => KnowledgeBase.Load(Bytes("knowledge.bin").Span));

    private static readonly Lazy<CompiledVocabulary> LazyVocabulary = new(() => CompiledVocabulary.Load(Bytes("vocabulary.bin").Span));

    public static readonly Lazy<FoodTable> LazyFoods = new(() => OwnFoods.Beside(FoodTable.Load(Bytes("foods.bin"))));

    public static KnowledgeBase Knowledge => LazyKnowledge.Value;

    /// <summary>The words of the knowledge, learned.</summary>
    public static CompiledVocabulary Vocabulary => LazyVocabulary.Value;

    public static FoodTable Foods => LazyFoods.Value;

    /// <summary>The foods without those that the user added.</summary>
    public static FoodTable FoodsAlone() => FoodTable.Load(Bytes("foods.bin"));

    /// <summary>A small table beside the foods, such as <c>food-priors.csv</c>, to compile more foods by.</summary>
    public static TextReader FoodRules(string name) => new StreamReader(new MemoryStream(Bytes(name).ToArray()));

    private static ReadOnlyMemory<byte> Bytes(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(name) is UnmanagedMemoryStream stream
        ? new EmbeddedBytes(stream).Memory
        : throw new InvalidOperationException($"The build left {name} out.");
}
