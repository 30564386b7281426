using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Charley.Foods;

/// <summary>A compiled food table as bytes: sections that are looked at in place, without parsing.</summary>
/// <remarks>Little-endian: the eight letters of <see cref="Magic"/>, the number of sections, then offset and length of each, in the order of <see cref="FoodSection"/>.
/// Sections begin at multiples of 64. Numbers are per 100 g in the column's unit, NaN where nobody measured.</remarks>
internal sealed class FoodFile
{
    private readonly ReadOnlyMemory<byte> _bytes;

    /// <exception cref="InvalidDataException">These are not the bytes of a compiled food table of this version.</exception>
    public FoodFile(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        if (bytes.Length < 12 || !bytes.Span[..8].SequenceEqual(Magic) || !BitConverter.IsLittleEndian)
        {
            throw new InvalidDataException("Not a compiled food table of this version.");
        }
    }

    public static ReadOnlySpan<byte> Magic => "CHFOOD02"u8;

    public ReadOnlySpan<FoodRecord> Foods => As<FoodRecord>(FoodSection.Foods);

    public ReadOnlySpan<PortionRecord> Portions => As<PortionRecord>(FoodSection.Portions);

    /// <summary>One row a food, one column a <see cref="Columns"/>.</summary>
    public ReadOnlySpan<float> Nutrients => As<float>(FoodSection.Nutrients);

    public ReadOnlySpan<TextRef> Groups => As<TextRef>(FoodSection.Groups);

    public ReadOnlySpan<TextRef> Sources => As<TextRef>(FoodSection.Sources);

    /// <summary>Five a column: number, name, unit, category, Indian code.</summary>
    public ReadOnlySpan<TextRef> Columns => As<TextRef>(FoodSection.Columns);

    /// <summary>Stems in the order of their bytes.</summary>
    public ReadOnlySpan<TextRef> Terms => As<TextRef>(FoodSection.Terms);

    /// <summary>Which letters a term has: bit 0 for a, bit 26 for anything else.</summary>
    public ReadOnlySpan<uint> TermLetters => As<uint>(FoodSection.TermLetters);

    /// <summary>Where a term's postings begin; one more than there are terms.</summary>
    public ReadOnlySpan<int> TermPostings => As<int>(FoodSection.TermPostings);

    public ReadOnlySpan<PostingRecord> Postings => As<PostingRecord>(FoodSection.Postings);

    public ReadOnlySpan<byte> Utf8(TextRef text) => Section(FoodSection.Text).Slice(text.Offset, text.Length);

    public string Text(TextRef text) => Encoding.UTF8.GetString(Utf8(text));

    /// <summary>A small table beside the foods: lines of fields parted by tabs.</summary>
    public List<string[]> Lines(FoodSection section)
    {
        var lines = new List<string[]>();
        foreach (var line in Encoding.UTF8.GetString(Section(section)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            lines.Add(line.Split('\t'));
        }

        return lines;
    }

    private ReadOnlySpan<T> As<T>(FoodSection section) where T : struct => MemoryMarshal.Cast<byte, T>(Section(section));

    private ReadOnlySpan<byte> Section(FoodSection section)
    {
        var at = _bytes.Span[(12 + (8 * (int)section))..];
        return _bytes.Span.Slice(BinaryPrimitives.ReadInt32LittleEndian(at), BinaryPrimitives.ReadInt32LittleEndian(at[4..]));
    }
}
