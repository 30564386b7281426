using System.Reflection;
using Charley.Foods;
using Charley.Knowledge;

namespace Charley.Content;

/// <summary>What ships inside the program, read once when first asked for.</summary>
public static class Shipped
{
    private static readonly Lazy<KnowledgeBase> LazyKnowledge = new(() => KnowledgeBase.Load(Bytes("knowledge.json")));

    public static readonly Lazy<FoodTable> LazyFoods = new(() => FoodTable.Load(Bytes("foods.bin")));

    public static KnowledgeBase Knowledge => LazyKnowledge.Value;

    public static FoodTable Foods => LazyFoods.Value;

    private static byte[] Bytes(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The build left {name} out.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
