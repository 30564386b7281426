using System.Buffers;

namespace Charley.Content;

/// <summary>A resource of this assembly where the loader put it: nothing is copied, and pages that nobody reads are never touched.</summary>
/// <remarks>An assembly that is loaded stays loaded, so the bytes never move or go.</remarks>
internal sealed unsafe class EmbeddedBytes(UnmanagedMemoryStream stream) : MemoryManager<byte>
{
    private readonly byte* _start = stream.PositionPointer;
    private readonly int _length = checked((int)stream.Length);

    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
