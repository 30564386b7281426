using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Charley.Foods.Compiling;

/// <summary>Gathers the sections of a <see cref="FoodFile"/> and lays them out.</summary>
internal sealed class FoodFileWriter
{
    private const int Alignment = 64;

    private readonly Dictionary<FoodSection, byte[]> _sections = [];
    private readonly List<byte> _text = [];
    private readonly Dictionary<string, TextRef> _known = new(StringComparer.Ordinal);

    /// <summary>Keeps a text, each only once.</summary>
    public TextRef Text(string text)
    {
        if (!_known.TryGetValue(text, out var place))
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            _known[text] = place = new TextRef(_text.Count, bytes.Length);
            _text.AddRange(bytes);
        }

        return place;
    }

    public void Write<T>(FoodSection section, T[] records) where T : struct =>
        _sections[section] = MemoryMarshal.AsBytes(records.AsSpan()).ToArray();

    /// <summary>A small table as text.</summary>
    public void WriteLines(FoodSection section, IEnumerable<string> lines) =>
        _sections[section] = Encoding.UTF8.GetBytes(string.Join('\n', lines));

    public byte[] ToBytes()
    {
        _sections[FoodSection.Text] = [.. _text];
        var sections = Enum.GetValues<FoodSection>();
        var head = 12 + (8 * sections.Length);
        var places = new List<int>();
        var end = head;
        foreach (var section in sections)
        {
            var start = (end + Alignment - 1) / Alignment * Alignment;
            places.Add(start);
            end = start + _sections[section].Length;
        }

        var bytes = new byte[end];
        FoodFile.Magic.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), sections.Length);
        for (var i = 0; i < sections.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12 + (8 * i)), places[i]);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(16 + (8 * i)), _sections[sections[i]].Length);
            _sections[sections[i]].CopyTo(bytes.AsSpan(places[i]));
        }

        return bytes;
    }
}
