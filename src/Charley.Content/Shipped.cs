using System.Reflection;
using Charley.Knowledge;

namespace Charley.Content;

/// <summary>What ships inside the program, read once when first asked for.</summary>
public static class Shipped
{
    private static readonly Lazy<KnowledgeBase> LazyKnowledge = new(() => KnowledgeBase.Load(Bytes("knowledge.json")));

    public static KnowledgeBase Knowledge => LazyKnowledge.Value;

    private static byte[] Bytes(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The build left {name} out.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
